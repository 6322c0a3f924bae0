import type { RouteLocationNormalized, Router } from 'vue-router';
import { loadCatalogues, type Catalogue } from '../i18n/i18n';
import type { Session } from '../session/session';

declare module 'vue-router' {
  interface RouteMeta {
    /** `signed-in`: only with a session; `guest`: only without one; unset: for all. */
    access?: 'signed-in' | 'guest';
    /** Whether the server writes the page, for whoever asks. */
    isPublic?: boolean;
    /** Catalogues that the page's texts come from; loaded before it opens. */
    catalogues?: readonly Catalogue<unknown>[];
    /** The page's title in the language in use. */
    title?: () => string;
  }
}

/** Whether an address leads to a place within this site: never to another one. */
export function isLocalPlace(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value);
}

/**
 * A place in this client to go on to, from `?redirect=`; the fallback for anything that could lead elsewhere.
 */
export function redirectTarget(route: RouteLocationNormalized, fallback: string): string {
  const target = route.query.redirect;
  return isLocalPlace(target) ? target : fallback;
}

/** Loads each page's catalogues, and leads to sign-in (and back) where a page needs it. */
export function installGuards(
  router: Router,
  session: Session,
  names: { signIn: string; home: string },
): void {
  router.beforeEach(async (to) => {
    await loadCatalogues(to.matched.flatMap((record) => record.meta.catalogues ?? []));
    const { access } = to.meta;
    if (!access) return true;
    await session.ready();
    const signedIn = session.status.value === 'signed-in';
    if (access === 'signed-in' && !signedIn) {
      return { name: names.signIn, query: { redirect: to.fullPath }, replace: true };
    }
    if (access === 'guest' && signedIn) return redirectTarget(to, router.resolve({ name: names.home }).path);
    return true;
  });
}
