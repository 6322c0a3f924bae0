import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const auditPageMessages = defineCatalogue<typeof import('./audit-page.en')>(
  'auditPage',
  (locale) => import(`./audit-page.${locale}.ts`),
);
