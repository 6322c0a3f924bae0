import { accessStepsMessages } from '@smart-healthcare/shared/access-steps/access-steps.catalogue';
import { documentsMessages } from '@smart-healthcare/shared/documents/documents.catalogue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { RouteRecordRaw } from 'vue-router';
import { ownDocumentsMessages } from './own-documents.catalogue';

export const ownDocumentsRoutes: RouteRecordRaw[] = [
  {
    path: '/documents',
    name: 'documents',
    component: () => import('./OwnDocumentsPage.vue'),
    meta: {
      access: 'signed-in',
      catalogues: [ownDocumentsMessages, documentsMessages, accessStepsMessages],
      title: () => useMessages(ownDocumentsMessages).t('title'),
    },
  },
];
