import type { MessageKind } from '../../outbox/message-kind.js';
import type { Attempt } from '../channel.js';

/** How the body of a request is written, and its values in it. */
export type BodyType = 'form' | 'json';

/** What may stand in the body of a request, in braces. */
export const TEXT_FIELDS = ['to', 'to_digits', 'sender', 'text', 'id', 'template', 'status_url'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export type TextValues = Readonly<Record<TextField, string>>;

const PLACE = /\{([a-z_]+)\}/g;

const ESCAPES: Readonly<Record<BodyType, (value: string) => string>> = {
  form: encodeURIComponent,
  json: (value) => JSON.stringify(value).slice(1, -1),
};

/** The body of a request with its values, each written so that it stays a value, whatever is in it. */
export function filledBody(body: string, type: BodyType, values: TextValues): string {
  return body.replace(PLACE, (place, name: string) => (isField(name) ? ESCAPES[type](values[name]) : place));
}

/** Why a body cannot be one: it does not say to whom or what, or is no JSON. Null where it can. */
export function faultOfBody(body: string, type: BodyType): 'to' | 'text' | 'json' | null {
  const named = [...body.matchAll(PLACE)].map(([, name]) => name);
  if (!named.includes('to') && !named.includes('to_digits')) return 'to';
  if (!named.includes('text') && !named.includes('template')) return 'text';
  if (type === 'form') return null;
  const example = Object.fromEntries(TEXT_FIELDS.map((name) => [name, '"']));
  try {
    JSON.parse(filledBody(body, type, example as TextValues));
    return null;
  } catch {
    return 'json';
  }
}

function isField(name: string): name is TextField {
  return (TEXT_FIELDS as readonly string[]).includes(name);
}

/** What a provider's answer means: 2xx is accepted, what another time may change comes later, all else is refused. */
export function attemptOfAnswer(status: number, body: string, refPath: string | null): Attempt {
  if (status >= 200 && status < 300) {
    return { outcome: 'accepted', ref: refPath === null ? null : valueAt(body, refPath) };
  }
  const fault = `http_${status}`;
  const mayChange = status === 408 || status === 425 || status === 429 || status >= 500 || status < 400;
  // A provider refuses for many reasons, an account that ran out among them: the number is not marked for that.
  return mayChange ? { outcome: 'later', fault } : { outcome: 'refused', fault, isAddress: false };
}

/** The text or number that lies at a path of names joined by dots; null where there is none. */
export function valueAt(body: string, path: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    // An answer need not be JSON: it is accepted all the same, only without a name.
    return null;
  }
  for (const name of path.split('.')) {
    value =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  }
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  // A name that could not be kept would leave the message as not sent, and it would go out again and again.
  return String(value).replaceAll('\0', '').slice(0, 200);
}

/** Template ids of kinds, as they are stored: what is no kind is passed over. */
export function templateOf(templateIds: Readonly<Record<string, string>>, kind: MessageKind): string {
  return templateIds[kind] ?? '';
}
