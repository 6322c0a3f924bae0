import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { isNotFound } from '@smart-healthcare/shared/graphql/error-messages';
import { useMutation, useQuery } from '@vue/apollo-composable';
import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import {
  MergePatientsDocument,
  PatientRecordDocument,
  type PatientDetail,
  type PatientRecordQuery,
  type VisitInHistoryFragment,
} from '../generated/graphql';

/** One of the two records. */
export interface MergeSide {
  patient: PatientRecordQuery['patientRecord']['patient'];
  hasAccount: boolean;
  visits: VisitInHistoryFragment[];
}

export type MergeState =
  /** Which of the two is still to be found. */
  | { kind: 'choosing'; missing: 'keep' | 'remove' }
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  /** One of the two does not exist (any more), or both are one by now. */
  | { kind: 'gone' }
  | { kind: 'ready'; keep: MergeSide; remove: MergeSide };

/** What the server refused, with a way on. */
export type MergeRefusal = (typeof REFUSALS)[number] | { error: unknown };

const REFUSALS = ['KEEP_THE_ACCOUNT', 'TWO_ACCOUNTS', 'OVERLAPPING_VISITS'] as const;

/** The latest visits of each: enough to recognize the person and to see those that collide. */
const VISITS = 50;

/** Two records of one person: what each says, and putting the second into the first. */
export function useMerge(
  keepId: () => string,
  removeId: () => string,
): {
  state: ComputedRef<MergeState>;
  retry: () => void;
  merging: Ref<boolean>;
  refusal: Ref<MergeRefusal | null>;
  /** The id of the record that stays, null when it was refused. */
  merge: (take: readonly PatientDetail[]) => Promise<string | null>;
} {
  const keep = useSide(keepId);
  const remove = useSide(removeId);
  const refusal = ref<MergeRefusal | null>(null);
  const { mutate, loading: merging } = useMutation(MergePatientsDocument, {
    // Its address now leads to the record that stays.
    update: (cache) => cache.evict({ id: 'ROOT_QUERY', fieldName: 'patientRecord' }),
  });
  watch([keepId, removeId], () => (refusal.value = null));

  const state = computed<MergeState>(() => {
    if (keepId() === '') return { kind: 'choosing', missing: 'keep' };
    if (removeId() === '') return { kind: 'choosing', missing: 'remove' };
    const error = keep.error.value ?? remove.error.value;
    if (error) return isNotFound(error) ? { kind: 'gone' } : { kind: 'failed', error };
    if (!keep.side.value || !remove.side.value) return { kind: 'loading' };
    if (keep.side.value.patient.id === remove.side.value.patient.id) return { kind: 'gone' };
    return { kind: 'ready', keep: keep.side.value, remove: remove.side.value };
  });

  async function merge(take: readonly PatientDetail[]): Promise<string | null> {
    if (merging.value) return null;
    refusal.value = null;
    const asked = { keep: keepId(), remove: removeId() };
    const isShown = () => asked.keep === keepId() && asked.remove === removeId();
    try {
      const answer = (await mutate({ ...asked, take: [...take] }))?.data?.mergePatients;
      if (!answer) throw new Error('The answer to mergePatients has no data');
      if (answer.__typename === 'Patient') return answer.id;
      const code = REFUSALS.find((known) => known === answer.code);
      if (code === undefined) throw new Error(`Merging was refused with ${answer.code}`);
      if (isShown()) refusal.value = code;
    } catch (error) {
      if (isShown()) refusal.value = { error };
    }
    return null;
  }

  function retry(): void {
    void askAgain(keep.refetch);
    void askAgain(remove.refetch);
  }

  return { state, retry, merging, refusal, merge };
}

function useSide(id: () => string) {
  const { result, error, refetch } = useQuery(
    PatientRecordDocument,
    () => ({ id: id(), first: VISITS }),
    () => ({ enabled: id() !== '', fetchPolicy: 'cache-and-network' }),
  );
  const side = computed<MergeSide | null>(() => {
    const found = result.value?.patientRecord;
    if (!found || id() === '') return null;
    return {
      patient: found.patient,
      hasAccount: found.hasAccount,
      visits: found.visits.edges.map(({ node }) => node),
    };
  });
  return { side, error, refetch };
}
