import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const dayMessages = defineCatalogue('day', {
  en: () => import('./day.en'),
  hi: () => import('./day.hi'),
});
