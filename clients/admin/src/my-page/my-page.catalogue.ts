import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const myPageMessages = defineCatalogue('myPage', {
  en: () => import('./my-page.en'),
  hi: () => import('./my-page.hi'),
});
