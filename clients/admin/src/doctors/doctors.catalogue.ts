import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const doctorsMessages = defineCatalogue<typeof import('./doctors.en')>(
  'doctors',
  (locale) => import(`./doctors.${locale}.ts`),
);
