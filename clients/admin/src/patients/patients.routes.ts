import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { RouteRecordRaw } from 'vue-router';
import { linksMessages } from '../links/links.catalogue';
import { patientsMessages } from './patients.catalogue';

const { t } = useMessages(patientsMessages);

export const patientsRoutes: RouteRecordRaw[] = [
  {
    path: '/patients/:patientId',
    name: 'patient',
    component: () => import('./PatientPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['doctor', 'admin'],
      catalogues: [patientsMessages, linksMessages],
      title: () => t('record.title'),
    },
  },
];
