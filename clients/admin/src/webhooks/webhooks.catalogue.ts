import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const webhooksMessages = defineCatalogue<typeof import('./webhooks.en')>(
  'webhooks',
  (locale) => import(`./webhooks.${locale}.ts`),
);
