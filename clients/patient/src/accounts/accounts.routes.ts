import { accessMessages } from '@smart-healthcare/shared/access/access.catalogue';
import { accessStepsMessages } from '@smart-healthcare/shared/access-steps/access-steps.catalogue';
import { accountMessages } from '@smart-healthcare/shared/accounts/account.catalogue';
import { mailMessages } from '@smart-healthcare/shared/accounts/mail.catalogue';
import { auditMessages } from '@smart-healthcare/shared/audit/audit.catalogue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { calendarFeedMessages } from '@smart-healthcare/shared/calendar-feed/calendar-feed.catalogue';
import { programsMessages } from '@smart-healthcare/shared/programs/programs.catalogue';
import type { RouteRecordRaw } from 'vue-router';
import { accountsMessages } from './accounts.catalogue';
import { messageWishesMessages } from './message-wishes.catalogue';

const { t } = useMessages(accountsMessages);

export const accountRoutes: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./SignInPage.vue'),
    meta: { access: 'guest', catalogues: [accountsMessages, mailMessages], title: () => t('signIn.title') },
  },
  {
    path: '/register',
    name: 'register',
    component: () => import('./RegisterPage.vue'),
    meta: { access: 'guest', catalogues: [accountsMessages, mailMessages], title: () => t('register.title') },
  },
  {
    path: '/forgotten-password',
    name: 'forgotten-password',
    component: () => import('./ForgottenPage.vue'),
    meta: { catalogues: [mailMessages], title: () => useMessages(mailMessages).t('forgotten.title') },
  },
  {
    path: '/confirm-address',
    name: 'confirm-address',
    component: () => import('./AddressPage.vue'),
    meta: { catalogues: [mailMessages], title: () => useMessages(mailMessages).t('change.title') },
  },
  {
    path: '/access',
    name: 'access',
    component: () => import('./AccessPage.vue'),
    meta: {
      catalogues: [accessMessages, mailMessages],
      title: () => useMessages(accessMessages).t('pageTitle'),
    },
  },
  {
    path: '/profile',
    name: 'profile',
    component: () => import('./ProfilePage.vue'),
    meta: {
      access: 'signed-in',
      catalogues: [
        accountsMessages,
        accountMessages,
        mailMessages,
        auditMessages,
        accessStepsMessages,
        programsMessages,
        calendarFeedMessages,
        messageWishesMessages,
      ],
      title: () => t('profile.title'),
    },
  },
];
