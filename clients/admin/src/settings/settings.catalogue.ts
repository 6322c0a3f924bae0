import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const settingsMessages = defineCatalogue<typeof import('./settings.en')>(
  'settings',
  (locale) => import(`./settings.${locale}.ts`),
);
