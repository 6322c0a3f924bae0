import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const setupMessages = defineCatalogue<typeof import('./setup.en')>(
  'setup',
  (locale) => import(`./setup.${locale}.ts`),
);
