import { LayoutDashboard } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { pickersMessages } from '../pickers/pickers.catalogue';
import { overviewMessages } from './overview.catalogue';

export const overviewRoutes: RouteRecordRaw[] = [
  {
    path: '/overview',
    name: 'overview',
    component: () => import('./OverviewPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['admin'],
      catalogues: [overviewMessages, pickersMessages],
      title: () => useMessages(overviewMessages).t('title'),
      nav: {
        group: 'work',
        // The first page of the navigation is where the console opens.
        order: 0,
        icon: markRaw(LayoutDashboard),
        label: () => useMessages(consoleMessages).t('nav.overview'),
      },
    },
  },
];
