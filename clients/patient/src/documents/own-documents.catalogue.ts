import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const ownDocumentsMessages = defineCatalogue<typeof import('./own-documents.en')>(
  'ownDocuments',
  (locale) => import(`./own-documents.${locale}.ts`),
);
