import { BriefcaseMedical } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { specializationsMessages } from './specializations.catalogue';

const { t } = useMessages(specializationsMessages);

export const specializationsRoutes: RouteRecordRaw[] = [
  {
    path: '/specializations',
    name: 'specializations',
    component: () => import('./SpecializationsPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [specializationsMessages],
      title: () => t('title'),
      nav: {
        group: 'clinic',
        order: 6,
        icon: markRaw(BriefcaseMedical),
        label: () => useMessages(consoleMessages).t('nav.specializations'),
      },
    },
  },
];
