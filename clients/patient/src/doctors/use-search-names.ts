import { minorUnits } from '@smart-healthcare/shared/format/currency';
import {
  formatDistance,
  formatLocalDay,
  formatMoney,
  formatNumber,
  languageName,
} from '@smart-healthcare/shared/format/format';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { ComputedRef } from 'vue';
import { doctorsMessages } from './doctors.catalogue';
import { NEAR_KM, type DoctorSearch, type Relaxable } from './search-address';
import { useSearchCurrency } from './use-search-currency';
import { useSearchOptions } from './use-search-options';

/** What each restriction of a search is called on the screen. */
export function useSearchNames(): {
  currency: ComputedRef<string | null>;
  restrictionName: (search: DoctorSearch, part: Relaxable) => string;
} {
  const { t } = useMessages(doctorsMessages);
  const { specialties } = useSearchOptions();
  const { currency } = useSearchCurrency();

  function restrictionName(search: DoctorSearch, part: Relaxable): string {
    switch (part) {
      case 'words':
        return t('list.quoted', { words: search.words ?? '' });
      case 'specializationId':
        return (
          specialties.value.find((specialty) => specialty.value === search.specializationId)?.label ??
          t('search.specialty')
        );
      case 'city':
        return search.city ?? '';
      case 'near':
        return t('list.within', { distance: formatDistance(NEAR_KM) });
      case 'date':
        return search.date ? t('list.freeOn', { day: formatLocalDay(search.date, 'short') }) : '';
      case 'maxFee': {
        const fee = search.maxFee ?? 0;
        return t('list.feeUpTo', {
          fee:
            currency.value === null
              ? formatNumber(fee)
              : formatMoney(fee * minorUnits(currency.value), currency.value),
        });
      }
      case 'minRating':
        return t('list.ratedFrom', { rating: formatNumber(search.minRating ?? 0) });
      case 'language':
        return languageName(search.language ?? '');
    }
  }

  return { currency, restrictionName };
}
