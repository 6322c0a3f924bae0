import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { RouteRecordRaw } from 'vue-router';
import { doctorsMessages } from '../doctors/doctors.catalogue';
import { homeMessages } from './home.catalogue';

export const homeRoutes: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'home',
    component: () => import('./HomePage.vue'),
    meta: {
      isPublic: true,
      catalogues: [homeMessages, doctorsMessages],
      title: () => useMessages(homeMessages).t('title'),
    },
  },
];
