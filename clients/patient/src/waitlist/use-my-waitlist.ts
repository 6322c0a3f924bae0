import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { useApolloClient, useQuery } from '@vue/apollo-composable';
import { computed, readonly, shallowRef, type ComputedRef, type Ref } from 'vue';
import { refreshAvailability } from '../booking/refresh-availability';
import {
  AnswerOfferDocument,
  LeaveWaitlistDocument,
  MyWaitlistDocument,
  type AnswerOfferMutation,
  type OfferAnswer,
  type OwnOfferFragment,
  type OwnWaitingFragment,
} from '../generated/graphql';

/** How often an open page looks whether time came free. */
const LOOK_MILLISECONDS = 60_000;

export type OfferRefusal = Exclude<AnswerOfferMutation['answerOffer'], { __typename: 'WaitlistOffer' }>;

/** How it stands with an answer, or with leaving. */
export type AnswerState =
  | { kind: 'idle' }
  | { kind: 'sending'; id: string }
  | { kind: 'refused'; refusal: OfferRefusal }
  | { kind: 'failed'; error: unknown };

/** What the person waits for, and their word to what is offered. */
export function useMyWaitlist(): {
  /** Those who wait first; empty while nothing is known. */
  entries: ComputedRef<readonly OwnWaitingFragment[]>;
  answerState: Readonly<Ref<AnswerState>>;
  /** Whether the answer was taken. */
  answer: (offer: OwnOfferFragment, word: OfferAnswer) => Promise<boolean>;
  leave: (id: string) => Promise<boolean>;
} {
  const { client } = useApolloClient();
  const { result, refetch } = useQuery(MyWaitlistDocument, null, {
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_MILLISECONDS,
  });
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
    entries: computed(() => result.value?.myWaitlist ?? []),
    answerState: readonly(answerState) as Readonly<Ref<AnswerState>>,
    answer,
    leave,
  };
}
