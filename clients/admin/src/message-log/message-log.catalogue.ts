import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const messageLogMessages = defineCatalogue<typeof import('./message-log.en')>(
  'message-log',
  (locale) => import(`./message-log.${locale}.ts`),
);
