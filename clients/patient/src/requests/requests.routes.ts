import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { RouteRecordRaw } from 'vue-router';
import { requestsMessages } from './requests.catalogue';

export const requestRoutes: RouteRecordRaw[] = [
  {
    path: '/requests/:id',
    name: 'request',
    component: () => import('./RequestPage.vue'),
    props: true,
    meta: {
      access: 'signed-in',
      catalogues: [requestsMessages],
      title: () => useMessages(requestsMessages).t('pageTitle'),
    },
  },
];
