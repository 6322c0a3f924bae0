import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const auditPageMessages = defineCatalogue('auditPage', {
  en: () => import('./audit-page.en'),
  hi: () => import('./audit-page.hi'),
});
