import { onScopeDispose, readonly, ref, type Ref } from 'vue';

/** Whether there is room for a week side by side: at least 60 rem, so zooming in brings the list back. */
export function useWideScreen(): Readonly<Ref<boolean>> {
  const query = window.matchMedia('(min-width: 60rem)');
  const isWide = ref(query.matches);
  const follow = (event: MediaQueryListEvent): void => {
    isWide.value = event.matches;
  };
  query.addEventListener('change', follow);
  onScopeDispose(() => query.removeEventListener('change', follow));
  return readonly(isWide);
}
