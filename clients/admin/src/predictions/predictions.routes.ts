import { ChartColumnIncreasing, Gauge } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { chartsMessages } from '../charts/charts.catalogue';
import { consoleMessages } from '../console.catalogue';
import { pickersMessages } from '../pickers/pickers.catalogue';
import { predictionsMessages } from './predictions.catalogue';

const { t } = useMessages(predictionsMessages);

export const predictionsRoutes: RouteRecordRaw[] = [
  {
    path: '/demand',
    name: 'demand',
    component: () => import('./DemandPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['doctor', 'manager'],
      catalogues: [predictionsMessages, chartsMessages, pickersMessages],
      title: () => t('demand.title'),
      nav: {
        group: 'insight',
        order: 2,
        icon: markRaw(ChartColumnIncreasing),
        label: () => useMessages(consoleMessages).t('nav.demand'),
      },
    },
  },
  {
    path: '/predictions',
    name: 'scorecard',
    component: () => import('./ScorecardPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [predictionsMessages, chartsMessages],
      title: () => t('scorecard.title'),
      nav: {
        group: 'insight',
        order: 3,
        icon: markRaw(Gauge),
        label: () => useMessages(consoleMessages).t('nav.scorecard'),
      },
    },
  },
];
