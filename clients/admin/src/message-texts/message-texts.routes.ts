import { Languages } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { messageLogMessages } from '../message-log/message-log.catalogue';
import { messageTextsMessages } from './message-texts.catalogue';

const catalogues = [messageTextsMessages, messageLogMessages];

export const messageTextsRoutes: RouteRecordRaw[] = [
  {
    path: '/message-texts',
    name: 'message-texts',
    component: () => import('./MessageTextsPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues,
      title: () => useMessages(messageTextsMessages).t('title'),
      nav: {
        group: 'clinic',
        order: 10.2,
        icon: markRaw(Languages),
        label: () => useMessages(consoleMessages).t('nav.messageTexts'),
      },
    },
  },
  {
    path: '/message-texts/:kind',
    name: 'message-text',
    component: () => import('./MessageTextPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues,
      title: () => useMessages(messageTextsMessages).t('title'),
    },
  },
];
