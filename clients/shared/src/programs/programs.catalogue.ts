import { defineCatalogue } from '../i18n/i18n';

export const programsMessages = defineCatalogue<typeof import('./programs.en')>(
  'programs',
  (locale) => import(`./programs.${locale}.ts`),
);
