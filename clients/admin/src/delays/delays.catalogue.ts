import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const delaysMessages = defineCatalogue<typeof import('./delays.en')>(
  'delays',
  (locale) => import(`./delays.${locale}.ts`),
);
