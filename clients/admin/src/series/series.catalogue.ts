import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const seriesMessages = defineCatalogue<typeof import('./series.en')>(
  'series',
  (locale) => import(`./series.${locale}.ts`),
);
