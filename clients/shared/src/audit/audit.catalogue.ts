import { defineCatalogue } from '../i18n/i18n';

/** What the audit trail's codes mean, for staff and for the patient whose record it is. */
export const auditMessages = defineCatalogue<typeof import('./audit.en')>(
  'audit',
  (locale) => import(`./audit.${locale}.ts`),
);
