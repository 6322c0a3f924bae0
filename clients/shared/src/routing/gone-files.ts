import type { Router } from 'vue-router';
import { dismissToast, showToast } from '../components/toasts';
import { baseMessages } from '../i18n/base.catalogue';
import { useMessages } from '../i18n/i18n';

/** Where it is kept that a place was loaded anew by this version of the client. */
const storageKey = 'loaded-anew';

/**
 * After an update, a tab that stayed open asks for files that the server has no more. Then the place that the person
 * is going to is loaded anew, and with it the new version. Once for a place and a version, so that a file that is
 * missing for good ends in the page that says so; and only while the server answers, since without a connection
 * the browser would take the page away and give none. A browser asks for a file of a program only once for a document,
 * also after its connection dropped for a moment: so this is how such a place opens, too.
 *
 * A part of a page where somebody has typed or chosen something, or has a dialog open, takes none of that away: the
 * person is told, and loads the page anew when it suits.
 */
export function installGoneFiles(router: Router): void {
  let goingTo: string | null = null;
  let wasTouched = false;
  let toldId: number | null = null;
  router.beforeEach((to) => {
    goingTo = to.fullPath;
  });
  router.afterEach((to, from) => {
    goingTo = null;
    if (to.path !== from.path) wasTouched = false;
  });
  router.onError(() => {
    goingTo = null;
  });
  for (const touch of ['input', 'change'])
    window.addEventListener(
      touch,
      () => {
        wasTouched = true;
      },
      { capture: true },
    );

  function tell(isThere: boolean): void {
    const { t } = useMessages(baseMessages);
    if (toldId !== null) dismissToast(toldId);
    toldId = showToast({
      tone: 'danger',
      text: isThere ? t('goneFiles.loadsAnew') : t('goneFiles.unreachable'),
      ...(isThere ? { action: { label: t('goneFiles.loadAnew'), run: () => location.reload() } } : {}),
    });
  }

  async function meet(place: string | null): Promise<void> {
    const path = router.resolve(place ?? router.currentRoute.value.fullPath).href;
    // The address of this file holds a hash of what it is part of: another version has another one.
    const once = `${import.meta.url} ${path}`;
    const isThere = await answers(path);
    const mayLeave = place !== null || !(wasTouched || isDialogOpen());
    if (isThere && mayLeave && rememberOnce(once)) return location.assign(path);
    // A page that cannot be opened says so itself.
    if (place === null) tell(isThere);
  }

  window.addEventListener('vite:preloadError', () => void meet(goingTo));
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}

/**
 * Loads a place anew where the server has it.
 * @returns false where it could not be reached: everything stays
 */
export async function loadAnew(path: string): Promise<boolean> {
  const isThere = await answers(path);
  if (isThere) location.assign(path);
  return isThere;
}

/** Whether the server has the page at a path. */
async function answers(path: string): Promise<boolean> {
  try {
    return (await fetch(path, { cache: 'no-store' })).ok;
  } catch (error) {
    console.warn('The server is out of reach', error);
    return false;
  }
}

/** Whether a place is loaded anew for the first time. */
function rememberOnce(once: string): boolean {
  try {
    if (sessionStorage.getItem(storageKey) === once) return false;
    sessionStorage.setItem(storageKey, once);
    return true;
  } catch (error) {
    // Nowhere to remember that it was tried: it could be loaded anew without end.
    console.warn('The page could not be loaded anew', error);
    return false;
  }
}
