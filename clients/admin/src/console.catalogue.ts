import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

/** Texts of the console's frame and its sign-in; loaded before the first screen. */
export const consoleMessages = defineCatalogue<typeof import('./console.en')>(
  'console',
  (locale) => import(`./console.${locale}.ts`),
);
