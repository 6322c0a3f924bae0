import { defineCatalogue } from '../i18n/i18n';

/** Texts of the list and the upload of documents, which both clients show. */
export const documentsMessages = defineCatalogue<typeof import('./documents.en')>(
  'documents',
  (locale) => import(`./documents.${locale}.ts`),
);
