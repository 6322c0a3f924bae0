import type { TextBodyType } from '../generated/graphql';

/** What may stand in the body of a request, in braces. */
export const places = ['to', 'to_digits', 'sender', 'text', 'id', 'template', 'status_url'] as const;
export type Place = (typeof places)[number];

/** What a body of each type starts from. */
export const exampleBodies: Readonly<Record<TextBodyType, string>> = {
  form: 'To={to}&From={sender}&Body={text}',
  json: '{"to": "{to}", "from": "{sender}", "text": "{text}"}',
};

const PLACE = /\{([a-z_]+)\}/g;

/** Why the server would refuse a body: it does not say to whom or what, or is no JSON. Null where it would not. */
export function faultOfBody(body: string, type: TextBodyType): 'to' | 'text' | 'json' | null {
  const named = [...body.matchAll(PLACE)].map(([, name]) => name);
  if (!named.includes('to') && !named.includes('to_digits')) return 'to';
  if (!named.includes('text') && !named.includes('template')) return 'text';
  if (type === 'form') return null;
  const isPlace = (name: string): boolean => (places as readonly string[]).includes(name);
  try {
    // A value with a quotation mark shows whether each place stands within a text.
    JSON.parse(body.replace(PLACE, (all, name: string) => (isPlace(name) ? '\\"' : all)));
    return null;
  } catch {
    return 'json';
  }
}
