import { usePages, type Pages, type PagesState } from '@smart-healthcare/shared/graphql/use-pages';
import { useApolloClient, useSubscription } from '@vue/apollo-composable';
import { computed, shallowRef, type ComputedRef } from 'vue';
import {
  ConfirmForPatientDocument,
  UnconfirmedChangedDocument,
  UnconfirmedVisitsDocument,
  type UnconfirmedVisitFragment,
  type UnconfirmedVisitsQuery,
} from '../generated/graphql';
import type { Days } from './unconfirmed-days';

const PAGE = 25;

/** Visits to come of which nobody said that the patient will come; one of which somebody does leaves by itself. */
export interface Unconfirmed extends Pick<
  Pages<UnconfirmedVisitFragment, UnconfirmedVisitsQuery>,
  'refresh' | 'loadMore'
> {
  state: ComputedRef<PagesState<UnconfirmedVisitFragment>>;
  /** The visit whose confirmation is under way. */
  busyWith: ComputedRef<string | null>;
  /**
   * Notes that the patient said so; the visit leaves the list. `refused` where it is cancelled or has begun by now: the
   * list is asked for anew. One at a time. Throws where no answer came.
   */
  confirm: (id: string) => Promise<'done' | 'refused' | 'busy'>;
}

/**
 * @param query the days, and the clinic or empty for all of them
 * @param isKnown whether it is known which days these are; before, nothing is asked
 */
export function useUnconfirmed(
  query: () => Days & { clinicId: string },
  isKnown: () => boolean = () => true,
): Unconfirmed {
  const { client } = useApolloClient();
  const underWay = shallowRef<string | null>(null);
  const {
    state: listed,
    refresh,
    loadMore,
  } = usePages(
    UnconfirmedVisitsDocument,
    () => {
      const { clinicId, from, to } = query();
      return { clinicId: clinicId || null, from, to, first: PAGE };
    },
    ({ unconfirmedAppointments }) => unconfirmedAppointments,
    () => ({ enabled: isKnown() }),
  );

  // What is told of visits that are shown goes into the cache, and by it to the list.
  useSubscription(UnconfirmedChangedDocument);

  const state = computed<PagesState<UnconfirmedVisitFragment>>(() => {
    if (listed.value.kind !== 'ready') return listed.value;
    const rows = listed.value.rows.filter(
      ({ status, patientConfirmedAt }) => status === 'confirmed' && patientConfirmedAt === null,
    );
    return rows.length === 0 && !listed.value.hasMore ? { kind: 'empty' } : { ...listed.value, rows };
  });

  async function confirm(id: string): Promise<'done' | 'refused' | 'busy'> {
    if (underWay.value !== null) return 'busy';
    underWay.value = id;
    try {
      const { data } = await client.mutate({ mutation: ConfirmForPatientDocument, variables: { id } });
      if (!data) throw new Error('The answer to confirmAttendance has no data');
      if (data.confirmAttendance.__typename !== 'Appointment') {
        await refresh();
        return 'refused';
      }
      // All that were shown are done: on with the next, without a press.
      if (state.value.kind === 'ready' && state.value.rows.length === 0) await loadMore();
      return 'done';
    } finally {
      underWay.value = null;
    }
  }

  return { state, refresh, loadMore, busyWith: computed(() => underWay.value), confirm };
}
