import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const peopleMessages = defineCatalogue('people', {
  en: () => import('./people.en'),
  hi: () => import('./people.hi'),
});
