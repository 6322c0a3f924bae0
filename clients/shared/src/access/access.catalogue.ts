import { defineCatalogue } from '../i18n/i18n';

export const accessMessages = defineCatalogue<typeof import('./access.en')>(
  'access',
  (locale) => import(`./access.${locale}.ts`),
);
