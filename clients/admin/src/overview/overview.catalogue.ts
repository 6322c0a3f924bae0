import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const overviewMessages = defineCatalogue('overview', {
  en: () => import('./overview.en'),
  hi: () => import('./overview.hi'),
});
