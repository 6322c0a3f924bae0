import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MessageChannel } from '../message.type.js';

/** The request by which Twilio sends: https://www.twilio.com/docs/messaging/api/message-resource */
export function twilioRequest(
  channel: MessageChannel,
  account: string,
  token: string,
): { url: string; headers: Record<string, string>; body: string; refPath: string } {
  const mark = channel === 'whatsapp' ? 'whatsapp%3A' : '';
  return {
    url: `https://api.twilio.com/2010-04-01/Accounts/${account}/Messages.json`,
    headers: { authorization: `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}` },
    body: `To=${mark}{to}&From=${mark}{sender}&Body={text}&StatusCallback={status_url}`,
    refPath: 'sid',
  };
}

/** The id of an account, as Twilio writes it. */
export function isTwilioAccount(account: string): boolean {
  return /^AC[0-9a-f]{32}$/i.test(account);
}

/**
 * Whether Twilio signed a request: an HMAC-SHA1, by the account's token, over the address and the parameters in order
 * (https://www.twilio.com/docs/usage/security#validating-requests).
 */
export function isSignedByTwilio(
  signature: string | string[] | undefined,
  url: string,
  parameters: URLSearchParams,
  token: string,
): boolean {
  if (typeof signature !== 'string') return false;
  const names = [...new Set(parameters.keys())].sort();
  const text = names.reduce((so, name) => so + name + (parameters.get(name) ?? ''), url);
  const wanted = createHmac('sha1', token).update(text).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
