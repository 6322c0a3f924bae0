import { scrollTo } from '@smart-healthcare/shared/routing/page-change';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { createRouter, createWebHistory, type Router, type RouterHistory } from 'vue-router';
import { accountRoutes } from './accounts/accounts.routes';
import { appointmentRoutes } from './appointments/appointments.routes';
import { bookingRoutes } from './booking/booking.routes';
import { ownDocumentsRoutes } from './documents/own-documents.routes';
import { clinicRoutes } from './clinics/clinics.routes';
import { doctorRoutes } from './doctors/doctors.routes';
import { embeddedRoutes } from './embedded/embedded.routes';
import { homeRoutes } from './home/home.routes';
import { inboxRoutes } from './inbox/inbox.routes';
import { requestRoutes } from './requests/requests.routes';
import { waitlistRoutes } from './waitlist/waitlist.routes';
import { shellMessages } from './shell/shell.catalogue';

/** All pages, each downloaded when it is first opened. */
export function createPatientRouter(
  history: RouterHistory = createWebHistory(import.meta.env.BASE_URL),
): Router {
  return createRouter({
    history,
    scrollBehavior: scrollTo,
    routes: [
      ...homeRoutes,
      ...embeddedRoutes,
      ...doctorRoutes,
      ...clinicRoutes,
      ...bookingRoutes,
      ...appointmentRoutes,
      ...requestRoutes,
      ...waitlistRoutes,
      ...ownDocumentsRoutes,
      ...inboxRoutes,
      ...accountRoutes,
      {
        path: '/:rest(.*)*',
        name: 'not-found',
        component: () => import('./shell/NotFoundPage.vue'),
        meta: { isPublic: true, title: () => useMessages(shellMessages).t('notFound.title') },
      },
    ],
  });
}
