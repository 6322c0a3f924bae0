import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const specializationsMessages = defineCatalogue<typeof import('./specializations.en')>(
  'specializations',
  (locale) => import(`./specializations.${locale}.ts`),
);
