import { useApolloClient } from '@vue/apollo-composable';
import { readonly, shallowRef, type Ref } from 'vue';
import {
  AddToWaitlistDocument,
  type AddToWaitlistMutation,
  type WaitlistWishInput,
} from '../generated/graphql';

export type AddRefusal = Exclude<AddToWaitlistMutation['addToWaitlist'], { __typename: 'WaitlistEntry' }>;

/** Puts a patient who asks at the desk or by telephone on the waitlist. */
export function useAddWaiting(): {
  refusal: Readonly<Ref<AddRefusal | null>>;
  /** Whether they are on it now; throws where no answer came. */
  add: (patientId: string, wish: WaitlistWishInput) => Promise<boolean>;
} {
  const { client } = useApolloClient();
  const refusal = shallowRef<AddRefusal | null>(null);

  async function add(patientId: string, wish: WaitlistWishInput): Promise<boolean> {
    refusal.value = null;
    const variables = { patientId, input: wish };
    const { data } = await client.mutate({ mutation: AddToWaitlistDocument, variables });
    const answer = data?.addToWaitlist;
    if (!answer) throw new Error('The answer to addToWaitlist has no data');
    if (answer.__typename === 'WaitlistEntry') return true;
    refusal.value = answer;
    return false;
  }

  return { refusal: readonly(refusal) as Readonly<Ref<AddRefusal | null>>, add };
}
