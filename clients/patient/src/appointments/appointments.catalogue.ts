import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const appointmentsMessages = defineCatalogue('appointments', {
  en: () => import('./appointments.en'),
  hi: () => import('./appointments.hi'),
});
