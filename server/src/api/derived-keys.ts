import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** A key of its own for each purpose, made from the one secret of the installation. */
export function deriveKey(secret: string, purpose: string): KeyObject {
  // As an object: with a string, jsonwebtoken would make the key anew at every check (350 µs against 8).
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `smart-healthcare ${purpose}`, 32)));
}

/** The same of each secret: the one that signs, and those before it that are still believed. */
export function deriveKeys(
  [secret, ...former]: readonly [string, ...string[]],
  purpose: string,
): [KeyObject, ...KeyObject[]] {
  return [deriveKey(secret, purpose), ...former.map((one) => deriveKey(one, purpose))];
}
