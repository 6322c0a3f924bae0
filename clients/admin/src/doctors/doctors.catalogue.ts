import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const doctorsMessages = defineCatalogue('doctors', {
  en: () => import('./doctors.en'),
  hi: () => import('./doctors.hi'),
});
