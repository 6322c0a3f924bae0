import { cancellingMessages } from '../cancelling/cancelling.catalogue';
import { Stethoscope } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { linksMessages } from '../links/links.catalogue';
import { peopleMessages } from '../people/people.catalogue';
import { pickersMessages } from '../pickers/pickers.catalogue';
import { doctorsMessages } from './doctors.catalogue';
import { visitTypesMessages } from './visit-types.catalogue';
import { hoursMessages } from '../hours/hours.catalogue';

const { t } = useMessages(doctorsMessages);

export const doctorsRoutes: RouteRecordRaw[] = [
  {
    path: '/doctors',
    name: 'doctors',
    component: () => import('./DoctorsPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['admin'],
      catalogues: [doctorsMessages, pickersMessages],
      title: () => t('title'),
      nav: {
        group: 'clinic',
        order: 4,
        icon: markRaw(Stethoscope),
        label: () => useMessages(consoleMessages).t('nav.doctors'),
      },
    },
  },
  {
    path: '/doctors/new',
    name: 'new-doctor',
    component: () => import('./NewDoctorPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [doctorsMessages, linksMessages],
      title: () => t('new.title'),
    },
  },
  {
    path: '/doctors/:doctorId',
    name: 'doctor-record',
    component: () => import('./DoctorPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['admin'],
      catalogues: [
        cancellingMessages,
        doctorsMessages,
        hoursMessages,
        linksMessages,
        peopleMessages,
        visitTypesMessages,
      ],
      title: () => t('record.title'),
    },
  },
];
