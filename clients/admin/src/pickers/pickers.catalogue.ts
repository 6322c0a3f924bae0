import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const pickersMessages = defineCatalogue('pickers', {
  en: () => import('./pickers.en'),
  hi: () => import('./pickers.hi'),
});
