import { currentLocale } from '@smart-healthcare/shared/i18n/i18n';
import { byLabel } from '@smart-healthcare/shared/i18n/text-order';

/** ISO 4217 codes to choose from with their names, by name. */
export function currencyOptions(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([currentLocale()], { type: 'currency' });
  return Intl.supportedValuesOf('currency')
    .map((value) => ({ value, label: `${names.of(value) ?? value} (${value})` }))
    .sort(byLabel);
}
