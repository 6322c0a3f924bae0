import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const analyticsMessages = defineCatalogue('analytics', {
  en: () => import('./analytics.en'),
  hi: () => import('./analytics.hi'),
});
