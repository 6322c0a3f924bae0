import { computed, onBeforeUnmount, onMounted, watch, type ComputedRef } from 'vue';
import { onReadOnly } from '../graphql/read-only-link';
import { useOrganization } from './organization';

/** While nothing can be changed, the server is asked so often whether that is over. */
const ASKED_AGAIN_MILLISECONDS = 30_000;

export interface ReadOnly {
  /** Whether nothing can be changed, as this page last heard. */
  isOn: ComputedRef<boolean>;
  /** When that is meant to be over; null where nobody has said it. */
  until: ComputedRef<string | null>;
}

/** Whether the installation is read only: asked when a change was refused, when the page comes to the front, and until it is over. */
export function useReadOnly(): ReadOnly {
  const { face, refresh } = useOrganization();
  const isOn = computed(() => (face.value?.readOnlySince ?? null) !== null);
  let timer: ReturnType<typeof setInterval> | undefined;

  function ask(): void {
    // What is out of reach is told elsewhere, and asked again.
    refresh().catch(() => undefined);
  }
  function askInFront(): void {
    if (document.visibilityState === 'visible') ask();
  }
  let endListening: () => void = () => undefined;
  onMounted(() => {
    endListening = onReadOnly(ask);
    document.addEventListener('visibilitychange', askInFront);
  });
  watch(
    isOn,
    (on) => {
      clearInterval(timer);
      if (on && typeof window !== 'undefined') timer = setInterval(askInFront, ASKED_AGAIN_MILLISECONDS);
    },
    { immediate: true },
  );
  onBeforeUnmount(() => {
    endListening();
    document.removeEventListener('visibilitychange', askInFront);
    clearInterval(timer);
  });
  return { isOn, until: computed(() => face.value?.readOnlyUntil ?? null) };
}
