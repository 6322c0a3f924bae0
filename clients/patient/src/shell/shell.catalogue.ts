import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

/** Texts of the frame around every page; loaded before the first screen. */
export const shellMessages = defineCatalogue<typeof import('./shell.en')>(
  'shell',
  (locale) => import(`./shell.${locale}.ts`),
);
