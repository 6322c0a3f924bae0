import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const dayMessages = defineCatalogue<typeof import('./day.en')>(
  'day',
  (locale) => import(`./day.${locale}.ts`),
);
