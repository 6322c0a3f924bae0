import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { RouteRecordRaw } from 'vue-router';
import { doctorsMessages } from '../doctors/doctors.catalogue';
import { clinicsMessages } from './clinics.catalogue';

const { t } = useMessages(clinicsMessages);

export const clinicRoutes: RouteRecordRaw[] = [
  {
    path: '/clinics',
    name: 'clinics',
    component: () => import('./ClinicsPage.vue'),
    meta: { isPublic: true, catalogues: [clinicsMessages, doctorsMessages], title: () => t('title') },
  },
  {
    path: '/clinics/:id',
    name: 'clinic',
    component: () => import('./ClinicPage.vue'),
    props: true,
    meta: { isPublic: true, catalogues: [clinicsMessages, doctorsMessages], title: () => t('clinic') },
  },
];
