import { cancellingMessages } from '../cancelling/cancelling.catalogue';
import { ChartColumn } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { chartsMessages } from '../charts/charts.catalogue';
import { consoleMessages } from '../console.catalogue';
import { pickersMessages } from '../pickers/pickers.catalogue';
import { analyticsMessages } from './analytics.catalogue';

export const analyticsRoutes: RouteRecordRaw[] = [
  {
    path: '/analytics',
    name: 'analytics',
    component: () => import('./AnalyticsPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [cancellingMessages, analyticsMessages, chartsMessages, pickersMessages],
      title: () => useMessages(analyticsMessages).t('title'),
      nav: {
        group: 'insight',
        order: 1,
        icon: markRaw(ChartColumn),
        label: () => useMessages(consoleMessages).t('nav.analytics'),
      },
    },
  },
];
