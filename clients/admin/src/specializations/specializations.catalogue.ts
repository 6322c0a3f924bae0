import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const specializationsMessages = defineCatalogue('specializations', {
  en: () => import('./specializations.en'),
  hi: () => import('./specializations.hi'),
});
