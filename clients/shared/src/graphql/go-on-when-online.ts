import { useApolloClient } from '@vue/apollo-composable';
import { watch } from 'vue';
import { useOnline } from '../components/online';
import { useSession } from '../session/session';
import { askAgain } from './ask-again';

/** Once the device is connected again: asks who is signed in, if that is not known, and anew for all that is shown. */
export function useGoingOnWhenOnline(): void {
  const { client } = useApolloClient();
  const session = useSession();
  watch(useOnline(), async (isOnline) => {
    if (!isOnline) return;
    await askAgain(() => session.ready());
    await askAgain(() => client.refetchQueries({ include: 'active' }));
  });
}
