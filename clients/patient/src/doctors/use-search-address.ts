import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { readSearch, searchQuery, type DoctorSearch } from './search-address';

/** The search that the address holds, and how to change it: each change is a step that "back" takes again. */
export function useSearchAddress(): {
  search: ComputedRef<DoctorSearch>;
  setSearch: (search: DoctorSearch) => void;
} {
  const route = useRoute();
  const router = useRouter();
  return {
    search: computed(() => readSearch(route.query)),
    setSearch: (search) => void router.push({ name: 'doctors', query: searchQuery(search) }),
  };
}
