import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const unconfirmedMessages = defineCatalogue<typeof import('./unconfirmed.en')>(
  'unconfirmed',
  (locale) => import(`./unconfirmed.${locale}.ts`),
);
