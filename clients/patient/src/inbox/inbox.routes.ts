import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { inboxMessages } from '@smart-healthcare/shared/inbox/inbox.catalogue';
import type { RouteRecordRaw } from 'vue-router';

export const inboxRoutes: RouteRecordRaw[] = [
  {
    path: '/messages',
    name: 'inbox',
    component: () => import('./InboxPage.vue'),
    meta: {
      access: 'signed-in',
      catalogues: [inboxMessages],
      title: () => useMessages(inboxMessages).t('title'),
    },
  },
];
