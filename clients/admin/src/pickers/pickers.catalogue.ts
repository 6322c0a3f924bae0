import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const pickersMessages = defineCatalogue<typeof import('./pickers.en')>(
  'pickers',
  (locale) => import(`./pickers.${locale}.ts`),
);
