import { useApolloClient } from '@vue/apollo-composable';
import { computed, shallowRef, type ComputedRef } from 'vue';
import {
  DeskAnswerOfferDocument,
  DeskLeaveWaitlistDocument,
  OfferByHandDocument,
  type OfferAnswer,
  type OfferByHandInput,
  WaitlistReportDocument,
} from '../generated/graphql';

/** The numbers by age below the list count what the desk does. */
const COUNTED = { refetchQueries: [WaitlistReportDocument] };

/** What became of an act: done, refused because things stand otherwise by now, or `busy` with another one. */
export type ActOutcome = 'done' | 'refused' | 'busy';

/** What the desk does with those who wait; one act at a time. Throws where no answer came. */
export function useWaitlistActs(): {
  /** The entry or offer that is under way. */
  busyWith: ComputedRef<string | null>;
  /** What the patient said on the telephone. */
  answer: (offerId: string, word: OfferAnswer) => Promise<ActOutcome>;
  offer: (input: OfferByHandInput) => Promise<ActOutcome>;
  leave: (entryId: string) => Promise<ActOutcome>;
} {
  const { client } = useApolloClient();
  const underWay = shallowRef<string | null>(null);

  async function act(id: string, send: () => Promise<boolean>): Promise<ActOutcome> {
    if (underWay.value !== null) return 'busy';
    underWay.value = id;
    try {
      return (await send()) ? 'done' : 'refused';
    } finally {
      underWay.value = null;
    }
  }

  return {
    busyWith: computed(() => underWay.value),
    answer: (id, word) =>
      act(id, async () => {
        const variables = { id, answer: word };
        const { data } = await client.mutate({ mutation: DeskAnswerOfferDocument, variables, ...COUNTED });
        return data?.answerOffer.__typename === 'WaitlistOffer';
      }),
    offer: (input) =>
      act(input.entryId, async () => {
        const { data } = await client.mutate({
          mutation: OfferByHandDocument,
          variables: { input },
          ...COUNTED,
        });
        return data?.offerByHand.__typename === 'WaitlistOffer';
      }),
    leave: (id) =>
      act(id, async () => {
        const { data } = await client.mutate({ mutation: DeskLeaveWaitlistDocument, variables: { id } });
        return data?.leaveWaitlist.state === 'ended';
      }),
  };
}
