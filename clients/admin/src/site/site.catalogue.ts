import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const siteMessages = defineCatalogue<typeof import('./site.en')>(
  'site',
  (locale) => import(`./site.${locale}.ts`),
);
