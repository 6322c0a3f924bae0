import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const appointmentsMessages = defineCatalogue<typeof import('./appointments.en')>(
  'appointments',
  (locale) => import(`./appointments.${locale}.ts`),
);
