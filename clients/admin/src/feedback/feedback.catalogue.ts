import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const feedbackMessages = defineCatalogue<typeof import('./feedback.en')>(
  'feedback',
  (locale) => import(`./feedback.${locale}.ts`),
);
