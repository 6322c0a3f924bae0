import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { isUnanswered } from '@smart-healthcare/shared/graphql/is-unanswered';
import { onReconnect } from '@smart-healthcare/shared/graphql/socket';
import { useApolloClient, useQuery, useSubscription } from '@vue/apollo-composable';
import { computed, onScopeDispose, readonly, shallowRef, type ComputedRef, type Ref } from 'vue';
import { refreshAvailability } from '../booking/refresh-availability';
import {
  AnswerOfferDocument,
  LeaveWaitlistDocument,
  MyWaitlistChangedDocument,
  MyWaitlistDocument,
  type AnswerOfferMutation,
  type OfferAnswer,
  type OwnOfferFragment,
  type OwnWaitingFragment,
} from '../generated/graphql';

export type OfferRefusal = Exclude<AnswerOfferMutation['answerOffer'], { __typename: 'WaitlistOffer' }>;

/** How it stands with an answer, or with leaving. */
export type AnswerState =
  | { kind: 'idle' }
  | { kind: 'sending'; id: string }
  | { kind: 'refused'; refusal: OfferRefusal }
  | { kind: 'failed'; error: unknown };

/** What the person waits for, as it changes, and their word to what is offered. */
export function useMyWaitlist(): {
  /** Those with an offer first, then those that wait; empty while nothing is known. */
  entries: ComputedRef<readonly OwnWaitingFragment[]>;
  /** Whether it is known what they wait for. */
  isKnown: ComputedRef<boolean>;
  /** Whether that could not be asked. */
  isFailed: ComputedRef<boolean>;
  askAgain: () => Promise<void>;
  answerState: Readonly<Ref<AnswerState>>;
  /** Whether the answer was taken. */
  answer: (offer: OwnOfferFragment, word: OfferAnswer) => Promise<boolean>;
  leave: (id: string) => Promise<boolean>;
} {
  const { client } = useApolloClient();
  const { result, error, loading, refetch } = useQuery(MyWaitlistDocument, null, {
    fetchPolicy: 'cache-and-network',
  });
  const { onResult, onError } = useSubscription(MyWaitlistChangedDocument);
  // What it brings goes into the cache, and so into the answer above; one that is new is not in its list yet.
  onResult(({ data }) => {
    const id = data?.myWaitlistChanged?.id;
    const isKnown = result.value?.myWaitlist.some((entry) => entry.id === id) ?? false;
    if (data && !isKnown) void askAgain(refetch);
  });
  onError((error) => console.warn('News of the waitlist is out of reach', error));
  // A line that was down has missed some.
  onScopeDispose(onReconnect(() => void askAgain(refetch)));
  const answerState = shallowRef<AnswerState>({ kind: 'idle' });

  async function answer(offer: OwnOfferFragment, word: OfferAnswer): Promise<boolean> {
    return send(offer.id, async () => {
      const variables = { id: offer.id, answer: word };
      const { data } = await client.mutate({ mutation: AnswerOfferDocument, variables });
      const told = data?.answerOffer;
      if (!told) throw new Error('The answer to answerOffer has no data');
      if (told.__typename !== 'WaitlistOffer') return told;
      if (word === 'accept') {
        client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'myAppointments' });
        const end = new Date(Date.parse(offer.startsAt) + offer.minutes * 60_000).toISOString();
        await refreshAvailability(client, { doctorId: offer.doctor.id, from: offer.startsAt, to: end });
      }
      return null;
    });
  }

  async function leave(id: string): Promise<boolean> {
    return send(id, async () => {
      await client.mutate({ mutation: LeaveWaitlistDocument, variables: { id } });
      return null;
    });
  }

  /** @param work gives the refusal, or null */
  async function send(id: string, work: () => Promise<OfferRefusal | null>): Promise<boolean> {
    if (answerState.value.kind === 'sending') return false;
    answerState.value = { kind: 'sending', id };
    try {
      const refusal = await work();
      answerState.value = refusal === null ? { kind: 'idle' } : { kind: 'refused', refusal };
      await askAgain(refetch);
      return refusal === null;
    } catch (error) {
      answerState.value = { kind: 'failed', error };
      return false;
    }
  }

  return {
    entries: computed(() =>
      [...(result.value?.myWaitlist ?? [])].sort(
        (a, b) => Number(b.state === 'offered') - Number(a.state === 'offered'),
      ),
    ),
    isKnown: computed(() => result.value !== undefined),
    isFailed: computed(() => isUnanswered({ result, error, loading })),
    askAgain: () => askAgain(refetch),
    answerState: readonly(answerState) as Readonly<Ref<AnswerState>>,
    answer,
    leave,
  };
}
