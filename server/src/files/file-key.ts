import { createHash, randomBytes } from 'node:crypto';

/** What a file must be to be the one that was written. */
export interface Seal {
  /** In bytes. */
  readonly size: number;
  /** In base64url. */
  readonly sha256: string;
}

const KEY = /^[A-Za-z0-9_-]+\/[A-Za-z0-9_-]+\.[a-z0-9]+$/;
const SEALED = /-(\d+)-([A-Za-z0-9_-]{43})\.[a-z0-9]+$/;
/** So many random bytes cannot be guessed. */
const RANDOM_BYTES = 18;

/**
 * The key of a new file: nobody guesses it, and it carries the seal of its content. So whatever holds a key, a row or a
 * backup, can tell whether the file is the one it means, and a browser may keep it for ever.
 */
export function newFileKey(folder: string, extension: string, { size, sha256 }: Seal): string {
  return `${folder}/${randomBytes(RANDOM_BYTES).toString('base64url')}-${size}-${sha256}.${extension}`;
}

/** The seal that a key carries; null for one of a file from before keys did. */
export function sealOf(key: string): Seal | null {
  const [, size, sha256] = SEALED.exec(key) ?? [];
  return sha256 === undefined ? null : { size: Number(size), sha256 };
}

/** The seal of a content that is in memory. */
export function sealed(content: Buffer): Seal {
  return { size: content.length, sha256: createHash('sha256').update(content).digest('base64url') };
}

/** @throws Error for a key that is not one of ours, so that none can lead elsewhere. */
export function checkKey(key: string): string {
  if (!KEY.test(key)) throw new Error('Not a key of a stored file');
  return key;
}
