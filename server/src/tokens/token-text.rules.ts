import { createHash, randomBytes } from 'node:crypto';

/** By these letters a token is told from a session's access token, and by programs that look for leaked secrets. */
const MARK = 'shc_';
const SECRET_BYTES = 32;
/** Characters after the mark by which people tell their tokens apart: 36 of its 256 bits. */
const SHOWN = 6;

const FORM = new RegExp(`^${MARK}[A-Za-z0-9_-]{43}$`);

/** A new token: 256 random bits. */
export function newToken(): string {
  return MARK + randomBytes(SECRET_BYTES).toString('base64url');
}

/** Whether a text has the form of a program's token. */
export function isTokenText(text: string): boolean {
  return FORM.test(text);
}

/** What is kept of a token (SHA-256). There is nothing to guess in 256 random bits, so no slow hash is needed. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** How a token begins, for telling it from others. */
export function prefixOfToken(token: string): string {
  return token.slice(0, MARK.length + SHOWN);
}
