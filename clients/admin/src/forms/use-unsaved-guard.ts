import { useSession } from '@smart-healthcare/shared/session/session';
import { computed, onBeforeUnmount, onMounted, shallowRef, type Ref, type WritableComputedRef } from 'vue';
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router';

/** The question whether to leave without saving, while it stands. */
export interface UnsavedGuard {
  /** Whether the question is on the screen; setting it to false stays on the page. */
  asking: WritableComputedRef<boolean>;
  leave: () => void;
}

/** Asks before a page with unsaved changes is left, by a link, another address of the page, or closing the tab. */
export function useUnsavedGuard(isDirty: Readonly<Ref<boolean>>): UnsavedGuard {
  const session = useSession();
  const answer = shallowRef<((leaves: boolean) => void) | null>(null);

  /** Without a session there is nobody left who could save. */
  const mustAsk = (): boolean => isDirty.value && session.status.value === 'signed-in';

  function ask(): Promise<boolean> | true {
    if (!mustAsk()) return true;
    settle(false);
    return new Promise((resolve) => (answer.value = resolve));
  }

  function settle(leaves: boolean): void {
    answer.value?.(leaves);
    answer.value = null;
  }

  /** Browsers ask with words of their own. */
  function holdTab(event: BeforeUnloadEvent): void {
    if (mustAsk()) event.preventDefault();
  }

  onBeforeRouteLeave(ask);
  onBeforeRouteUpdate(ask);
  onMounted(() => window.addEventListener('beforeunload', holdTab));
  onBeforeUnmount(() => window.removeEventListener('beforeunload', holdTab));

  return {
    asking: computed({
      get: () => answer.value !== null,
      set: (open) => {
        if (!open) settle(false);
      },
    }),
    leave: () => settle(true),
  };
}
