import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const homeMessages = defineCatalogue<typeof import('./home.en')>(
  'home',
  (locale) => import(`./home.${locale}.ts`),
);
