import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const settingsMessages = defineCatalogue('settings', {
  en: () => import('./settings.en'),
  hi: () => import('./settings.hi'),
});
