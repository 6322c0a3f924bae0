import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { RouteRecordRaw } from 'vue-router';
import { bookingMessages } from '../booking/booking.catalogue';
import { doctorsMessages } from './doctors.catalogue';

export const doctorRoutes: RouteRecordRaw[] = [
  {
    path: '/doctors',
    name: 'doctors',
    component: () => import('./DoctorsPage.vue'),
    meta: {
      isPublic: true,
      catalogues: [doctorsMessages],
      title: () => useMessages(doctorsMessages).t('list.title'),
    },
  },
  {
    path: '/doctors/:id',
    name: 'doctor',
    component: () => import('./DoctorPage.vue'),
    props: true,
    meta: {
      isPublic: true,
      catalogues: [doctorsMessages, bookingMessages],
      title: () => useMessages(doctorsMessages).t('doctor.chooseTitle'),
    },
  },
];
