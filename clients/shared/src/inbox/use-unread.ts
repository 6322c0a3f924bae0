import { useApolloClient, useQuery, useSubscription } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import { UnreadMessagesChangedDocument, UnreadMessagesDocument } from '../graphql/generated/graphql';

/**
 * How many messages the person has not opened yet, as it changes; 0 while nobody is signed in, and until it is known.
 * Without a socket it is as true as the last page that asked.
 */
export function useUnread(isSignedIn: () => boolean): ComputedRef<number> {
  const { client } = useApolloClient();
  const { result } = useQuery(UnreadMessagesDocument, null, () => ({ enabled: isSignedIn() }));
  const { onResult, onError } = useSubscription(UnreadMessagesChangedDocument, null, () => ({
    // A page that the server writes shows one moment.
    enabled: isSignedIn() && typeof window !== 'undefined',
  }));
  onResult(({ data }) => {
    if (!data) return;
    client.writeQuery({
      query: UnreadMessagesDocument,
      data: { __typename: 'Query', myUnreadMessages: data.myUnreadMessagesChanged },
    });
  });
  onError((error) => console.warn('News of messages is out of reach', error));
  return computed(() => (isSignedIn() ? (result.value?.myUnreadMessages ?? 0) : 0));
}
