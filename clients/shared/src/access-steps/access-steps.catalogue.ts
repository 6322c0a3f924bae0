import { defineCatalogue } from '../i18n/i18n';

export const accessStepsMessages = defineCatalogue<typeof import('./access-steps.en')>(
  'accessSteps',
  (locale) => import(`./access-steps.${locale}.ts`),
);
