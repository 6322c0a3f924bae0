import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { isUnanswered } from '@smart-healthcare/shared/graphql/is-unanswered';
import { showToast } from '@smart-healthcare/shared/components/toasts';
import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useApolloClient, useQuery } from '@vue/apollo-composable';
import { computed, readonly, ref, type ComputedRef, type Ref } from 'vue';
import {
  AbsencePlanDocument,
  AcceptProposalForDocument,
  type AbsencePlanQuery,
  type ProposalChoice,
} from '../generated/graphql';
import { absencesMessages } from './absences.catalogue';
import { sayProposed, sendProposals } from './propose';
import { proposalOf, usualWay, type Way } from './ways-out';

type Planned = AbsencePlanQuery['absencePlan'][number];
type Proposal = AbsencePlanQuery['absenceProposals'][number];
export type ChosenWay = Way | 'nothing';

export interface AbsencePlan {
  /** Visits for which nothing is proposed that still waits for an answer. */
  visits: ComputedRef<readonly Planned[]>;
  proposals: ComputedRef<readonly Proposal[]>;
  /** Whether it could not be asked what to propose and what is proposed: neither is nothing then. */
  isFailed: ComputedRef<boolean>;
  askAgain: () => Promise<void>;
  /** What is to be proposed for a visit: as chosen, else the same doctor, else a colleague. */
  wayOf: (visit: Planned) => ChosenWay;
  choose: (visit: Planned, way: ChosenWay) => void;
  /** How many times would be proposed. */
  count: ComputedRef<number>;
  busy: Readonly<Ref<boolean>>;
  /** Sends all that are chosen; a notice tells how many went and which times were taken meanwhile. */
  send: () => Promise<void>;
  /** The patient said yes, by telephone. */
  acceptFor: (proposal: Proposal) => Promise<void>;
}

/** What to propose for the visits of a doctor that wait for a decision, and what the patients answered. Never rejects. */
export function useAbsencePlan(doctorId: () => string, decided: () => void): AbsencePlan {
  const { t } = useMessages(absencesMessages);
  const { client } = useApolloClient();
  const { result, error, loading, refetch } = useQuery(
    AbsencePlanDocument,
    () => ({ doctorId: doctorId() }),
    () => ({ enabled: doctorId() !== '', fetchPolicy: 'cache-and-network' }),
  );
  const chosen = ref<Record<string, ChosenWay>>({});
  const busy = ref(false);

  const visits = computed(() =>
    (result.value?.absencePlan ?? []).filter(({ proposal }) => proposal?.state !== 'open'),
  );

  function wayOf(visit: Planned): ChosenWay {
    const way = chosen.value[visit.appointment.id];
    // What was chosen may be gone since.
    if (way === 'nothing' || (way && proposalOf(visit.appointment.id, visit, way) !== null)) return way;
    return usualWay(visit) ?? 'nothing';
  }

  function choiceFor(visit: Planned): ProposalChoice | null {
    const way = wayOf(visit);
    return way === 'nothing' ? null : proposalOf(visit.appointment.id, visit, way);
  }

  const choices = computed(() => visits.value.map(choiceFor).filter((choice) => choice !== null));

  async function run(work: () => Promise<void>): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    try {
      await work();
      await askAgain(refetch);
    } catch (error) {
      showToast({ tone: 'danger', text: describeError(error) });
    } finally {
      busy.value = false;
    }
  }

  return {
    visits,
    proposals: computed(() => result.value?.absenceProposals ?? []),
    isFailed: computed(() => isUnanswered({ result, error, loading })),
    askAgain: () => askAgain(refetch),
    wayOf,
    choose: ({ appointment }, way) => (chosen.value = { ...chosen.value, [appointment.id]: way }),
    count: computed(() => choices.value.length),
    busy: readonly(busy),
    send: () =>
      run(async () => {
        const done = await sendProposals(client, doctorId(), choices.value);
        showToast({ tone: done.lost === 0 ? 'success' : 'info', text: sayProposed(done) });
      }),
    acceptFor: ({ id }) =>
      run(async () => {
        const { data } = await client.mutate({ mutation: AcceptProposalForDocument, variables: { id } });
        const moved = data?.acceptProposal.__typename === 'Appointment';
        showToast(moved ? { tone: 'success', text: t('accepted') } : { tone: 'danger', text: t('over') });
        decided();
      }),
  };
}
