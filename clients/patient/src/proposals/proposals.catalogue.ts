import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const proposalsMessages = defineCatalogue<typeof import('./proposals.en')>(
  'proposals',
  (locale) => import(`./proposals.${locale}.ts`),
);
