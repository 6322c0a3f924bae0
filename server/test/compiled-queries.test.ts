import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLRequestContextResponseForOperation } from '@apollo/server';
import {
  buildSchema,
  getNamedType,
  getOperationAST,
  isNonNullType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  separateOperations,
  typeFromAST,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../src/api/context.js';
import { compiledQueries, isCompilable } from '../src/graphql/compiled-queries.js';
import type { TestClinic } from './support/clinic.js';
import { RunningApp, type Answer } from './support/running-app.js';

const ROOT = join(import.meta.dirname, '..', '..');
const now = new Date('2026-03-02T12:00:00Z');

describe('whether a document is compiled', () => {
  const schema = buildSchema(`
    interface Named { name: String }
    union Any = Book | Shelf
    input Range { from: Int = 1, to: Int }
    type Book implements Named { name: String, pages(first: Int = 5): [Int!]! }
    type Shelf implements Named { name: String, books: [Book!]!, any: Any, named: Named }
    type Query { shelf(id: ID, range: Range): Shelf }
    type Mutation { add: Shelf }
  `);

  it.each([
    '{ shelf { name books { name pages } } }',
    'query ($id: ID!, $first: Int = 3) { shelf(id: $id) { __typename books { pages(first: $first) } } }',
    '{ shelf { ...A } } fragment A on Shelf { books { ... on Book { name } } }',
  ])('compiles %s', (text) => {
    expect(isCompilable(schema, parse(text))).toBe(true);
  });

  it.each([
    ['a mutation', 'mutation { add { name } }'],
    ['two operations', 'query A { shelf { name } } query B { shelf { name } }'],
    ['a directive', 'query ($yes: Boolean!) { shelf { name @include(if: $yes) } }'],
    ['a directive of a fragment', '{ shelf { ...A @skip(if: false) } } fragment A on Shelf { name }'],
    ['an object literal', '{ shelf(range: { to: 3 }) { name } }'],
    ['a variable of an input object', 'query ($range: Range) { shelf(range: $range) { name } }'],
    ['a non-null variable with a default', 'query ($id: ID! = "1") { shelf(id: $id) { name } }'],
    ['a union', '{ shelf { any { __typename } } }'],
    ['an interface', '{ shelf { named { name } } }'],
    ['a fragment on an interface', '{ shelf { ...A } } fragment A on Named { name }'],
    ['an inline fragment on an interface', '{ shelf { ... on Named { name } } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['introspection of a type', '{ __type(name: "Shelf") { name } }'],
  ])('leaves %s to graphql-js', (_what, text) => {
    expect(isCompilable(schema, parse(text))).toBe(false);
  });
});

interface Committed {
  readonly name: string;
  readonly document: DocumentNode;
}

/** Paths of the GraphQL documents below a folder. */
function documentsOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(folder, file));
}

/** Every query that a client or an example sends, each with the fragments it needs. */
function committedQueries(): Committed[] {
  const shared = documentsOf('clients/shared/src');
  const bundles = [
    ...['patient', 'admin'].map((client) => [...documentsOf(`clients/${client}/src`), ...shared]),
    ...documentsOf('schema/examples').map((file) => [file]),
  ];
  return bundles.flatMap((files) => {
    const document = parse(files.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n'));
    return Object.entries(separateOperations(document))
      .filter(([, own]) => getOperationAST(own)?.operation === OperationTypeNode.QUERY)
      .map(([name, own]) => ({ name: `${name} of ${files[0] ?? ''}`, document: own }));
  });
}

let app: RunningApp;
let place: TestClinic;
const tokens: Record<string, string | null> = { visitor: null };
let appointmentId: string;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  for (let day = 3; day < 13; day += 1) {
    await app.records.open(place, new Date(Date.UTC(2026, 2, day, 14)), new Date(Date.UTC(2026, 2, day, 20)));
  }
  const patient = await app.records.patient();
  for (const [day, status] of [
    [-20, 'completed'],
    [-10, 'no_show'],
    [-5, 'cancelled'],
    [5, 'confirmed'],
  ] as const) {
    const [row] = await app.records.query<{ id: string }>(
      `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
       values ($1, $2, $3, $4, $5, interval '30 minutes', $6, 12000) returning id`,
      [
        patient,
        place.doctorId,
        place.clinicId,
        place.visitTypeId,
        new Date(Date.UTC(2026, 2, 2 + day, 15)),
        status,
      ],
    );
    appointmentId = row!.id;
    if (status === 'completed') {
      await app.records.query(
        `insert into feedback (patient_id, doctor_id, appointment_id, rating, comments) values ($1, $2, $3, 4, 'Kind')`,
        [patient, place.doctorId, appointmentId],
      );
    }
  }
  tokens['patient'] = await app.tokenFor(patient, 'patient');
  tokens['doctor'] = await app.tokenFor(place.doctorUserId, 'doctor');
  tokens['administrator'] = await app.tokenFor(await app.records.user('admin'), 'admin');
});

afterAll(async () => app.stop());

/** A value that makes sense for a variable, by its name, else by its type. */
function valueOf(operation: string, variable: string, type: string): unknown {
  const ids: Record<string, string> = {
    doctorId: place.doctorId,
    visitTypeId: place.visitTypeId,
    clinicId: place.clinicId,
    id: /doctor/i.test(operation) ? place.doctorId : appointmentId,
    appointmentId,
  };
  if (ids[variable] !== undefined) return ids[variable];
  if (variable === 'from') return '2026-03-02';
  if (variable === 'to') return '2026-03-12';
  if (variable === 'after') return type === 'DateTime' ? now.toISOString() : null;
  const byType: Record<string, unknown> = {
    Int: 5,
    Float: 1.5,
    Boolean: true,
    String: 'test',
    ID: null,
    Date: '2026-03-05',
    DateTime: now.toISOString(),
    AppointmentPeriod: 'PAST',
    DoctorSort: 'RATING',
  };
  return byType[type] ?? null;
}

function variableSets(operation: OperationDefinitionNode): Record<string, unknown>[] {
  const definitions = operation.variableDefinitions ?? [];
  const set = (
    choose: (name: string, type: string, isRequired: boolean) => unknown,
  ): Record<string, unknown> =>
    Object.fromEntries(
      definitions.flatMap(({ variable, type, defaultValue }) => {
        const known = typeFromAST(app.app.schema, type as never);
        const isRequired = isNonNullType(known) && defaultValue === undefined;
        const value = choose(variable.name.value, String(getNamedType(known)), isRequired);
        return value === undefined ? [] : [[variable.name.value, value]];
      }),
    );
  const name = operation.name?.value ?? '';
  return [
    set((variable, type) => valueOf(name, variable, type)),
    set((variable, type, isRequired) => (isRequired ? valueOf(name, variable, type) : undefined)),
    set((variable, type, isRequired) => (isRequired ? valueOf(name, variable, type) : null)),
    set((variable, type) => (type === 'ID' ? randomUUID() : valueOf(name, variable, type))),
    set((variable, type) => (type === 'Int' ? 1_000 : valueOf(name, variable, type))),
    set((variable, type) =>
      type === 'String' ? 7 : type === 'Date' ? 'tomorrow' : valueOf(name, variable, type),
    ),
    set(() => undefined),
  ];
}

/**
 * What an answer says, but for the id of the request. Of several fields that an answer cannot do without, the one that
 * fails first is told of, which either of them may be: then any of `roots` is as good as the other.
 */
function content({ status, data, errors }: Answer<unknown>, roots: readonly string[]): unknown {
  const told =
    data === null && roots.length > 1
      ? errors?.map(({ message, path, extensions }) => ({
          message,
          extensions,
          path: Array.isArray(path) && path.length === 1 && roots.includes(String(path[0])) ? roots : path,
        }))
      : errors;
  return JSON.parse(
    JSON.stringify({ status, data, errors: told ?? null }, (key, value: unknown) =>
      // The seconds until a limit opens again tick on between two answers.
      key === 'requestId' || key === 'retryAfterSeconds' ? key : value,
    ),
  );
}

describe('compiled execution', () => {
  // Reading the audit trail is itself audited, and the state of the installation is measured for each answer (the bytes
  // that are free on the disk, for one): two answers to the same question differ.
  const changing = /\b(auditTrail|installationHealth)\(/;
  const queries = committedQueries().filter(({ document }) => !changing.test(print(document)));
  let unique = 0;

  it('takes most of what the clients ask again and again', () => {
    const compiled = queries.filter(({ document }) => isCompilable(app.app.schema, document));
    const names = compiled.map(({ name }) => name.split(' ')[0]);
    expect(names).toEqual(
      expect.arrayContaining([
        'MyAppointments',
        'AppointmentPage',
        'FreeTimes',
        'NextFreeTimes',
        'DoctorDetails',
      ]),
    );
  });

  it.each(queries)('answers $name as graphql-js does', async ({ document }) => {
    const text = print(document);
    const operation = document.definitions.find(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    if (operation === undefined) throw new Error('There is no operation');
    const roots = operation.selectionSet.selections.flatMap((field) =>
      field.kind === Kind.FIELD ? [(field.alias ?? field.name).value] : [],
    );
    for (let times = 0; times < 3; times += 1) await app.send(text, variableSets(operation)[0]);
    for (const variables of variableSets(operation)) {
      for (const token of Object.values(tokens)) {
        // A document that was never sent before is not compiled.
        const reference = await app.send(`${text}\n# ${(unique += 1)}`, variables, token);
        const again = await app.send(text, variables, token);
        expect(content(again, roots)).toEqual(content(reference, roots));
      }
    }
  });

  it('begins with the third request, and leaves to graphql-js what does not go smoothly', async () => {
    const plugin = compiledQueries(app.app.schema, () => ({ message: 'said' }));
    const listener = await plugin.requestDidStart?.({} as never);
    const document = parse('query ($first: Int!) { bookingRules { currency } specializations { name } }');
    const ask = async (variables: Record<string, unknown>, loaders: object): Promise<unknown> => {
      const context = {
        document,
        operation: getOperationAST(document),
        request: { variables },
        contextValue: { viewer: null, now, loaders },
      } as unknown as GraphQLRequestContextResponseForOperation<Context>;
      return (await listener?.responseForOperation?.(context)) ?? null;
    };
    const loaders = { settings: () => Promise.resolve({ currency: 'USD' }) };
    expect(await ask({ first: 1 }, loaders)).toBeNull();
    expect(await ask({ first: 1 }, loaders)).toBeNull();
    expect(await ask({ first: 1 }, loaders)).toMatchObject({
      body: { kind: 'single', singleResult: { data: { bookingRules: { currency: 'USD' } } } },
    });
    expect(await ask({ first: 'one' }, loaders)).toBeNull();
    expect(await ask({}, loaders)).toBeNull();
    const broken = { settings: () => Promise.reject(new Error('no database')) };
    expect(await ask({ first: 1 }, broken)).toBeNull();
    // What waited for the database in vain would wait as long once more.
    const lost = { settings: () => Promise.reject(new Error('Query read timeout')) };
    expect(await ask({ first: 1 }, lost)).toMatchObject({
      body: { kind: 'single', singleResult: { data: null, errors: [{ message: 'said' }] } },
    });
  });
});
