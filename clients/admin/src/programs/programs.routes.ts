import { Plug } from '@lucide/vue';
import { auditMessages } from '@smart-healthcare/shared/audit/audit.catalogue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { programsMessages } from '@smart-healthcare/shared/programs/programs.catalogue';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { programsPageMessages } from './programs-page.catalogue';

export const programsRoutes: RouteRecordRaw[] = [
  {
    path: '/programs',
    name: 'programs',
    component: () => import('./ProgramsPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [programsPageMessages, programsMessages, auditMessages],
      title: () => useMessages(programsPageMessages).t('title'),
      nav: {
        group: 'clinic',
        order: 10,
        icon: markRaw(Plug),
        label: () => useMessages(consoleMessages).t('nav.programs'),
      },
    },
  },
];
