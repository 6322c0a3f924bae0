import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const bookingMessages = defineCatalogue('booking', {
  en: () => import('./booking.en'),
  hi: () => import('./booking.hi'),
});
