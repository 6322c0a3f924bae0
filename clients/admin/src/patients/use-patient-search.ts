import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { useQuery } from '@vue/apollo-composable';
import { computed, ref, type ComputedRef } from 'vue';
import { FindPatientsDocument, type FindPatientsInput, type MatchFragment } from '../generated/graphql';
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

/** What the server is asked: no field that is left empty. */
function inputOf({ words, birthDate, phone }: PatientSearch): FindPatientsInput {
  return { words: words.trim() || null, birthDate: birthDate || null, phone: phone.trim() || null };
}

/** Looks for patients when told to, never while somebody types: each search is counted and audited. */
export function usePatientSearch(start: PatientSearch | null): {
  state: ComputedRef<PatientSearchState>;
  find: (search: PatientSearch) => void;
  retry: () => void;
} {
  const asked = ref<FindPatientsInput | null>(start && inputOf(start));
  const { result, loading, error, refetch } = useQuery(
    FindPatientsDocument,
    () => ({ input: asked.value ?? {} }),
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
    const input = inputOf(search);
    // The same search again asks the server anew: somebody may have made the record meanwhile.
    if (JSON.stringify(input) === JSON.stringify(asked.value)) void askAgain(refetch);
    else asked.value = input;
  }

  return { state, find, retry: () => void askAgain(refetch) };
}
