import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { RouteRecordRaw } from 'vue-router';
import { doctorsMessages } from '../doctors/doctors.catalogue';
import { waitlistMessages } from './waitlist.catalogue';

export const waitlistRoutes: RouteRecordRaw[] = [
  {
    path: '/waitlist/new',
    name: 'waitlist-join',
    component: () => import('./JoinPage.vue'),
    props: ({ query }) => ({
      doctorId: typeof query.doctor === 'string' ? query.doctor : '',
      visitTypeId: typeof query.visit === 'string' ? query.visit : null,
      replacesId: typeof query.moving === 'string' ? query.moving : null,
    }),
    meta: {
      access: 'signed-in',
      catalogues: [waitlistMessages, doctorsMessages],
      title: () => useMessages(waitlistMessages).t('join.title'),
    },
  },
];
