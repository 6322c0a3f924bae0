import { cancellingMessages } from '../cancelling/cancelling.catalogue';
import { CalendarClock } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { pickersMessages } from '../pickers/pickers.catalogue';
import { absencesMessages } from '../absences/absences.catalogue';
import { hoursMessages } from './hours.catalogue';

export const hoursRoutes: RouteRecordRaw[] = [
  {
    path: '/hours',
    name: 'hours',
    component: () => import('./HoursPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['doctor', 'admin'],
      catalogues: [cancellingMessages, hoursMessages, pickersMessages, absencesMessages],
      title: () => useMessages(hoursMessages).t('title'),
      nav: {
        group: 'clinic',
        order: 1,
        icon: markRaw(CalendarClock),
        label: () => useMessages(consoleMessages).t('nav.hours'),
      },
    },
  },
];
