import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MessageChannel } from '../message.type.js';
import { filledBody, type TextValues } from './text-request.rules.js';

/** The request by which Twilio sends: https://www.twilio.com/docs/messaging/api/message-resource */
export function twilioRequest(
  channel: MessageChannel,
  account: string,
  token: string,
): { url: string; headers: Record<string, string>; body: string; refPath: string } {
  const mark = markOf(channel);
  return {
    url: `https://api.twilio.com/2010-04-01/Accounts/${account}/Messages.json`,
    headers: { authorization: `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}` },
    body: `To=${mark}{to}&From=${mark}{sender}&Body={text}&StatusCallback={status_url}`,
    refPath: 'sid',
  };
}

/** What a template of a message may have in it, by the numbers of Twilio's variables. */
export interface TemplateFacts {
  /** {{1}}: the whole text. */
  readonly text: string;
  /** {{2}}: who gets it. */
  readonly name: string;
  /** {{3}}: from whom it is. */
  readonly organization: string;
  /** {{4}}: where its link leads; null where it has none. */
  readonly link: string | null;
}

/**
 * The body of a request by a template of Twilio's (https://www.twilio.com/docs/content): its ContentSid in place of the
 * words, and what stands in it as ContentVariables. A variable is one line that is not empty: WhatsApp takes no other.
 */
export function twilioTemplateBody(
  channel: MessageChannel,
  values: TextValues,
  facts: TemplateFacts,
): string {
  const mark = markOf(channel);
  const { text, name, organization, link } = facts;
  const lines = [text, name, organization, link ?? ''].map((each) => each.replace(/\s+/g, ' ').trim());
  const variables = Object.fromEntries(
    lines.flatMap((line, index) => (line === '' ? [] : [[String(index + 1), line]])),
  );
  const request = `To=${mark}{to}&From=${mark}{sender}&ContentSid={template}&StatusCallback={status_url}`;
  return `${filledBody(request, 'form', values)}&ContentVariables=${encodeURIComponent(JSON.stringify(variables))}`;
}

/** The id of a template, as Twilio writes it. */
export function isTwilioTemplate(id: string): boolean {
  return /^HX[0-9a-f]{32}$/i.test(id);
}

function markOf(channel: MessageChannel): string {
  return channel === 'whatsapp' ? 'whatsapp%3A' : '';
}

/**
 * Errors of Twilio that are the number's own, so that every later message would meet them, too: it does not exist, is no
 * number of a telephone that takes messages, or its owner has said STOP (https://www.twilio.com/docs/api/errors). All
 * others, such as an account that ran out or a telephone that is switched off, say nothing of the number.
 */
const NUMBER_FAULTS: ReadonlySet<string> = new Set([
  // What a request is refused with: not valid, cannot be reached, STOP, no mobile number.
  ...['21211', '21214', '21217', '21610', '21614'],
  // What is told later: blocked by its owner, unknown, landline; not on WhatsApp.
  ...['30004', '30005', '30006', '63003', '63024'],
]);

/** A refusal of Twilio's as the way of a message tells it: a code, and whether the number takes no messages for good. */
export function twilioFault(code: string | null, otherwise: string): { fault: string; isAddress: boolean } {
  if (code === null || !/^\d{5}$/.test(code)) return { fault: otherwise, isAddress: false };
  return { fault: `twilio_${code}`, isAddress: NUMBER_FAULTS.has(code) };
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
