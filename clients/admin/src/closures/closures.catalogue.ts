import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const closuresMessages = defineCatalogue('closures', {
  en: () => import('./closures.en'),
  hi: () => import('./closures.hi'),
});
