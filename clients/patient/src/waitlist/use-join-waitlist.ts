import { useApolloClient } from '@vue/apollo-composable';
import { readonly, shallowRef, type Ref } from 'vue';
import {
  JoinWaitlistDocument,
  type JoinWaitlistMutation,
  type WaitlistWishInput,
} from '../generated/graphql';

export type JoinRefusal = Exclude<JoinWaitlistMutation['joinWaitlist'], { __typename: 'WaitlistEntry' }>;

/** Puts the person on the waitlist. */
export function useJoinWaitlist(): {
  refusal: Readonly<Ref<JoinRefusal | null>>;
  /** Whether they are on it now; throws where no answer came. */
  join: (wish: WaitlistWishInput) => Promise<boolean>;
} {
  const { client } = useApolloClient();
  const refusal = shallowRef<JoinRefusal | null>(null);

  async function join(wish: WaitlistWishInput): Promise<boolean> {
    refusal.value = null;
    const { data } = await client.mutate({ mutation: JoinWaitlistDocument, variables: { input: wish } });
    const answer = data?.joinWaitlist;
    if (!answer) throw new Error('The answer to joinWaitlist has no data');
    if (answer.__typename !== 'WaitlistEntry') {
      refusal.value = answer;
      return false;
    }
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'myWaitlist' });
    return true;
  }

  return { refusal: readonly(refusal) as Readonly<Ref<JoinRefusal | null>>, join };
}
