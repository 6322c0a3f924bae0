import { onScopeDispose, shallowRef, watchEffect } from 'vue';

/** What the page on the screen calls itself, once it knows; null for the title of its route. */
export const ownTitle = shallowRef<string | null>(null);

/** Calls a page by the name of what it shows, among tabs and in the history; nothing until that is known. */
export function usePageTitle(name: () => string | null | undefined): void {
  watchEffect(() => (ownTitle.value = name() || null));
  onScopeDispose(() => (ownTitle.value = null));
}
