import { defineCatalogue } from '../i18n/i18n';

/** Texts of what every account has, whoever it belongs to: a photo and a password. */
export const accountMessages = defineCatalogue<typeof import('./account.en')>(
  'account',
  (locale) => import(`./account.${locale}.ts`),
);
