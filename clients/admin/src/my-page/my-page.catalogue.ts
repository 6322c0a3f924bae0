import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const myPageMessages = defineCatalogue<typeof import('./my-page.en')>(
  'myPage',
  (locale) => import(`./my-page.${locale}.ts`),
);
