/** The short-lived access token lives in memory only: nothing that a script could read later keeps it. */
let token: string | null = null;
let expiresAt = 0;

/** Milliseconds before its end at which a token counts as ended, so that none ends on its way. */
const margin = 30_000;

/** The access token, or null when there is none or it is about to end. */
export function freshAccessToken(): string | null {
  return token !== null && Date.now() < expiresAt - margin ? token : null;
}

/** Whether there was a token at all; tells "ended" from "never signed in". */
export function hasAccessToken(): boolean {
  return token !== null;
}

export function keepAccessToken(accessToken: string, expires: string): void {
  token = accessToken;
  expiresAt = Date.parse(expires);
}

export function dropAccessToken(): void {
  token = null;
  expiresAt = 0;
}
