import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

/** Texts of a doctor's hours, and of the preview that closing clinics shows as well. */
export const hoursMessages = defineCatalogue('hours', {
  en: () => import('./hours.en'),
  hi: () => import('./hours.hi'),
});
