import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';
import { deriveKeys } from '../api/derived-keys.js';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals the secrets of webhooks for the database. Signing needs them, so a hash would not do; the key is made from
 * TOKEN_SECRET, which is in no backup of the database.
 */
export class WebhookSecrets {
  /** The one that seals, and those before it that still open. */
  private readonly keys: readonly [KeyObject, ...KeyObject[]];

  constructor(tokenSecret: string, former: readonly string[] = []) {
    this.keys = deriveKeys([tokenSecret, ...former], 'webhook secrets');
  }

  /** @param webhookId whose secret it is: sealed with it, a secret opens for no other webhook */
  seal(secret: string, webhookId: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.keys[0], nonce).setAAD(Buffer.from(webhookId));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** Null where it was not sealed by this key for this webhook: TOKEN_SECRET was changed, or the row was. */
  open(sealed: Buffer, webhookId: string): string | null {
    if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
    return this.keys.reduce<string | null>((found, key) => found ?? openBy(key, sealed, webhookId), null);
  }
}

function openBy(key: KeyObject, sealed: Buffer, webhookId: string): string | null {
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(webhookId))
    .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const text = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    // The one thing that the end of the text can say: the tag is not of this key, webhook and text.
    return null;
  }
}
