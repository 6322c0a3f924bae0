import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const setupMessages = defineCatalogue('setup', {
  en: () => import('./setup.en'),
  hi: () => import('./setup.hi'),
});
