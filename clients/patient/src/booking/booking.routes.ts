import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { RouteRecordRaw } from 'vue-router';
import { doctorsMessages } from '../doctors/doctors.catalogue';
import { bookingMessages } from './booking.catalogue';

export const bookingRoutes: RouteRecordRaw[] = [
  {
    path: '/book',
    name: 'book',
    component: () => import('./ReviewPage.vue'),
    meta: {
      catalogues: [bookingMessages, doctorsMessages],
      title: () => useMessages(bookingMessages).t('review.titleChoose'),
    },
  },
];
