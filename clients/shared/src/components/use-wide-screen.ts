import { onScopeDispose, readonly, ref, type Ref } from 'vue';

/** Whether the window is at least so many rem wide; zooming in makes it narrower. */
export function useWideScreen(rem: number): Readonly<Ref<boolean>> {
  // The server knows no window: what it writes is what narrow ones show.
  if (typeof window === 'undefined') return readonly(ref(false));
  const query = window.matchMedia(`(min-width: ${rem}rem)`);
  const isWide = ref(query.matches);
  const follow = (event: MediaQueryListEvent): void => {
    isWide.value = event.matches;
  };
  query.addEventListener('change', follow);
  onScopeDispose(() => query.removeEventListener('change', follow));
  return readonly(isWide);
}
