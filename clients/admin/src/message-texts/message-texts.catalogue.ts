import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const messageTextsMessages = defineCatalogue<typeof import('./message-texts.en')>(
  'messageTexts',
  (locale) => import(`./message-texts.${locale}.ts`),
);
