import { MailCheck } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { messageLogMessages } from './message-log.catalogue';

export const messageLogRoutes: RouteRecordRaw[] = [
  {
    path: '/sent-messages',
    name: 'message-log',
    component: () => import('./MessageLogPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['admin'],
      catalogues: [messageLogMessages],
      title: () => useMessages(messageLogMessages).t('title'),
      nav: {
        group: 'work',
        order: 40,
        icon: markRaw(MailCheck),
        label: () => useMessages(consoleMessages).t('nav.messageLog'),
      },
    },
  },
];
