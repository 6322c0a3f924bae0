import { onScopeDispose, readonly, ref, type Ref } from 'vue';

/** Whether a panel has room beside the page's content: at least 80 rem, so zooming in puts it on top. */
export function useWideScreen(): Readonly<Ref<boolean>> {
  const query = window.matchMedia('(min-width: 80rem)');
  const isWide = ref(query.matches);
  const follow = (event: MediaQueryListEvent): void => {
    isWide.value = event.matches;
  };
  query.addEventListener('change', follow);
  onScopeDispose(() => query.removeEventListener('change', follow));
  return readonly(isWide);
}
