import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const bookingMessages = defineCatalogue<typeof import('./booking.en')>(
  'booking',
  (locale) => import(`./booking.${locale}.ts`),
);
