import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How a secret begins (Standard Webhooks). What follows is base64 of its bytes. */
const MARK = 'whsec_';
const SECRET_BYTES = 32;

/** A new secret: 256 random bits. */
export function newSecret(): string {
  return MARK + randomBytes(SECRET_BYTES).toString('base64');
}

/**
 * The headers of a message, by the Standard Webhooks specification 1.0: an HMAC-SHA256 over id, time and body for each
 * secret, so that a receiver may know the new secret or still the former one.
 */
export function signedHeaders(
  id: string,
  at: Date,
  body: string,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => signatureOf(id, timestamp, body, secret));
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

/** Signed longer ago, or later, a message is not believed: it may be one that was listened to. */
const BELIEVED_SECONDS = 300;

/** Whether a message that came was signed with the secret, by the same specification, within five minutes of `now`. */
export function isSigned(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: string,
  secret: string,
  now: Date,
): boolean {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(
    (name) => headers[name],
  );
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string') return false;
  const age = now.getTime() / 1000 - Number(timestamp);
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(age) > BELIEVED_SECONDS) return false;
  const wanted = Buffer.from(signatureOf(id, timestamp, body, secret));
  return signatures
    .split(' ')
    .map((signature) => Buffer.from(signature))
    .some((signature) => signature.length === wanted.length && timingSafeEqual(signature, wanted));
}

function signatureOf(id: string, timestamp: string, body: string, secret: string): string {
  const key = Buffer.from(secret.slice(MARK.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
