import { Users } from '@lucide/vue';
import { accessStepsMessages } from '@smart-healthcare/shared/access-steps/access-steps.catalogue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { wishMessages } from '@smart-healthcare/shared/waitlist/wish.catalogue';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { dayMessages } from '../day/day.catalogue';
import { linksMessages } from '../links/links.catalogue';
import { patientDocumentsCatalogues } from '../documents/patient-documents.catalogue';
import { pickersMessages } from '../pickers/pickers.catalogue';
import { waitlistMessages } from '../waitlist/waitlist.catalogue';
import { patientsMessages } from './patients.catalogue';

const { t } = useMessages(patientsMessages);

export const patientsRoutes: RouteRecordRaw[] = [
  {
    path: '/patients',
    name: 'patients',
    component: () => import('./PatientsPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['doctor', 'admin'],
      catalogues: [patientsMessages, linksMessages],
      title: () => t('list.title'),
      nav: {
        group: 'work',
        order: 3,
        icon: markRaw(Users),
        label: () => useMessages(consoleMessages).t('nav.patients'),
      },
    },
  },
  {
    path: '/patients/merge',
    name: 'merge-patients',
    component: () => import('./MergePage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['admin'],
      catalogues: [patientsMessages],
      title: () => t('merge.title'),
    },
  },
  {
    path: '/patients/:patientId',
    name: 'patient',
    component: () => import('./PatientPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['doctor', 'admin'],
      catalogues: [
        patientsMessages,
        accessStepsMessages,
        linksMessages,
        waitlistMessages,
        wishMessages,
        dayMessages,
        pickersMessages,
        ...patientDocumentsCatalogues,
      ],
      title: () => t('record.title'),
    },
  },
];
