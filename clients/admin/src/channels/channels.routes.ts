import { MessageSquareShare } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { messageLogMessages } from '../message-log/message-log.catalogue';
import { channelsMessages } from './channels.catalogue';

export const channelsRoutes: RouteRecordRaw[] = [
  {
    path: '/channels',
    name: 'channels',
    component: () => import('./ChannelsPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [channelsMessages, messageLogMessages],
      title: () => useMessages(channelsMessages).t('title'),
      nav: {
        group: 'clinic',
        order: 10.3,
        icon: markRaw(MessageSquareShare),
        label: () => useMessages(consoleMessages).t('nav.channels'),
      },
    },
  },
];
