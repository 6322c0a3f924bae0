import { defineCatalogue } from '../i18n/i18n';

export const mailMessages = defineCatalogue<typeof import('./mail.en')>(
  'mail',
  (locale) => import(`./mail.${locale}.ts`),
);
