import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

/** What machines are told of a page: only the server reads it. */
export const pagesMessages = defineCatalogue<typeof import('./pages.en')>(
  'pages',
  (locale) => import(`./pages.${locale}.ts`),
);
