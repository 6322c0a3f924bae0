import { documentsMessages } from '@smart-healthcare/shared/documents/documents.catalogue';
import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const patientDocumentsMessages = defineCatalogue<typeof import('./patient-documents.en')>(
  'patientDocuments',
  (locale) => import(`./patient-documents.${locale}.ts`),
);

/** What a page that shows `PatientDocuments` names in its `meta.catalogues`. */
export const patientDocumentsCatalogues = [patientDocumentsMessages, documentsMessages];
