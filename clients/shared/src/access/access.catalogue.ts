import { defineCatalogue } from '../i18n/i18n';

export const accessMessages = defineCatalogue('access', {
  en: () => import('./access.en'),
  hi: () => import('./access.hi'),
});
