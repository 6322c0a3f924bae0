import { Webhook } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { webhooksMessages } from './webhooks.catalogue';

export const webhooksRoutes: RouteRecordRaw[] = [
  {
    path: '/webhooks',
    name: 'webhooks',
    component: () => import('./WebhooksPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [webhooksMessages],
      title: () => useMessages(webhooksMessages).t('title'),
      nav: {
        group: 'clinic',
        order: 10.5,
        icon: markRaw(Webhook),
        label: () => useMessages(consoleMessages).t('nav.webhooks'),
      },
    },
  },
  {
    path: '/webhooks/:webhookId',
    name: 'webhook',
    component: () => import('./WebhookPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [webhooksMessages],
      title: () => useMessages(webhooksMessages).t('one'),
    },
  },
];
