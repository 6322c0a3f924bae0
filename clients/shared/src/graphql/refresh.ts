/** Gets a new access token and keeps it; false when the session has ended. Rejects when the server is out of reach. */
export type Refresh = () => Promise<boolean>;

let refresh: Refresh = () => Promise.resolve(false);
let running: Promise<boolean> | null = null;

/** Says how to refresh; the session does it once at the start. */
export function setRefresh(how: Refresh): void {
  refresh = how;
}

/** The refresh under way, if any: requests wait for it instead of going out without a token. */
export function refreshUnderWay(): Promise<boolean> | null {
  return running;
}

/**
 * Refreshes once for all that ask at the same time. Refresh tokens rotate and a used one ends the session, so two
 * tabs must never send the same: they take turns by a lock of the browser, and the second sends the new cookie.
 */
export function refreshOnce(): Promise<boolean> {
  running ??= inTurn(refresh).finally(() => (running = null));
  return running;
}

function inTurn(work: Refresh): Promise<boolean> {
  // Locks exist only in secure contexts; elsewhere one tab at a time is all that can be promised.
  if (!('locks' in navigator)) return work();
  return navigator.locks.request('session-refresh', work);
}
