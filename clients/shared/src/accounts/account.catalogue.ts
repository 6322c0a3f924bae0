import { defineCatalogue } from '../i18n/i18n';

/** Texts of what every account has, whoever it belongs to: a photo and a password. */
export const accountMessages = defineCatalogue('account', {
  en: () => import('./account.en'),
  hi: () => import('./account.hi'),
});
