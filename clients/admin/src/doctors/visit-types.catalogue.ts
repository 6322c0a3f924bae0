import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

/** Texts of `VisitTypes`: belongs in the catalogues of every page that shows it. */
export const visitTypesMessages = defineCatalogue<typeof import('./visit-types.en')>(
  'visitTypes',
  (locale) => import(`./visit-types.${locale}.ts`),
);
