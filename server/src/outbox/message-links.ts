import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { deriveKeys } from '../api/derived-keys.js';

const ID_BYTES = 16;
const PROOF_BYTES = 24;
const CODE_DIGITS = 6;

/**
 * The secrets that messages carry. Each is made of the message's id by a key that is in no database, so nothing that is
 * stored, in the log of messages or in a backup, acts for anybody.
 */
export class MessageLinks {
  /** The one that signs, and those before it that are still believed. */
  private readonly keys: readonly [KeyObject, ...KeyObject[]];

  constructor(tokenSecret: string, former: readonly string[] = []) {
    this.keys = deriveKeys([tokenSecret, ...former], 'message links');
  }

  /** The token that stands in the link of a message, of 54 characters: A–Z, a–z, 0–9, - and _. */
  tokenOf(messageId: string): string {
    return Buffer.concat([bytesOf(messageId), proofBy(this.keys[0], messageId)]).toString('base64url');
  }

  /** The id of the message that a token is of; null where it is none of ours. */
  messageOf(token: string): string | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== ID_BYTES + PROOF_BYTES || bytes.toString('base64url') !== token) return null;
    const id = idOf(bytes.subarray(0, ID_BYTES));
    const proof = bytes.subarray(ID_BYTES);
    return this.keys.some((key) => timingSafeEqual(proof, proofBy(key, id))) ? id : null;
  }

  /** The code of six digits that a message tells. Few enough to be guessed: whoever takes it counts the attempts. */
  codeOf(messageId: string): string {
    return codeBy(this.keys[0], messageId);
  }

  /** Whether a code is the one that the message told. */
  isCodeOf(messageId: string, code: string): boolean {
    return this.keys.some((key) => codeBy(key, messageId) === code);
  }
}

function proofBy(key: KeyObject, messageId: string): Buffer {
  return createHmac('sha256', key).update(`link:${messageId}`).digest().subarray(0, PROOF_BYTES);
}

function codeBy(key: KeyObject, messageId: string): string {
  const number = createHmac('sha256', key).update(`code:${messageId}`).digest().readUIntBE(0, 6);
  return String(number % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0');
}

function bytesOf(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function idOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
