import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const healthMessages = defineCatalogue<typeof import('./health.en')>(
  'health',
  (locale) => import(`./health.${locale}.ts`),
);
