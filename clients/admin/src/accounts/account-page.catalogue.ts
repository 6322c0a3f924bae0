import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const accountPageMessages = defineCatalogue('accountPage', {
  en: () => import('./account-page.en'),
  hi: () => import('./account-page.hi'),
});
