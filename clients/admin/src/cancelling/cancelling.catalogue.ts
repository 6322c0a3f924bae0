import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const cancellingMessages = defineCatalogue<typeof import('./cancelling.en')>(
  'cancelling',
  (locale) => import(`./cancelling.${locale}.ts`),
);
