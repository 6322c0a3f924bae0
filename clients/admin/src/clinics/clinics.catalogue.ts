import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const clinicsMessages = defineCatalogue('clinics', {
  en: () => import('./clinics.en'),
  hi: () => import('./clinics.hi'),
});
