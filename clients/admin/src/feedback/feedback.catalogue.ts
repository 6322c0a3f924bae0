import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const feedbackMessages = defineCatalogue('feedback', {
  en: () => import('./feedback.en'),
  hi: () => import('./feedback.hi'),
});
