import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const chartsMessages = defineCatalogue('charts', {
  en: () => import('./charts.en'),
  hi: () => import('./charts.hi'),
});
