import { defineCatalogue } from './i18n';

/** Texts of the base components and the shell; loaded before the first screen. */
export const baseMessages = defineCatalogue('base', {
  en: () => import('./base.en'),
  hi: () => import('./base.hi'),
});
