import { forbidden, unauthenticated } from './errors.js';
import type { Loaders } from './loaders.js';
import { isBearer, isInSession, type BearerViewer, type SessionViewer, type Viewer } from './viewer.js';

/** What a request brings besides its document. */
export interface Context {
  /** Null for visitors and for a token that is wrong, expired or revoked. */
  readonly viewer: Viewer | null;
  /** The request's time; every rule of the request uses this one instant. */
  readonly now: Date;
  readonly requestId: string;
  /** Address of the peer, for rate limits. */
  readonly address: string;
  /** How the request arrived; null on a socket. */
  readonly arrival: Arrival | null;
  /** Holds the refresh token. Null on a socket, where no cookie can be set. */
  readonly refreshCookie: Cookie | null;
  /** Holds by what accounts know this device. Null on a socket. */
  readonly deviceCookie: Cookie | null;
  readonly loaders: Loaders;
}

/**
 * Who asks, behind a door that lets in nobody else.
 * @throws RequestError UNAUTHENTICATED
 */
export function signedIn(context: Context): Viewer {
  if (context.viewer === null) throw unauthenticated();
  return context.viewer;
}

/**
 * The same where what is asked for is about the session itself.
 * @throws RequestError UNAUTHENTICATED, FORBIDDEN to whoever acts by something else than a session
 */
export function inSession(context: Context): SessionViewer {
  const viewer = signedIn(context);
  if (!isInSession(viewer)) throw forbidden();
  return viewer;
}

/**
 * The same where what is made is to live no longer than the session or token that it is made by.
 * @throws RequestError UNAUTHENTICATED, FORBIDDEN to whoever acts by a link
 */
export function asBearer(context: Context): BearerViewer {
  const viewer = signedIn(context);
  if (!isBearer(viewer)) throw forbidden();
  return viewer;
}

/** What the server takes a request for. */
export interface Arrival {
  /** As https://clinic.example. */
  readonly origin: string;
  /** Whether a proxy says whom it forwards for, while none is believed. */
  readonly isDisbelieved: boolean;
}

/** The cookies of a request. */
export type Cookies = Pick<Context, 'refreshCookie' | 'deviceCookie'>;

/** An HttpOnly cookie. */
export interface Cookie {
  readonly value: string | null;
  set(value: string, expiresAt: Date): void;
  clear(): void;
}

/** Turns an access token, or the token of a program, into its viewer; null when it is not (or no longer) good. */
export type Authenticate = (accessToken: string) => Promise<Authenticated | null>;

export interface Authenticated {
  readonly viewer: BearerViewer;
  /** When the token itself ends; a socket opened with it ends then, too. */
  readonly expiresAt: Date;
}
