import { HeartPulse } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { healthMessages } from './health.catalogue';

export const healthRoutes: RouteRecordRaw[] = [
  {
    path: '/health',
    name: 'health',
    component: () => import('./HealthPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [healthMessages],
      title: () => useMessages(healthMessages).t('title'),
      nav: {
        group: 'clinic',
        order: 20,
        icon: markRaw(HeartPulse),
        label: () => useMessages(consoleMessages).t('nav.health'),
      },
    },
  },
];
