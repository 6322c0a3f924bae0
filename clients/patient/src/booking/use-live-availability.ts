import { useApolloClient, useSubscription } from '@vue/apollo-composable';
import { onScopeDispose, ref } from 'vue';
import { AvailabilityChangedDocument } from '../generated/graphql';
import type { LocalDate } from './clinic-time';
import { refreshAvailability } from './refresh-availability';

/** Without live events (no socket) times are asked for again this often, in milliseconds. */
const POLL_MS = 30_000;
/** Events of one booking come in pairs; one question for both. */
const GATHER_MS = 150;

/**
 * Keeps the free times on the screen true: queries that a change concerns are asked again, and all of them by `askAll`
 * in intervals without a socket, after a while in the background, and when the connection is back.
 *
 * @param span whose times are on the screen, first and last date; null while there are none
 * @param askAll asks for all of them again; never rejects
 */
export function useLiveAvailability(
  span: () => { doctorId: string; from: LocalDate; to: LocalDate } | null,
  askAll: () => Promise<void>,
): void {
  // A page that the server writes shows one moment.
  if (typeof window === 'undefined') return;
  const { client } = useApolloClient();
  const isLive = ref(true);
  const { onResult, onError } = useSubscription(
    AvailabilityChangedDocument,
    () => span() ?? { doctorId: '', from: '', to: '' },
    () => ({ enabled: span() !== null }),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gathered: { from: string; to: string } | null = null;
  onResult(({ data }) => {
    const change = data?.availabilityChanged;
    if (!change) return;
    isLive.value = true;
    gathered = {
      from: gathered && gathered.from < change.from ? gathered.from : change.from,
      to: gathered && gathered.to > change.to ? gathered.to : change.to,
    };
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { from, to } = gathered ?? change;
      gathered = null;
      refreshAvailability(client, { doctorId: change.doctorId, from, to }).catch((error: unknown) => {
        console.warn('Free times could not be refreshed', error);
      });
    }, GATHER_MS);
  });
  onError((error) => {
    console.warn('Live free times are out of reach; they are asked for in intervals', error);
    isLive.value = false;
  });

  const poll = setInterval(() => {
    if (!isLive.value && document.visibilityState === 'visible') void askAll();
  }, POLL_MS);
  let hiddenAt = 0;
  function onVisibility(): void {
    if (document.visibilityState === 'hidden') hiddenAt = Date.now();
    else if (Date.now() - hiddenAt > POLL_MS) void askAll();
  }
  function onOnline(): void {
    void askAll();
  }
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('online', onOnline);
  onScopeDispose(() => {
    clearTimeout(timer);
    clearInterval(poll);
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('online', onOnline);
  });
}
