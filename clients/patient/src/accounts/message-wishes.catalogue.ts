import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const messageWishesMessages = defineCatalogue<typeof import('./message-wishes.en')>(
  'message-wishes',
  (locale) => import(`./message-wishes.${locale}.ts`),
);
