import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const patientsMessages = defineCatalogue('patients', {
  en: () => import('./patients.en'),
  hi: () => import('./patients.hi'),
});
