import { defineCatalogue } from '../i18n/i18n';

/** Fields of medicine and types of visit that clinics commonly have, in plain words. */
export const termsMessages = defineCatalogue<typeof import('./terms.en')>(
  'terms',
  (locale) => import(`./terms.${locale}.ts`),
);
