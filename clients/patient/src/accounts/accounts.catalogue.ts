import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const accountsMessages = defineCatalogue<typeof import('./accounts.en')>(
  'accounts',
  (locale) => import(`./accounts.${locale}.ts`),
);
