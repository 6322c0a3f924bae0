import { isLocalPlace } from '@smart-healthcare/shared/routing/session-guard';
import type { RouteLocationNormalizedLoaded } from 'vue-router';

/**
 * Where a person was going when sign-in came between, with the time that they chose in its address. It is kept for
 * the tab, so that neither a reload nor a look at another page nor the change from sign-in to registration loses it.
 */
const storageKey = 'after-sign-in';

/** Remembers the place that the address names, and gives the one to go to; null when there is none. */
export function keepTarget(route: Pick<RouteLocationNormalizedLoaded, 'query'>): string | null {
  const asked = route.query.redirect;
  try {
    if (isLocalPlace(asked)) sessionStorage.setItem(storageKey, asked);
    const kept = sessionStorage.getItem(storageKey);
    return isLocalPlace(kept) ? kept : null;
  } catch {
    // Without storage the address alone carries the place; links between the sign-in pages hand it on.
    return isLocalPlace(asked) ? asked : null;
  }
}

/** After it was used, or when the person signs out. */
export function forgetTarget(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // Without storage nothing was kept.
  }
}
