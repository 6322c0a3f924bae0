import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const chartsMessages = defineCatalogue<typeof import('./charts.en')>(
  'charts',
  (locale) => import(`./charts.${locale}.ts`),
);
