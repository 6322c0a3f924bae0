import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const homeMessages = defineCatalogue('home', {
  en: () => import('./home.en'),
  hi: () => import('./home.hi'),
});
