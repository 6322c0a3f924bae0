import { createHmac, randomBytes } from 'node:crypto';

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
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(MARK.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
