import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

/** Texts of the frame around every page; loaded before the first screen. */
export const shellMessages = defineCatalogue('shell', {
  en: () => import('./shell.en'),
  hi: () => import('./shell.hi'),
});
