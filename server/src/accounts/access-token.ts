import type { KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { deriveKeys } from '../api/derived-keys.js';
import { isId } from '../api/page.js';
import type { UserRole } from '../api/user-role.js';

/** Seconds that an access token is good for, as long as its session lives. */
export const ACCESS_TOKEN_SECONDS = 600;

const ALGORITHM = 'HS256';
const PARTY = 'smart-healthcare';
const TYPE = 'access';

/** Tokens whose signature was checked lately. */
const MOST_KNOWN = 5_000;

/** What an access token says. Whether its session still lives is asked of the database at every request. */
export interface AccessClaims {
  readonly userId: string;
  readonly sessionId: string;
  readonly expiresAt: Date;
}

/** Signs and checks access tokens (JWT, HS256). */
export class AccessTokens {
  /** The one that signs, and those before it that are still believed. */
  private readonly keys: readonly [KeyObject, ...KeyObject[]];
  /** A signature stays good: only the time is checked again. */
  private readonly known = new Map<string, AccessClaims>();

  constructor(secret: string, former: readonly string[] = []) {
    this.keys = deriveKeys([secret, ...former], 'access token');
  }

  sign(
    user: { id: string; role: UserRole },
    sessionId: string,
    now: Date,
  ): { token: string; expiresAt: Date } {
    const issued = Math.floor(now.getTime() / 1000);
    const token = jwt.sign({ sid: sessionId, role: user.role, type: TYPE, iat: issued }, this.keys[0], {
      algorithm: ALGORITHM,
      expiresIn: ACCESS_TOKEN_SECONDS,
      subject: user.id,
      audience: PARTY,
      issuer: PARTY,
    });
    return { token, expiresAt: new Date((issued + ACCESS_TOKEN_SECONDS) * 1000) };
  }

  /** Null for everything but a token of ours that has not expired. */
  read(token: string, now: Date): AccessClaims | null {
    const known = this.known.get(token);
    if (known !== undefined) return known.expiresAt > now ? known : null;
    const claims = this.verify(token, now);
    if (claims === null) return null;
    if (this.known.size >= MOST_KNOWN) {
      const [oldest] = this.known.keys();
      if (oldest !== undefined) this.known.delete(oldest);
    }
    this.known.set(token, claims);
    return claims;
  }

  private verify(token: string, now: Date): AccessClaims | null {
    return this.keys.reduce<AccessClaims | null>((found, key) => found ?? verifyBy(key, token, now), null);
  }
}

function verifyBy(key: KeyObject, token: string, now: Date): AccessClaims | null {
  let payload;
  try {
    payload = jwt.verify(token, key, {
      algorithms: [ALGORITHM],
      audience: PARTY,
      issuer: PARTY,
      clockTimestamp: Math.floor(now.getTime() / 1000),
    });
  } catch (error) {
    if (error instanceof jwt.JsonWebTokenError) return null;
    throw error;
  }
  if (typeof payload === 'string' || payload['type'] !== TYPE) return null;
  const { sub, exp, sid } = payload as { sub?: unknown; exp?: unknown; sid?: unknown };
  if (!isId(sub) || !isId(sid) || typeof exp !== 'number') return null;
  return { userId: sub, sessionId: sid, expiresAt: new Date(exp * 1000) };
}
