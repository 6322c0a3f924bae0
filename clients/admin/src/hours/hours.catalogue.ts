import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

/** Texts of a doctor's hours, and of the preview that closing clinics shows as well. */
export const hoursMessages = defineCatalogue<typeof import('./hours.en')>(
  'hours',
  (locale) => import(`./hours.${locale}.ts`),
);
