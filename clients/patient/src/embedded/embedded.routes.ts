import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { RouteRecordRaw } from 'vue-router';
import { bookingMessages } from '../booking/booking.catalogue';
import { clinicsMessages } from '../clinics/clinics.catalogue';
import { doctorsMessages } from '../doctors/doctors.catalogue';

const meta = {
  isEmbedded: true,
  catalogues: [doctorsMessages, bookingMessages, clinicsMessages],
  title: () => useMessages(doctorsMessages).t('doctor.chooseTitle'),
};

/** What other sites show in their pages: see embed.ts. */
export const embeddedRoutes: RouteRecordRaw[] = [
  {
    path: '/embed/doctors/:id',
    name: 'embedded-doctor',
    component: () => import('./EmbeddedDoctor.vue'),
    props: true,
    meta,
  },
  {
    path: '/embed/fields/:id',
    name: 'embedded-field',
    component: () => import('./EmbeddedDoctors.vue'),
    props: ({ params }) => ({ specializationId: params.id }),
    meta,
  },
  {
    path: '/embed/clinics/:id',
    name: 'embedded-clinic',
    component: () => import('./EmbeddedDoctors.vue'),
    props: ({ params }) => ({ clinicId: params.id }),
    meta,
  },
];
