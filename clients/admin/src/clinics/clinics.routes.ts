import { cancellingMessages } from '../cancelling/cancelling.catalogue';
import { Building2 } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { clinicsMessages } from './clinics.catalogue';
import { hoursMessages } from '../hours/hours.catalogue';

const { t } = useMessages(clinicsMessages);

export const clinicsRoutes: RouteRecordRaw[] = [
  {
    path: '/clinics',
    name: 'clinics',
    component: () => import('./ClinicsPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [cancellingMessages, clinicsMessages, hoursMessages],
      title: () => t('title'),
      nav: {
        group: 'clinic',
        order: 5,
        icon: markRaw(Building2),
        label: () => useMessages(consoleMessages).t('nav.clinics'),
      },
    },
  },
];
