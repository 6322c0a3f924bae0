import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const patientsMessages = defineCatalogue<typeof import('./patients.en')>(
  'patients',
  (locale) => import(`./patients.${locale}.ts`),
);
