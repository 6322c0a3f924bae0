import type { Router } from 'vue-router';

declare module 'vue-router' {
  interface RouteMeta {
    /** Shown within a page of another site, without header and footer. */
    isEmbedded?: boolean;
  }
}

/**
 * Within a page of another site only free times are shown: whoever chose one goes on in the clinic's own page, in a tab
 * of its own, where the address says whose it is. The page around is told how high the content is.
 */
export function installFrame(router: Router): void {
  router.beforeEach((to, from) => {
    if (from.meta.isEmbedded !== true || to.meta.isEmbedded === true) return true;
    if (to.name === 'doctor') {
      return { name: 'embedded-doctor', params: to.params, query: to.query };
    }
    window.open(router.resolve(to.fullPath).href, '_blank', 'noopener');
    return false;
  });
  const root = document.querySelector('#app');
  if (window.parent === window || !root) return;
  new ResizeObserver(() => {
    if (router.currentRoute.value.meta.isEmbedded !== true) return;
    // Whoever holds the frame may know how high it is: it is no secret.
    window.parent.postMessage({ embeddedHeight: root.getBoundingClientRect().height }, '*');
  }).observe(root);
}
