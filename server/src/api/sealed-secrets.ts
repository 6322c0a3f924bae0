import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';
import { deriveKeys } from './derived-keys.js';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals secrets that the product must be able to say again, for the database: a hash would not do. The key is made from
 * TOKEN_SECRET, which is in no backup of the database.
 */
export class SealedSecrets {
  /** The one that seals, and those before it that still open. */
  private readonly keys: readonly [KeyObject, ...KeyObject[]];

  /** @param purpose for which a key is made: what one seals no other opens */
  constructor(purpose: string, tokenSecret: string, former: readonly string[] = []) {
    this.keys = deriveKeys([tokenSecret, ...former], purpose);
  }

  /** @param ownerId whose secret it is: sealed with it, it opens for no other */
  seal(secret: string, ownerId: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.keys[0], nonce).setAAD(Buffer.from(ownerId));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** Null where it was not sealed by this key for this owner: TOKEN_SECRET was changed, or the row was. */
  open(sealed: Buffer, ownerId: string): string | null {
    if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
    return this.keys.reduce<string | null>((found, key) => found ?? openBy(key, sealed, ownerId), null);
  }
}

function openBy(key: KeyObject, sealed: Buffer, ownerId: string): string | null {
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(ownerId))
    .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const text = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    // The one thing that the end of the text can say: the tag is not of this key, owner and text.
    return null;
  }
}
