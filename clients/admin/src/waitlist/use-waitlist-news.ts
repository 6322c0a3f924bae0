import { onReconnect } from '@smart-healthcare/shared/graphql/socket';
import { useSubscription } from '@vue/apollo-composable';
import { onScopeDispose } from 'vue';
import { DeskWaitlistChangedDocument } from '../generated/graphql';

/** Changes come in bursts, a group of offers at once: one question answers for all of them. */
const PAUSE = 1_000;

/**
 * Keeps a list of those who wait as it is: what is in it changes by itself, and it is asked for again where somebody is new
 * in it, or a line that was down may have missed them.
 * @param isListed whether an entry is shown
 */
export function useWaitlistNews(isListed: (id: string) => boolean, refresh: () => unknown): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  function refreshSoon(): void {
    timer ??= setTimeout(() => {
      timer = null;
      void refresh();
    }, PAUSE);
  }

  const { onResult, onError } = useSubscription(DeskWaitlistChangedDocument);
  onResult(({ data }) => {
    const id = data?.waitlistChanged?.id;
    if (data && (id === undefined || !isListed(id))) refreshSoon();
  });
  onError((error) => console.warn('News of the waitlist is out of reach', error));
  const stop = onReconnect(refreshSoon);
  onScopeDispose(() => {
    stop();
    if (timer !== null) clearTimeout(timer);
  });
}
