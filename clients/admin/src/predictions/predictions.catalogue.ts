import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const predictionsMessages = defineCatalogue<typeof import('./predictions.en')>(
  'predictions',
  (locale) => import(`./predictions.${locale}.ts`),
);
