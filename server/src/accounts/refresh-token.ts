import { createHash, createHmac, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { deriveKey, deriveKeys } from '../api/derived-keys.js';

const ID_BYTES = 16;
const SECRET_BYTES = 32;
/** Of the secret: what nobody can foresee; the rest of it is a seal, by which a token of ours is known. */
const SEED_BYTES = 16;

/** A refresh token taken apart. The database knows only the hash. */
export interface RefreshToken {
  readonly sessionId: string;
  readonly secret: Buffer;
  readonly hash: Buffer;
  /** Whether the server made it, now or earlier, for this session. */
  readonly isOurs: boolean;
}

/**
 * Makes and reads refresh tokens: the session's id and 32 secret bytes, in base64url. Half of the secret is a seal of
 * the rest. The first rest of a session is random; each next one is an HMAC of the secret before it under a key of the server. So two tabs that present the
 * same token at once get the same next one, whichever answer arrives last, while nobody else can foresee it.
 */
export class RefreshTokens {
  private readonly key: KeyObject;
  /** The one that seals, and those before it that are still believed. */
  private readonly sealKeys: readonly [KeyObject, ...KeyObject[]];

  constructor(secret: string, former: readonly string[] = []) {
    this.key = deriveKey(secret, 'refresh token');
    this.sealKeys = deriveKeys([secret, ...former], 'seal of refresh tokens');
  }

  first(sessionId: string): RefreshToken {
    return this.seal(sessionId, randomBytes(SEED_BYTES));
  }

  after(token: RefreshToken): RefreshToken {
    const mac = createHmac('sha256', this.key).update(token.sessionId).update(token.secret);
    return this.seal(token.sessionId, mac.digest().subarray(0, SEED_BYTES));
  }

  encode(token: RefreshToken): string {
    return Buffer.concat([Buffer.from(token.sessionId.replaceAll('-', ''), 'hex'), token.secret]).toString(
      'base64url',
    );
  }

  /** Null for what cannot be a token of ours. */
  decode(text: string): RefreshToken | null {
    const bytes = Buffer.from(text, 'base64url');
    if (bytes.length !== ID_BYTES + SECRET_BYTES || bytes.toString('base64url') !== text) return null;
    const id = bytes.subarray(0, ID_BYTES).toString('hex');
    const sessionId = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    const secret = bytes.subarray(ID_BYTES);
    const seals = this.sealKeys.map((key) => seal(key, sessionId, secret.subarray(0, SEED_BYTES)));
    const isOurs = seals.map((ours) => timingSafeEqual(ours, secret)).includes(true);
    return { sessionId, secret, hash: hashOf(secret), isOurs };
  }

  private seal(sessionId: string, seed: Buffer): RefreshToken {
    const secret = seal(this.sealKeys[0], sessionId, seed);
    return { sessionId, secret, hash: hashOf(secret), isOurs: true };
  }
}

/** A secret: what nobody can foresee, and by what it is known as ours. */
function seal(key: KeyObject, sessionId: string, seed: Buffer): Buffer {
  const mac = createHmac('sha256', key).update(sessionId).update(seed).digest();
  return Buffer.concat([seed, mac.subarray(0, SECRET_BYTES - SEED_BYTES)]);
}

function hashOf(secret: Buffer): Buffer {
  return createHash('sha256').update(secret).digest();
}
