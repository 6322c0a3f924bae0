import type { JsonSchema } from './json-schema.js';

/** Values that people recognise, by the name of their property. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  accessToken: 'eyJhbGciOiJIUzI1NiJ9.example.signature',
  address: '12 Lake Street',
  city: 'Springfield',
  code: 'SLOT_TAKEN',
  comments: 'Took the time to explain.',
  contactNumber: '+15550100200',
  currency: 'USD',
  degree: 'MD',
  detail: 'Somebody else has this time by now.',
  email: 'asha@example.com',
  endTime: '12:00',
  fileName: 'blood-count.pdf',
  fullName: 'Asha Rao',
  language: 'en',
  mediaType: 'application/pdf',
  name: 'Lakeside',
  password: 'three unrelated words',
  phone: '+15550100300',
  profileDescription: 'Sees adults and children.',
  reason: 'A cough since last week',
  relativeContact: '+15550100201',
  response: 'Thank you for coming.',
  startTime: '09:00',
  text: 'Shortest wait',
  timeZone: 'America/New_York',
  title: 'Blood count',
  type: 'about:blank',
  url: 'https://clinic.example/downloads/example',
  username: 'asha.rao',
  visitType: 'First visit',
};

const BY_FORMAT: Readonly<Record<string, unknown>> = {
  date: '2026-03-10',
  'date-time': '2026-03-10T15:00:00.000Z',
  uuid: '6f3d1c52-8f0e-4b0a-9d5e-2f4f3a7c1b90',
};

/**
 * A value that fits a schema, for people to read.
 * @param named schemas that references name
 */
export function exampleOf(
  schema: JsonSchema,
  named: Readonly<Record<string, JsonSchema>>,
  name = '',
): unknown {
  const {
    $ref: reference,
    anyOf,
    items,
    properties,
    format,
    type,
  } = schema as {
    readonly $ref?: string;
    readonly anyOf?: readonly JsonSchema[];
    readonly enum?: readonly unknown[];
    readonly items?: JsonSchema;
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly format?: string;
    readonly type?: string | readonly string[];
  };
  if (reference !== undefined) return exampleOf(named[reference.split('/').at(-1) ?? ''] ?? {}, named, name);
  if (anyOf !== undefined) return exampleOf(anyOf[0] ?? {}, named, name);
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  const [kind] = [type].flat();
  if (kind === 'object') {
    return Object.fromEntries(
      Object.entries(properties ?? {}).map(([key, value]) => [key, exampleOf(value, named, key)]),
    );
  }
  if (kind === 'array') return [exampleOf(items ?? {}, named, name)];
  if (kind === 'integer' || kind === 'number') return 1;
  if (kind === 'boolean') return false;
  return BY_NAME[name] ?? (format === undefined ? undefined : BY_FORMAT[format]) ?? 'text';
}
