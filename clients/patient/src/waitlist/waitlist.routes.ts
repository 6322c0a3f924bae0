import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { RouteRecordRaw } from 'vue-router';
import { wishMessages } from '@smart-healthcare/shared/waitlist/wish.catalogue';
import { doctorsMessages } from '../doctors/doctors.catalogue';
import { waitlistMessages } from './waitlist.catalogue';

export const waitlistRoutes: RouteRecordRaw[] = [
  {
    path: '/waitlist/new',
    name: 'waitlist-join',
    component: () => import('./JoinPage.vue'),
    props: ({ query }) => ({
      doctorId: wordOf(query.doctor),
      visitTypeId: wordOf(query.visit),
      specializationId: wordOf(query.specialty),
      city: wordOf(query.city),
      replacesId: wordOf(query.moving),
    }),
    meta: {
      access: 'signed-in',
      catalogues: [waitlistMessages, wishMessages, doctorsMessages],
      title: () => useMessages(waitlistMessages).t('join.title'),
    },
  },
  {
    path: '/waitlist/:entryId',
    name: 'waitlist-change',
    component: () => import('./ChangePage.vue'),
    props: true,
    meta: {
      access: 'signed-in',
      catalogues: [waitlistMessages, wishMessages],
      title: () => useMessages(waitlistMessages).t('change.title'),
    },
  },
];

/** One word of an address; empty where it is not there. */
function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
