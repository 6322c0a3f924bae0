import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { usePages, type Pages } from '@smart-healthcare/shared/graphql/use-pages';
import { computed } from 'vue';
import { SearchDoctorsDocument, type SearchDoctorsQuery } from '../generated/graphql';
import { searchFilter, type DoctorSearch } from './search-address';
import { useSearchCurrency } from './use-search-currency';

export type DoctorHit = SearchDoctorsQuery['searchDoctors']['edges'][number]['node'];

/** Doctors that fit a search, a page at a time. A changed search starts anew; answers to the old one are dropped. */
export function useDoctorSearch(
  search: () => DoctorSearch,
  first: number,
): Pages<DoctorHit, SearchDoctorsQuery> {
  const { currency, failure, refetch } = useSearchCurrency();
  const isFeeUnread = computed(() => search().maxFee !== undefined && currency.value === null);
  const pages = usePages(
    SearchDoctorsDocument,
    () => ({ filter: searchFilter(search(), currency.value), sort: search().sort, first }),
    ({ searchDoctors }) => searchDoctors,
    // A fee can be asked for once it is known what it is in.
    () => ({ enabled: !isFeeUnread.value }),
  );
  return {
    ...pages,
    state: computed(() =>
      isFeeUnread.value && failure.value ? { kind: 'failed', error: failure.value } : pages.state.value,
    ),
    refresh: () => (isFeeUnread.value ? askAgain(refetch) : pages.refresh()),
  };
}
