import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const accountsMessages = defineCatalogue('accounts', {
  en: () => import('./accounts.en'),
  hi: () => import('./accounts.hi'),
});
