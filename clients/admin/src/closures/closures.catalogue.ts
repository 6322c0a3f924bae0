import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const closuresMessages = defineCatalogue<typeof import('./closures.en')>(
  'closures',
  (locale) => import(`./closures.${locale}.ts`),
);
