import { nextTick, watchEffect } from 'vue';
import type { Router } from 'vue-router';
import { ownTitle } from './page-title';

/**
 * After a change of page: its title, the focus on its heading (so that a screen reader starts there), and the top of
 * the page. A change of the query alone moves nothing.
 */
export function installPageChange(router: Router, productName: () => string): void {
  watchEffect(() => {
    const title = ownTitle.value ?? router.currentRoute.value.meta.title?.();
    document.title = title ? `${title} · ${productName()}` : productName();
  });
  let first = true;
  router.afterEach(async (to, from, failure) => {
    if (failure || to.path === from.path) return;
    if (first) {
      first = false;
      return;
    }
    await nextTick();
    // A page that is still loading has no heading yet.
    const heading = document.querySelector<HTMLElement>('main h1[tabindex]');
    (heading ?? document.querySelector('main'))?.focus({ preventScroll: true });
  });
}

/** Back goes to where the person was, anything else to the top, a change of the query alone nowhere. */
export function scrollTo(
  to: { path: string; hash: string },
  from: { path: string },
  saved: { left: number; top: number } | null,
): { left?: number; top?: number; el?: string } | false {
  if (saved) return saved;
  if (to.hash) return { el: to.hash };
  return to.path === from.path ? false : { top: 0 };
}
