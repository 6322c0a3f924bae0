import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const linksMessages = defineCatalogue<typeof import('./links.en')>(
  'links',
  (locale) => import(`./links.${locale}.ts`),
);
