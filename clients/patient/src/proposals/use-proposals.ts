import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { isUnanswered } from '@smart-healthcare/shared/graphql/is-unanswered';
import { showToast } from '@smart-healthcare/shared/components/toasts';
import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useApolloClient, useQuery } from '@vue/apollo-composable';
import { computed, readonly, ref, type ComputedRef, type Ref } from 'vue';
import {
  AcceptProposalDocument,
  DeclineProposalDocument,
  MyProposalsDocument,
  type OwnProposalFragment,
} from '../generated/graphql';
import { proposalsMessages } from './proposals.catalogue';

export interface Proposals {
  /** Those that wait for an answer. */
  proposals: ComputedRef<readonly OwnProposalFragment[]>;
  /** Whether it could not be asked what waits: nothing is known then, and nothing shown. */
  isFailed: ComputedRef<boolean>;
  askAgain: () => Promise<void>;
  /** The one whose answer is under way, else null. */
  busyId: Readonly<Ref<string | null>>;
  /** Takes the time; false where nothing moved, which a notice tells. */
  accept: (proposal: OwnProposalFragment) => Promise<boolean>;
  /** Gives the time back; false where that did not arrive. */
  decline: (proposal: OwnProposalFragment) => Promise<boolean>;
}

/** Times that the clinic proposes for the viewer's visits. Never rejects. */
export function useProposals(): Proposals {
  const { t } = useMessages(proposalsMessages);
  const { client } = useApolloClient();
  const busyId = ref<string | null>(null);
  const { result, error, loading, refetch } = useQuery(MyProposalsDocument, null, {
    fetchPolicy: 'cache-and-network',
  });

  async function run(id: string, work: () => Promise<boolean>): Promise<boolean> {
    if (busyId.value !== null) return false;
    busyId.value = id;
    try {
      const done = await work();
      await askAgain(refetch);
      return done;
    } catch (error) {
      showToast({ tone: 'danger', text: describeError(error) });
      return false;
    } finally {
      busyId.value = null;
    }
  }

  return {
    proposals: computed(() => result.value?.myProposals ?? []),
    isFailed: computed(() => isUnanswered({ result, error, loading })),
    askAgain: () => askAgain(refetch),
    busyId: readonly(busyId),
    accept: ({ id }) =>
      run(id, async () => {
        const { data } = await client.mutate({ mutation: AcceptProposalDocument, variables: { id } });
        const moved = data?.acceptProposal.__typename === 'Appointment';
        showToast(moved ? { tone: 'success', text: t('done') } : { tone: 'danger', text: t('over') });
        return moved;
      }),
    decline: ({ id }) =>
      run(id, async () => {
        await client.mutate({ mutation: DeclineProposalDocument, variables: { id } });
        return true;
      }),
  };
}
