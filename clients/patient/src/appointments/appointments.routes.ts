import { documentsMessages } from '@smart-healthcare/shared/documents/documents.catalogue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { RouteRecordRaw } from 'vue-router';
import { bookingMessages } from '../booking/booking.catalogue';
import { ownDocumentsMessages } from '../documents/own-documents.catalogue';
import { doctorsMessages } from '../doctors/doctors.catalogue';
import { feedbackMessages } from '../feedback/feedback.catalogue';
import { proposalsMessages } from '../proposals/proposals.catalogue';
import { wishMessages } from '@smart-healthcare/shared/waitlist/wish.catalogue';
import { waitlistMessages } from '../waitlist/waitlist.catalogue';
import { appointmentsMessages } from './appointments.catalogue';

export const appointmentRoutes: RouteRecordRaw[] = [
  {
    path: '/appointments',
    name: 'appointments',
    component: () => import('./AppointmentsPage.vue'),
    meta: {
      access: 'signed-in',
      catalogues: [
        appointmentsMessages,
        proposalsMessages,
        doctorsMessages,
        feedbackMessages,
        waitlistMessages,
        wishMessages,
      ],
      title: () => useMessages(appointmentsMessages).t('list.title'),
    },
  },
  {
    path: '/appointments/:id',
    name: 'appointment',
    component: () => import('./AppointmentPage.vue'),
    props: true,
    meta: {
      access: 'signed-in',
      catalogues: [
        appointmentsMessages,
        proposalsMessages,
        doctorsMessages,
        feedbackMessages,
        ownDocumentsMessages,
        documentsMessages,
      ],
      title: () => useMessages(appointmentsMessages).t('page.details'),
    },
  },
  {
    path: '/appointments/:id/move',
    name: 'move-appointment',
    component: () => import('./MovePage.vue'),
    props: true,
    meta: {
      access: 'signed-in',
      catalogues: [appointmentsMessages, doctorsMessages, bookingMessages],
      title: () => useMessages(appointmentsMessages).t('move.title'),
    },
  },
];
