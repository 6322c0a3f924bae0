import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const waitlistMessages = defineCatalogue<typeof import('./waitlist.en')>(
  'waitlist',
  (locale) => import(`./waitlist.${locale}.ts`),
);
