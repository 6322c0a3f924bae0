import { Star } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { pickersMessages } from '../pickers/pickers.catalogue';
import { feedbackMessages } from './feedback.catalogue';

export const feedbackRoutes: RouteRecordRaw[] = [
  {
    path: '/feedback',
    name: 'feedback',
    component: () => import('./FeedbackPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['doctor', 'manager'],
      catalogues: [feedbackMessages, pickersMessages],
      title: () => useMessages(consoleMessages).t('nav.feedback'),
      nav: {
        group: 'insight',
        order: 30,
        icon: Star,
        label: () => useMessages(consoleMessages).t('nav.feedback'),
      },
    },
  },
];
