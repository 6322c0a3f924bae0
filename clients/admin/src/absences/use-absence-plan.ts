import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { showToast } from '@smart-healthcare/shared/components/toasts';
import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useApolloClient, useQuery } from '@vue/apollo-composable';
import { computed, readonly, ref, type ComputedRef, type Ref } from 'vue';
import {
  AbsencePlanDocument,
  AcceptProposalForDocument,
  SendProposalsDocument,
  type AbsencePlanQuery,
  type PlannedSlotFragment,
} from '../generated/graphql';
import { absencesMessages } from './absences.catalogue';

type Planned = AbsencePlanQuery['absencePlan'][number];
type Proposal = AbsencePlanQuery['absenceProposals'][number];
export type Way = 'same' | 'colleague' | 'nothing';

export interface AbsencePlan {
  /** Visits for which nothing is proposed that still waits for an answer. */
  visits: ComputedRef<readonly Planned[]>;
  proposals: ComputedRef<readonly Proposal[]>;
  /** What is to be proposed for a visit: as chosen, else the same doctor, else a colleague. */
  wayOf: (visit: Planned) => Way;
  choose: (visit: Planned, way: Way) => void;
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
  const { result, refetch } = useQuery(
    AbsencePlanDocument,
    () => ({ doctorId: doctorId() }),
    () => ({ enabled: doctorId() !== '', fetchPolicy: 'cache-and-network' }),
  );
  const chosen = ref<Record<string, Way>>({});
  const busy = ref(false);

  const visits = computed(() =>
    (result.value?.absencePlan ?? []).filter(({ proposal }) => proposal?.state !== 'open'),
  );

  function wayOf(visit: Planned): Way {
    const usual = visit.sameDoctor ? 'same' : visit.colleague ? 'colleague' : 'nothing';
    const way = chosen.value[visit.appointment.id] ?? usual;
    return slotFor(visit, way) === null ? 'nothing' : way;
  }

  const choices = computed(() =>
    visits.value.flatMap((visit) => {
      const slot = slotFor(visit, wayOf(visit));
      if (slot === null) return [];
      return {
        appointmentId: visit.appointment.id,
        doctorId: slot.doctorId,
        clinicId: slot.clinic.id,
        visitTypeId: slot.visitType.id,
        startsAt: slot.startsAt,
      };
    }),
  );

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
    wayOf,
    choose: ({ appointment }, way) => (chosen.value = { ...chosen.value, [appointment.id]: way }),
    count: computed(() => choices.value.length),
    busy: readonly(busy),
    send: () =>
      run(async () => {
        const { data } = await client.mutate({
          mutation: SendProposalsDocument,
          variables: { doctorId: doctorId(), choices: choices.value },
        });
        const { sent = 0, notSent = [] } = data?.sendProposals ?? {};
        const lost = notSent.length === 0 ? '' : ` ${t('notSent', {}, notSent.length)}`;
        showToast({ tone: lost === '' ? 'success' : 'info', text: `${t('sent', {}, sent)}${lost}` });
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

function slotFor({ sameDoctor, colleague }: Planned, way: Way): PlannedSlotFragment | null {
  return { same: sameDoctor, colleague, nothing: null }[way];
}
