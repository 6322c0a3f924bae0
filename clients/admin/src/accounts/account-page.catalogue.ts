import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const accountPageMessages = defineCatalogue<typeof import('./account-page.en')>(
  'accountPage',
  (locale) => import(`./account-page.${locale}.ts`),
);
