import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const peopleMessages = defineCatalogue<typeof import('./people.en')>(
  'people',
  (locale) => import(`./people.${locale}.ts`),
);
