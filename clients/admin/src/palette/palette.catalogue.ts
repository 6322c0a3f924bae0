import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const paletteMessages = defineCatalogue<typeof import('./palette.en')>(
  'palette',
  (locale) => import(`./palette.${locale}.ts`),
);
