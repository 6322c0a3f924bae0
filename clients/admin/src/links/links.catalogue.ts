import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const linksMessages = defineCatalogue('links', {
  en: () => import('./links.en'),
  hi: () => import('./links.hi'),
});
