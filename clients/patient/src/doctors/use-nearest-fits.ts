import { addDays } from '@smart-healthcare/shared/format/calendar-date';
import { localDateOf } from '@smart-healthcare/shared/format/format';
import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import { SearchDoctorsDocument } from '../generated/graphql';
import { searchFilter, type DoctorSearch } from './search-address';
import type { DoctorHit } from './use-doctor-search';
import { useSearchCurrency } from './use-search-currency';

/** The beginning of a date where the reader is. */
function beginOf(date: string): string {
  return new Date(`${date}T00:00`).toISOString();
}

/**
 * What a search that found nobody comes nearest to: the next date on which the same search finds a free time, and the
 * nearest doctor whatever the distance. Each is null while it is not known, where there is none, and where the search
 * did not ask for a date or a place.
 *
 * @param search the search that found nobody; null: nothing is asked for
 */
export function useNearestFits(search: () => DoctorSearch | null): {
  nextDate: ComputedRef<string | null>;
  nearest: ComputedRef<DoctorHit | null>;
} {
  const { currency } = useSearchCurrency();
  const later = useQuery(
    SearchDoctorsDocument,
    () => {
      const { date, ...rest } = search() ?? { sort: 'SOONEST' };
      const filter = {
        ...searchFilter(rest, currency.value),
        freeFrom: date ? beginOf(addDays(date, 1)) : null,
      };
      return { filter, sort: 'SOONEST' as const, first: 1 };
    },
    () => ({ enabled: search()?.date !== undefined }),
  );
  const farther = useQuery(
    SearchDoctorsDocument,
    () => ({
      filter: { ...searchFilter(search() ?? { sort: 'SOONEST' }, currency.value), withinKm: null },
      sort: 'DISTANCE' as const,
      first: 1,
    }),
    () => ({ enabled: search()?.near !== undefined }),
  );
  return {
    nextDate: computed(() => {
      const [time] = later.result.value?.searchDoctors.edges[0]?.node.nextFreeTimes ?? [];
      return search()?.date !== undefined && time ? localDateOf(time.startsAt, time.clinic.timeZone) : null;
    }),
    nearest: computed(() =>
      search()?.near === undefined ? null : (farther.result.value?.searchDoctors.edges[0]?.node ?? null),
    ),
  };
}
