import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const absencesMessages = defineCatalogue<typeof import('./absences.en')>(
  'absences',
  (locale) => import(`./absences.${locale}.ts`),
);
