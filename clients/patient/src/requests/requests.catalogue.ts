import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const requestsMessages = defineCatalogue<typeof import('./requests.en')>(
  'requests',
  (locale) => import(`./requests.${locale}.ts`),
);
