import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

/** Texts of `VisitTypes`: belongs in the catalogues of every page that shows it. */
export const visitTypesMessages = defineCatalogue('visitTypes', {
  en: () => import('./visit-types.en'),
  hi: () => import('./visit-types.hi'),
});
