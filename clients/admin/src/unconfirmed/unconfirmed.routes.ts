import { PhoneCall } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { pickersMessages } from '../pickers/pickers.catalogue';
import { unconfirmedMessages } from './unconfirmed.catalogue';

export const unconfirmedRoutes: RouteRecordRaw[] = [
  {
    path: '/not-confirmed',
    name: 'unconfirmed',
    component: () => import('./UnconfirmedPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['doctor', 'admin'],
      catalogues: [unconfirmedMessages, pickersMessages],
      title: () => useMessages(unconfirmedMessages).t('title'),
      nav: {
        group: 'work',
        order: 39,
        icon: markRaw(PhoneCall),
        label: () => useMessages(consoleMessages).t('nav.unconfirmed'),
      },
    },
  },
];
