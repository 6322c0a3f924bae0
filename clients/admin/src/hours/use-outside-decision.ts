import { showToast } from '@smart-healthcare/shared/components/toasts';
import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useApolloClient } from '@vue/apollo-composable';
import { readonly, ref, type Ref } from 'vue';
import { DecideVisitsDocument, type OutsideVisitFragment } from '../generated/graphql';
import type { StaffCause } from '../cancelling/staff-causes';
import { toDecisions, type Choice } from './decisions';
import { hoursMessages } from './hours.catalogue';

/** Keeps or cancels one visit that was left on the list, without changing hours. */
export function useOutsideDecision(onDecided: () => void): {
  busyId: Readonly<Ref<string | null>>;
  /** True once it is done; a failure is said in a notice. */
  decide: (
    visit: OutsideVisitFragment,
    decision: Extract<Choice['decision'], 'KEEP' | 'CANCEL'>,
    reason: string,
    cause?: StaffCause,
  ) => Promise<boolean>;
} {
  const { client } = useApolloClient();
  const { t } = useMessages(hoursMessages);
  const busyId = ref<string | null>(null);

  return {
    busyId: readonly(busyId),
    decide: async (visit, decision, reason, cause) => {
      if (busyId.value !== null) return false;
      busyId.value = visit.id;
      try {
        await client.mutate({
          mutation: DecideVisitsDocument,
          variables: {
            decisions: toDecisions({ [visit.id]: { decision, reason, ...(cause ? { cause } : {}) } }),
          },
        });
        const patient = visit.patient.fullName;
        showToast({
          tone: 'success',
          text: t(decision === 'KEEP' ? 'outside.kept' : 'outside.cancelled', { patient }),
        });
        onDecided();
        return true;
      } catch (error) {
        showToast({ tone: 'danger', text: describeError(error) });
        return false;
      } finally {
        busyId.value = null;
      }
    },
  };
}
