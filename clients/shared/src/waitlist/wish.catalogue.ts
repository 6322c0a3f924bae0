import { defineCatalogue } from '../i18n/i18n';

export const wishMessages = defineCatalogue<typeof import('./wish.en')>(
  'wish',
  (locale) => import(`./wish.${locale}.ts`),
);
