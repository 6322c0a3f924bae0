import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const predictionsMessages = defineCatalogue('predictions', {
  en: () => import('./predictions.en'),
  hi: () => import('./predictions.hi'),
});
