import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const ownDocumentsMessages = defineCatalogue('ownDocuments', {
  en: () => import('./own-documents.en'),
  hi: () => import('./own-documents.hi'),
});
