import { CircleUser } from '@lucide/vue';
import { accountMessages } from '@smart-healthcare/shared/accounts/account.catalogue';
import { mailMessages } from '@smart-healthcare/shared/accounts/mail.catalogue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { calendarFeedMessages } from '@smart-healthcare/shared/calendar-feed/calendar-feed.catalogue';
import { programsMessages } from '@smart-healthcare/shared/programs/programs.catalogue';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { accountPageMessages } from './account-page.catalogue';

export const accountPageRoutes: RouteRecordRaw[] = [
  {
    path: '/account',
    name: 'account',
    component: () => import('./AccountPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['doctor', 'admin'],
      catalogues: [
        accountPageMessages,
        accountMessages,
        mailMessages,
        programsMessages,
        calendarFeedMessages,
      ],
      title: () => useMessages(accountPageMessages).t('title'),
      nav: {
        group: 'clinic',
        order: 11,
        icon: markRaw(CircleUser),
        label: () => useMessages(consoleMessages).t('nav.account'),
      },
    },
  },
];
