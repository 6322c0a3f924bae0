import { cancellingMessages } from '../cancelling/cancelling.catalogue';
import { CalendarOff } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { hoursMessages } from '../hours/hours.catalogue';
import { pickersMessages } from '../pickers/pickers.catalogue';
import { closuresMessages } from './closures.catalogue';

export const closuresRoutes: RouteRecordRaw[] = [
  {
    path: '/closures',
    name: 'closures',
    component: () => import('./ClosuresPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [cancellingMessages, closuresMessages, hoursMessages, pickersMessages],
      title: () => useMessages(closuresMessages).t('title'),
      nav: {
        group: 'clinic',
        order: 2,
        icon: markRaw(CalendarOff),
        label: () => useMessages(consoleMessages).t('nav.closures'),
      },
    },
  },
];
