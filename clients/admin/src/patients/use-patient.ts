import { isNotFound } from '@smart-healthcare/shared/graphql/error-messages';
import { usePages, type ReadyPages } from '@smart-healthcare/shared/graphql/use-pages';
import { computed, type ComputedRef } from 'vue';
import {
  PatientRecordDocument,
  type PatientRecordQuery,
  type VisitInHistoryFragment,
} from '../generated/graphql';

export type PatientState =
  | { kind: 'loading' }
  /** There is no such patient, or not for this account: the server answers both alike. */
  | { kind: 'missing' }
  | { kind: 'failed'; error: unknown }
  | {
      kind: 'ready';
      record: Omit<PatientRecordQuery['patientRecord'], 'visits'>;
      /** Null: there was none yet. */
      visits: ReadyPages<VisitInHistoryFragment> | null;
    };

const PAGE = 10;

/** A patient's record with the visits a page at a time. The server is asked each time: opening it is audited. */
export function usePatient(patientId: () => string): {
  state: ComputedRef<PatientState>;
  refresh: () => Promise<void>;
  loadMore: () => Promise<void>;
} {
  const {
    state: visits,
    result,
    error,
    refresh,
    loadMore,
  } = usePages(
    PatientRecordDocument,
    () => ({ id: patientId(), first: PAGE }),
    ({ patientRecord }) => patientRecord.visits,
  );

  const state = computed<PatientState>(() => {
    if (error.value && isNotFound(error.value)) return { kind: 'missing' };
    if (!result.value) return visits.value.kind === 'failed' ? visits.value : { kind: 'loading' };
    const { visits: _, ...record } = result.value.patientRecord;
    return { kind: 'ready', record, visits: visits.value.kind === 'ready' ? visits.value : null };
  });

  return { state, refresh, loadMore };
}
