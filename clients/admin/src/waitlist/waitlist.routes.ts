import { Hourglass } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { wishMessages } from '@smart-healthcare/shared/waitlist/wish.catalogue';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { dayMessages } from '../day/day.catalogue';
import { pickersMessages } from '../pickers/pickers.catalogue';
import { waitlistMessages } from './waitlist.catalogue';

export const waitlistRoutes: RouteRecordRaw[] = [
  {
    path: '/waitlist',
    name: 'waitlist',
    component: () => import('./WaitlistPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['admin'],
      catalogues: [waitlistMessages, wishMessages, dayMessages, pickersMessages],
      title: () => useMessages(waitlistMessages).t('title'),
      nav: {
        group: 'work',
        order: 40,
        icon: markRaw(Hourglass),
        label: () => useMessages(consoleMessages).t('nav.waitlist'),
      },
    },
  },
];
