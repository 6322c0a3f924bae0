import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const analyticsMessages = defineCatalogue<typeof import('./analytics.en')>(
  'analytics',
  (locale) => import(`./analytics.${locale}.ts`),
);
