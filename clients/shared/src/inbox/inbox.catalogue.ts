import { defineCatalogue } from '../i18n/i18n';

export const inboxMessages = defineCatalogue<typeof import('./inbox.en')>(
  'inbox',
  (locale) => import(`./inbox.${locale}.ts`),
);
