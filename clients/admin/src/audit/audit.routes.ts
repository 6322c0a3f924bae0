import { ScrollText } from '@lucide/vue';
import { auditMessages } from '@smart-healthcare/shared/audit/audit.catalogue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { auditPageMessages } from './audit-page.catalogue';

export const auditRoutes: RouteRecordRaw[] = [
  {
    path: '/audit',
    name: 'audit',
    component: () => import('./AuditPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [auditPageMessages, auditMessages],
      title: () => useMessages(auditPageMessages).t('title'),
      nav: {
        group: 'clinic',
        order: 9,
        icon: markRaw(ScrollText),
        label: () => useMessages(consoleMessages).t('nav.audit'),
      },
    },
  },
];
