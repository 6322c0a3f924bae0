import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import { onBeforeRouteLeave, useRoute, useRouter } from 'vue-router';

/** How long typing rests before the list follows. */
const REST_MILLISECONDS = 250;

export interface AddressFilters<K extends string> {
  /** What the address says; empty where it says nothing. */
  values: ComputedRef<Record<K, string>>;
  /** Changes some; empty ones leave the address. */
  set: (change: Partial<Record<K, string>>) => void;
  /** Whether the list is narrowed at all. */
  isNarrowed: ComputedRef<boolean>;
  clear: () => void;
}

/** Filters of a list, kept in the page's address, so that a view can be shared and reloaded. */
export function useAddressFilters<K extends string>(names: readonly K[]): AddressFilters<K> {
  const route = useRoute();
  const router = useRouter();
  const values = computed(
    () =>
      Object.fromEntries(
        names.map((name) => {
          const value = route.query[name];
          return [name, typeof value === 'string' ? value : ''];
        }),
      ) as Record<K, string>,
  );

  function set(change: Partial<Record<K, string>>): void {
    const query = Object.fromEntries(
      Object.entries({ ...route.query, ...change }).filter(
        ([, value]) => value !== '' && value !== undefined,
      ),
    );
    void router.replace({ query });
  }

  return {
    values,
    set,
    isNarrowed: computed(() => names.some((name) => values.value[name] !== '')),
    clear: () => set(Object.fromEntries(names.map((name) => [name, ''])) as Partial<Record<K, string>>),
  };
}

/** A search field's text, which reaches the address once typing rests. */
export function useSearchText<K extends string>(filters: AddressFilters<K>, name: K): Ref<string> {
  const text = ref(filters.values.value[name]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(text, (typed) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (typed.trim() !== filters.values.value[name]) {
        filters.set({ [name]: typed.trim() } as Partial<Record<K, string>>);
      }
    }, REST_MILLISECONDS);
  });
  // The next page has an address of its own, and a change of this one would call off going there.
  onBeforeRouteLeave(() => clearTimeout(timer));
  // Back, forward and "show all" change the address under the field.
  watch(
    () => filters.values.value[name],
    (said) => {
      if (said !== text.value.trim()) text.value = said;
    },
  );
  return text;
}
