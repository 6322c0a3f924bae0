import { documentsMessages } from '@smart-healthcare/shared/documents/documents.catalogue';
import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const reportsMessages = defineCatalogue('reports', {
  en: () => import('./reports.en'),
  hi: () => import('./reports.hi'),
});

/** What a page that shows `PatientReports` names in its `meta.catalogues`. */
export const reportsCatalogues = [reportsMessages, documentsMessages];
