import { telephoneCountries } from '@smart-healthcare/shared/format/telephone';
import { currentLocale } from '@smart-healthcare/shared/i18n/i18n';
import { byLabel } from '@smart-healthcare/shared/i18n/text-order';

/** ISO 3166-1 codes to choose from, each with its name and the code that its telephone numbers begin with, by name. */
export function countryOptions(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([currentLocale()], { type: 'region' });
  return telephoneCountries()
    .map(({ country, callingCode }) => ({
      value: country,
      label: `${names.of(country) ?? country} (+${callingCode})`,
    }))
    .sort(byLabel);
}
