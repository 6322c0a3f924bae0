import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import {
  WaitlistSubjectDocument,
  WaitlistVisitsDocument,
  type WaitlistSubjectQuery,
} from '../generated/graphql';
import type { OwnVisit } from './kept-visits';

export type JoinState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'missing' }
  | {
      kind: 'ready';
      /** Null: a field is waited for. */
      doctor: WaitlistSubjectQuery['doctor'];
      /** The person's own visits to come, in whose place an earlier time may be. */
      visits: readonly OwnVisit[];
    };

/**
 * Whom one may wait for, and the own visits that an earlier time would replace. Without these nothing is ready: whoever
 * came to move a visit earlier would wait for one more.
 *
 * @param doctorId empty: a field is waited for
 */
export function useJoinSubject(doctorId: () => string): {
  state: ComputedRef<JoinState>;
  retry: () => Promise<void>;
} {
  const subject = useQuery(
    WaitlistSubjectDocument,
    () => ({ doctorId: doctorId() }),
    () => ({ enabled: doctorId() !== '' }),
  );
  const visits = useQuery(WaitlistVisitsDocument, null, { fetchPolicy: 'cache-and-network' });
  const all = [subject, visits];

  const state = computed<JoinState>(() => {
    const own = visits.result.value?.myAppointments.edges;
    const isSubjectKnown = doctorId() === '' || subject.result.value !== undefined;
    if (!own || !isSubjectKnown) {
      if (all.some(({ loading }) => loading.value)) return { kind: 'loading' };
      const failed = all.find(({ error }) => error.value !== null);
      return failed ? { kind: 'failed', error: failed.error.value } : { kind: 'loading' };
    }
    const doctor = doctorId() === '' ? null : (subject.result.value?.doctor ?? null);
    if (doctorId() !== '' && doctor === null) return { kind: subject.loading.value ? 'loading' : 'missing' };
    return { kind: 'ready', doctor, visits: own.map(({ node }) => node) };
  });

  async function retry(): Promise<void> {
    await Promise.all(
      all.filter(({ error }) => error.value !== null).map(({ refetch }) => askAgain(refetch)),
    );
  }

  return { state, retry };
}
