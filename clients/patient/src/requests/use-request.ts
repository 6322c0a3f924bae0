import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { isNotFound } from '@smart-healthcare/shared/graphql/error-messages';
import { useApolloClient, useQuery } from '@vue/apollo-composable';
import { computed, readonly, shallowRef, type ComputedRef, type Ref } from 'vue';
import { refreshAvailability } from '../booking/refresh-availability';
import {
  AcceptRequestDocument,
  AssistantRequestDocument,
  DeclineRequestDocument,
  type AcceptRequestMutation,
  type AskedRequestFragment,
} from '../generated/graphql';

export type RequestRefusal = Exclude<
  AcceptRequestMutation['acceptAssistantRequest'],
  { __typename: 'AssistantRequest' } | { __typename: 'AssistantRequestOver' }
>;

export type RequestState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'missing' }
  | { kind: 'ready'; request: AskedRequestFragment };

/** How it stands with the person's decision. Once it is made, the request itself says so. */
export type DecisionState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'refused'; refusal: RequestRefusal }
  | { kind: 'failed'; error: unknown };

/** What an assistant asks, and the person's word to it. Opening it changes nothing. */
export function useRequest(id: () => string): {
  state: ComputedRef<RequestState>;
  decision: Readonly<Ref<DecisionState>>;
  accept: () => Promise<void>;
  decline: () => Promise<void>;
  refresh: () => void;
} {
  const { client } = useApolloClient();
  const { result, loading, error, refetch } = useQuery(AssistantRequestDocument, () => ({ id: id() }), {
    fetchPolicy: 'network-only',
  });
  const decision = shallowRef<DecisionState>({ kind: 'idle' });
  const state = computed<RequestState>(() => {
    const request = result.value?.assistantRequest;
    if (request) return { kind: 'ready', request };
    if (loading.value) return { kind: 'loading' };
    if (error.value && !isNotFound(error.value)) return { kind: 'failed', error: error.value };
    return { kind: 'missing' };
  });

  async function accept(): Promise<void> {
    await decide(async () => {
      const { data } = await client.mutate({ mutation: AcceptRequestDocument, variables: { id: id() } });
      const answer = data?.acceptAssistantRequest;
      if (!answer) throw new Error('The answer to acceptAssistantRequest has no data');
      switch (answer.__typename) {
        case 'AssistantRequest':
          client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'myAppointments' });
          return null;
        case 'AssistantRequestOver':
          await askAgain(refetch);
          return null;
        default:
          return answer;
      }
    });
  }

  async function decline(): Promise<void> {
    await decide(async () => {
      const { data } = await client.mutate({ mutation: DeclineRequestDocument, variables: { id: id() } });
      if (data?.declineAssistantRequest.__typename !== 'AssistantRequest') await askAgain(refetch);
      return null;
    });
  }

  /** @param send gives the refusal, or null */
  async function decide(send: () => Promise<RequestRefusal | null>): Promise<void> {
    if (decision.value.kind === 'sending') return;
    decision.value = { kind: 'sending' };
    try {
      const refusal = await send();
      decision.value = refusal === null ? { kind: 'idle' } : { kind: 'refused', refusal };
    } catch (error) {
      decision.value = { kind: 'failed', error };
      return;
    }
    if (state.value.kind === 'ready') await refreshTimes(state.value.request);
  }

  async function refreshTimes({ doctor, startsAt, slot, appointment }: AskedRequestFragment): Promise<void> {
    const to = slot?.endsAt ?? appointment?.endsAt ?? startsAt;
    try {
      await refreshAvailability(client, { doctorId: doctor.id, from: startsAt, to });
    } catch (error) {
      console.warn('Free times could not be refreshed', error);
    }
  }

  return {
    state,
    decision: readonly(decision) as Readonly<Ref<DecisionState>>,
    accept,
    decline,
    refresh: () => void askAgain(refetch),
  };
}
