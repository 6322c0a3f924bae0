import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { PasswordHasher } from '../src/accounts/password-hasher.js';
import { describeSchema } from '../src/graphql/schema.js';
import { RunningApp } from './support/running-app.js';

/** `npm run soak` runs these at full size. */
const RUNS = process.env['SOAK'] === '1' ? 400 : 12;

const schema = describeSchema();
const roots = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ['query', field] as const),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ['mutation', field] as const),
].filter(([, field]) => !field.args.some(({ type }) => getNamedType(type).name === 'Upload'));

let app: RunningApp;
/** Real ids and tokens, so that some input gets past the first checks. */
let ids: string[];
let tokens: (string | null)[];
let people: Record<'patient' | 'doctor' | 'admin', string>;

beforeAll(async () => {
  app = await RunningApp.start();
  const hash = await new PasswordHasher().hash('three unrelated words');
  const place = await app.records.clinic();
  await app.records.query('update users set password_hash = $2 where id = $1', [place.doctorUserId, hash]);
  const patient = await app.records.patient(hash);
  const administrator = await app.records.user('admin', hash);
  await app.records.open(place, new Date(Date.now() + 86_400_000), new Date(Date.now() + 2 * 86_400_000));
  ids = [patient, administrator, ...(Object.values(place) as string[])];
  people = { patient, doctor: place.doctorUserId, admin: administrator };
});

// Some operations end the session that they run in, and one refuses all changes from then on.
beforeEach(async () => {
  await app.records.query(
    'update settings set read_only_since = null, read_only_until = null where read_only_since is not null',
  );
  tokens = [
    null,
    'nonsense',
    await app.tokenFor(people.patient, 'patient'),
    await app.tokenFor(people.doctor, 'doctor'),
    await app.tokenFor(people.admin, 'admin'),
  ];
});

afterAll(async () => app.stop());

const NASTY_TEXT = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  "'; drop table users; --",
  '%',
  '_',
  '\\',
  '{"a":1}',
  '💉'.repeat(600),
  'ﷺ',
];
const NASTY_INSTANTS = [
  '9999-12-31T23:59:59Z',
  '2026-02-29T10:00:00Z',
  '2199-12-31T23:59:59Z',
  '1900-01-01T00:00:00+14:00',
  'now',
  '2026-11-01T01:30:00-04:00',
];
const NASTY_DATES = ['2026-02-30', '10000-01-01', '-0001-01-01', '1880-01-01', '2199-12-31', '2028-02-29'];

/** Values for one input type: fitting ones, nearly fitting ones, and ones of another type altogether. */
function values(type: GraphQLInputType): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return values(type.ofType);
  if (isListType(type)) return fc.array(values(type.ofType), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name), 'NOTHING', 1);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return fc.record(Object.fromEntries(fields.map((field) => [field.name, fc.option(values(field.type))])), {
      requiredKeys: fields.filter((field) => isNonNullType(field.type)).map((field) => field.name),
    });
  }
  switch (type.name) {
    case 'Int':
      return fc.oneof(
        fc.integer({ min: -3, max: 60 }),
        fc.constantFrom(2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1.5, '1'),
      );
    case 'Float':
      return fc.oneof(fc.double(), fc.constantFrom(90, -180, 1e308, '1'));
    case 'Boolean':
      return fc.boolean();
    case 'ID':
      return fc.oneof(fc.constantFrom(...ids), fc.uuid(), fc.constantFrom(...NASTY_TEXT));
    case 'DateTime':
      return fc.oneof(
        fc
          .date({ min: new Date('2026-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString()),
        fc.constantFrom(...NASTY_INSTANTS),
      );
    case 'Date':
      return fc.oneof(
        fc
          .date({ min: new Date('2026-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
        fc.constantFrom(...NASTY_DATES),
      );
    default:
      return fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...NASTY_TEXT));
  }
}

function operation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const variables = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${kind} Fuzz${variables && `(${variables})`} { ${field.name}${args && `(${args})`}${selection} }`;
}

describe('no input is answered with a failure of the server', () => {
  it.each(roots.map(([kind, field]) => [field.name, kind, field] as const))(
    '%s',
    async (_name, kind, field) => {
      const query = operation(kind, field);
      const variables = fc.record(
        Object.fromEntries(field.args.map((arg) => [arg.name, fc.option(values(arg.type), { freq: 9 })])),
      );
      await fc.assert(
        fc.asyncProperty(variables, fc.nat(tokens.length - 1), async (input, who) => {
          const answer = await app.send(query, input, tokens[who] ?? null);
          expect(answer.status).toBeLessThan(500);
          expect(answer.errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain(
            'INTERNAL_SERVER_ERROR',
          );
        }),
        { numRuns: RUNS },
      );
    },
    600_000,
  );
});
