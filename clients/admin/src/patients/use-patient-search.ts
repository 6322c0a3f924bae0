import { useQuery } from '@vue/apollo-composable';
import { computed, ref, type ComputedRef } from 'vue';
import { FindPatientsDocument, type MatchFragment } from '../generated/graphql';
import type { PatientSearch } from './patient-search';

export type PatientSearchState =
  /** Nobody has been looked for yet. */
  | { kind: 'idle' }
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'empty' }
  | { kind: 'ready'; matches: MatchFragment[]; mayBeMore: boolean };

/** As many as the server answers with at most. */
const MOST_MATCHES = 20;

/** Looks for patients when told to, never while somebody types: each search is counted and audited. */
export function usePatientSearch(start: PatientSearch | null): {
  state: ComputedRef<PatientSearchState>;
  find: (search: PatientSearch) => void;
  retry: () => void;
} {
  const asked = ref<PatientSearch | null>(start);
  const { result, loading, error, refetch } = useQuery(
    FindPatientsDocument,
    () => ({
      input: {
        words: asked.value?.words.trim() || null,
        birthDate: asked.value?.birthDate || null,
        phone: asked.value?.phone.trim() || null,
      },
    }),
    () => ({ enabled: asked.value !== null, fetchPolicy: 'network-only' }),
  );

  const state = computed<PatientSearchState>(() => {
    if (asked.value === null) return { kind: 'idle' };
    if (loading.value) return { kind: 'loading' };
    if (error.value) return { kind: 'failed', error: error.value };
    const matches = result.value?.findPatients;
    if (!matches) return { kind: 'loading' };
    if (matches.length === 0) return { kind: 'empty' };
    return { kind: 'ready', matches, mayBeMore: matches.length >= MOST_MATCHES };
  });

  function find(search: PatientSearch): void {
    const now = asked.value;
    const isSame =
      now !== null &&
      now.words === search.words &&
      now.birthDate === search.birthDate &&
      now.phone === search.phone;
    // The same search again asks the server anew: somebody may have made the record meanwhile.
    if (isSame) void refetch();
    else asked.value = { ...search };
  }

  return { state, find, retry: () => void refetch() };
}
