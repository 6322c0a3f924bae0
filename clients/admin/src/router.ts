import { accessMessages } from '@smart-healthcare/shared/access/access.catalogue';
import { mailMessages } from '@smart-healthcare/shared/accounts/mail.catalogue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { scrollTo } from '@smart-healthcare/shared/routing/page-change';
import { createRouter, createWebHistory, type Router } from 'vue-router';
import { accountPageRoutes } from './accounts/account-page.routes';
import { analyticsRoutes } from './analytics/analytics.routes';
import { auditRoutes } from './audit/audit.routes';
import { channelsRoutes } from './channels/channels.routes';
import { clinicsRoutes } from './clinics/clinics.routes';
import { closuresRoutes } from './closures/closures.routes';
import { consoleMessages } from './console.catalogue';
import { dayRoutes } from './day/day.routes';
import { doctorsRoutes } from './doctors/doctors.routes';
import { feedbackRoutes } from './feedback/feedback.routes';
import { healthRoutes } from './health/health.routes';
import { hoursRoutes } from './hours/hours.routes';
import { myPageRoutes } from './my-page/my-page.routes';
import { overviewRoutes } from './overview/overview.routes';
import { patientsRoutes } from './patients/patients.routes';
import { peopleRoutes } from './people/people.routes';
import { programsRoutes } from './programs/programs.routes';
import { predictionsRoutes } from './predictions/predictions.routes';
import { settingsRoutes } from './settings/settings.routes';
import { setupRoutes } from './setup/setup.routes';
import { siteRoutes } from './site/site.routes';
import { specializationsRoutes } from './specializations/specializations.routes';
import { inboxRoutes } from './inbox/inbox.routes';
import { messageLogRoutes } from './message-log/message-log.routes';
import { messageTextsRoutes } from './message-texts/message-texts.routes';
import { unconfirmedRoutes } from './unconfirmed/unconfirmed.routes';
import { waitlistRoutes } from './waitlist/waitlist.routes';
import { webhooksRoutes } from './webhooks/webhooks.routes';

/** All pages, each downloaded when it is first opened. */
export function createConsoleRouter(): Router {
  const { t } = useMessages(consoleMessages);
  return createRouter({
    history: createWebHistory(import.meta.env.BASE_URL),
    scrollBehavior: scrollTo,
    routes: [
      {
        path: '/',
        name: 'start',
        component: () => import('./home/StartPage.vue'),
        meta: { access: 'signed-in' },
      },
      {
        path: '/sign-in',
        name: 'sign-in',
        component: () => import('./accounts/SignInPage.vue'),
        meta: { access: 'guest', catalogues: [mailMessages], title: () => t('signIn.submit') },
      },
      {
        path: '/forgotten-password',
        name: 'forgotten-password',
        component: () => import('./accounts/ForgottenPage.vue'),
        meta: { catalogues: [mailMessages], title: () => useMessages(mailMessages).t('forgotten.title') },
      },
      {
        path: '/confirm-address',
        name: 'confirm-address',
        component: () => import('./accounts/AddressPage.vue'),
        meta: { catalogues: [mailMessages], title: () => useMessages(mailMessages).t('change.title') },
      },
      ...dayRoutes,
      ...overviewRoutes,
      ...patientsRoutes,
      ...unconfirmedRoutes,
      ...waitlistRoutes,
      ...auditRoutes,
      ...feedbackRoutes,
      ...hoursRoutes,
      ...closuresRoutes,
      ...myPageRoutes,
      ...accountPageRoutes,
      ...predictionsRoutes,
      {
        path: '/access',
        name: 'access',
        component: () => import('./accounts/AccessPage.vue'),
        meta: {
          catalogues: [accessMessages, mailMessages],
          title: () => useMessages(accessMessages).t('pageTitle'),
        },
      },
      ...doctorsRoutes,
      ...clinicsRoutes,
      ...specializationsRoutes,
      ...peopleRoutes,
      ...programsRoutes,
      ...settingsRoutes,
      ...siteRoutes,
      ...healthRoutes,
      ...analyticsRoutes,
      ...messageTextsRoutes,
      ...channelsRoutes,
      ...webhooksRoutes,
      ...inboxRoutes,
      ...messageLogRoutes,
      ...setupRoutes,
      {
        path: '/not-allowed',
        name: 'not-allowed',
        component: () => import('./shell/NotAllowedPage.vue'),
        meta: { access: 'signed-in', title: () => t('notAllowed.title') },
      },
      {
        path: '/:rest(.*)*',
        name: 'not-found',
        component: () => import('./shell/NotFoundPage.vue'),
        meta: { title: () => t('notFound.title') },
      },
    ],
  });
}
