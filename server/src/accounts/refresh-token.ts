import { createHash, createHmac, randomBytes, type KeyObject } from 'node:crypto';
import { deriveKey } from './access-token.js';

const ID_BYTES = 16;
const SECRET_BYTES = 32;

/** A refresh token taken apart. The database knows only the hash. */
export interface RefreshToken {
  readonly sessionId: string;
  readonly secret: Buffer;
  readonly hash: Buffer;
}

/**
 * Makes and reads refresh tokens: the session's id and 32 secret bytes, in base64url. The first secret of a session
 * is random; each next one is an HMAC of the one before it under a key of the server. So two tabs that present the
 * same token at once get the same next one, whichever answer arrives last, while nobody else can foresee it.
 */
export class RefreshTokens {
  private readonly key: KeyObject;

  constructor(secret: string) {
    this.key = deriveKey(secret, 'refresh token');
  }

  first(sessionId: string): RefreshToken {
    return this.make(sessionId, randomBytes(SECRET_BYTES));
  }

  after(token: RefreshToken): RefreshToken {
    const mac = createHmac('sha256', this.key).update(token.sessionId).update(token.secret);
    return this.make(token.sessionId, mac.digest());
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
    return this.make(sessionId, bytes.subarray(ID_BYTES));
  }

  private make(sessionId: string, secret: Buffer): RefreshToken {
    return { sessionId, secret, hash: createHash('sha256').update(secret).digest() };
  }
}
