import { usePages, type Pages } from '@smart-healthcare/shared/graphql/use-pages';
import { SearchDoctorsDocument, type SearchDoctorsQuery } from '../generated/graphql';
import { searchFilter, type DoctorSearch } from './search-address';

export type DoctorHit = SearchDoctorsQuery['searchDoctors']['edges'][number]['node'];

/** Doctors that fit a search, a page at a time. A changed search starts anew; answers to the old one are dropped. */
export function useDoctorSearch(
  search: () => DoctorSearch,
  first: number,
): Pages<DoctorHit, SearchDoctorsQuery> {
  return usePages(
    SearchDoctorsDocument,
    () => ({ filter: searchFilter(search()), sort: search().sort, first }),
    ({ searchDoctors }) => searchDoctors,
  );
}
