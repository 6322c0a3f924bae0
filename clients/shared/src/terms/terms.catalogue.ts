import { defineCatalogue } from '../i18n/i18n';

/** Fields of medicine and types of visit that clinics commonly have, in plain words. */
export const termsMessages = defineCatalogue('terms', {
  en: () => import('./terms.en'),
  hi: () => import('./terms.hi'),
});
