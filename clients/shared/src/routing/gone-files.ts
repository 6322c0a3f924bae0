import type { Router } from 'vue-router';

/** Where it is kept that a place was loaded anew by this version of the client. */
const storageKey = 'loaded-anew';

/**
 * After an update, a tab that stayed open asks for files that the server has no more. Then the place that the person
 * is going to is loaded anew, and with it the new version. Once for a place and a version, so that a file that is
 * missing for good ends in the page that says so; and only while the server answers, since without a connection
 * the browser would take the page away and give none.
 */
export function installGoneFiles(router: Router): void {
  let goingTo: string | null = null;
  router.beforeEach((to) => {
    goingTo = to.fullPath;
  });
  router.afterEach((_to, _from, failure) => {
    if (!failure) goingTo = null;
  });
  window.addEventListener('vite:preloadError', () => {
    const path = router.resolve(goingTo ?? router.currentRoute.value.fullPath).href;
    void loadAnew(path);
  });
}

async function loadAnew(path: string): Promise<void> {
  // The address of this file holds a hash of what it is part of: another version has another one.
  const once = `${import.meta.url} ${path}`;
  try {
    if (sessionStorage.getItem(storageKey) === once) return;
    const answer = await fetch(path, { cache: 'no-store' });
    if (!answer.ok) return;
    sessionStorage.setItem(storageKey, once);
  } catch (error) {
    // No connection, or nowhere to remember that it was tried: the page says that it could not be opened.
    console.warn('The page could not be loaded anew', error);
    return;
  }
  location.assign(path);
}
