import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const programsPageMessages = defineCatalogue<typeof import('./programs-page.en')>(
  'programsPage',
  (locale) => import(`./programs-page.${locale}.ts`),
);
