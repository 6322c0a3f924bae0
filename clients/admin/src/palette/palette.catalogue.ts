import { defineCatalogue } from '@smart-healthcare/shared/i18n/i18n';

export const paletteMessages = defineCatalogue('palette', {
  en: () => import('./palette.en'),
  hi: () => import('./palette.hi'),
});
