import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { currentAnswer } from '@smart-healthcare/shared/graphql/current-answer';
import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import {
  SuggestedTimesDocument,
  type SuggestedTimesQuery,
  type SuggestedTimesQueryVariables,
} from '../generated/graphql';

/** `failed`: nothing is known, which is not to say that there is nothing to suggest. */
export type SuggestedState = 'loading' | 'failed' | 'known';

/** The times that suit the viewer best, as the server ranks them. Never rejects. */
export function useSuggestedTimes(
  variables: () => SuggestedTimesQueryVariables,
  isOn: () => boolean,
): {
  state: ComputedRef<SuggestedState>;
  /** Empty until they are known. */
  slots: ComputedRef<SuggestedTimesQuery['predictSlots']>;
  askAgain: () => Promise<void>;
} {
  const { result, error, loading, refetch } = useQuery(SuggestedTimesDocument, variables, () => ({
    enabled: isOn(),
    fetchPolicy: 'network-only',
  }));
  const current = currentAnswer(result, variables);
  return {
    state: computed(() => {
      if (current.value) return 'known';
      return error.value && !loading.value ? 'failed' : 'loading';
    }),
    slots: computed(() => current.value?.predictSlots ?? []),
    askAgain: () => askAgain(refetch),
  };
}
