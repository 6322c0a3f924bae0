import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const channelsMessages = defineCatalogue<typeof import('./channels.en')>(
  'channels',
  (locale) => import(`./channels.${locale}.ts`),
);
