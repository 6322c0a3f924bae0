import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const overviewMessages = defineCatalogue<typeof import('./overview.en')>(
  'overview',
  (locale) => import(`./overview.${locale}.ts`),
);
