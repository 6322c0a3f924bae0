import { defineCatalogue } from './i18n';

/** Texts of the base components and the shell; loaded before the first screen. */
export const baseMessages = defineCatalogue<typeof import('./base.en')>(
  'base',
  (locale) => import(`./base.${locale}.ts`),
);
