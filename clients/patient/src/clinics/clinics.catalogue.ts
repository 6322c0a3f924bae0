import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const clinicsMessages = defineCatalogue<typeof import('./clinics.en')>(
  'clinics',
  (locale) => import(`./clinics.${locale}.ts`),
);
