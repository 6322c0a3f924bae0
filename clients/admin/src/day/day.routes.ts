import { cancellingMessages } from '../cancelling/cancelling.catalogue';
import { CalendarDays } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { pickersMessages } from '../pickers/pickers.catalogue';
import { delaysMessages } from '../delays/delays.catalogue';
import { seriesMessages } from '../series/series.catalogue';
import { dayMessages } from './day.catalogue';

export const dayRoutes: RouteRecordRaw[] = [
  {
    path: '/day',
    name: 'day',
    component: () => import('./DayPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['doctor', 'admin'],
      catalogues: [cancellingMessages, dayMessages, pickersMessages, seriesMessages, delaysMessages],
      title: () => useMessages(dayMessages).t('title'),
      nav: {
        group: 'work',
        order: 2,
        icon: markRaw(CalendarDays),
        label: () => useMessages(consoleMessages).t('nav.day'),
      },
    },
  },
];
