import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getMetadataStorage as validationRules, validate } from 'class-validator';
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import { getMetadataStorage as schemaParts } from 'type-graphql';
import { describeSchema } from '../src/graphql/schema.js';
import { NUMBER_SETTINGS } from '../src/settings/number-settings.js';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';

/** Lengths and numbers as descriptions tell them; null on the side that has no limit. */
interface Told {
  readonly least: number | null;
  readonly most: number | null;
}

const NUMBER = String.raw`(-?[\d,]+)`;
const FROM_TO = new RegExp(String.raw`\bfrom ${NUMBER} to ${NUMBER}`, 'i');
const AT_MOST = new RegExp(String.raw`\bat most ${NUMBER}`, 'i');

function toldBy(description: string): Told | null {
  const whole = (text: string | undefined): number => Number(text?.replaceAll(',', ''));
  const range = FROM_TO.exec(description);
  if (range !== null) return { least: whole(range[1]), most: whole(range[2]) };
  const most = AT_MOST.exec(description);
  return most === null ? null : { least: null, most: whole(most[1]) };
}

interface InputField {
  readonly name: string;
  readonly field: GraphQLInputField;
  readonly property: string;
  readonly target: new () => object;
}

const schema = describeSchema();
const classes = new Map(
  schemaParts().inputTypes.map(({ name, target }) => [name, target as new () => object]),
);
/**
 * Names are counted as people see them, which `names.test.ts` tries. What stands here has no decorator but is looked at by
 * a rule of its own, which the question below is asked of.
 */
const ELSEWHERE = /\.fullName$|^PointInput\.|^DoctorFilter\.minRating$|^DirectoryFilter\.ids$/;

const fields: InputField[] = Object.values(schema.getTypeMap())
  .filter(isInputObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({
      name: `${type.name}.${field.name}`,
      field,
      property: field.name,
      target: classes.get(type.name) as new () => object,
    })),
  );

/** What the decorators of a field hold it to. */
function heldTo({ target, property }: InputField): Told {
  const rules = validationRules()
    .getTargetValidationMetadatas(target, '', false, false)
    .filter((rule) => rule.propertyName === property);
  const bound = (names: readonly string[], place: number): number | null => {
    const rule = rules.find(({ name }) => names.includes(name ?? ''));
    return rule === undefined ? null : ((rule.constraints[place] as number | undefined) ?? null);
  };
  return {
    least: bound(['min'], 0) ?? bound(['isLength'], 0),
    most: bound(['max', 'maxLength', 'arrayMaxSize'], 0) ?? bound(['isLength'], 1),
  };
}

/** Fields whose texts have a form: one of this many characters, or the nearest that there is. */
const FORMS: readonly (readonly [RegExp, (length: number) => string])[] = [
  [/email$/i, (length) => `a@${`${'b'.repeat(40)}.`.repeat(2)}${'c'.repeat(length - 92)}.example`],
  [/url$/i, (length) => `https://clinic.example/${'a'.repeat(length - 'https://clinic.example/'.length)}`],
  [/^(contactNumber|relativeContact|phone)$/, (length) => '+1 201 555 0123'.padEnd(length)],
  [/password$/i, (length) => 'Xq7'.repeat(length).slice(0, length)],
];

function valueOf({ field, property }: InputField, size: number): unknown {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const named = getNamedType(type).name;
  if (isListType(type)) {
    const item = named === 'ID' ? '0197a3c0-0000-7000-8000-000000000000' : 'https://clinic.example';
    return Array.from({ length: size }, () => item);
  }
  if (named !== 'String') return size;
  const form = FORMS.find(([pattern]) => pattern.test(property))?.[1] ?? ((length) => 'a'.repeat(length));
  return form(size);
}

/** Rules of a form that has nothing to do with how many or how long. */
const FORM_RULES = ['matches', 'nestedValidation', 'isUuid'];

/** The rules that a value breaks by its size. */
async function faultsOf(input: InputField, value: unknown): Promise<string[]> {
  const object = Object.assign(new input.target(), { [input.property]: value });
  const faults = await validate(object, { forbidUnknownValues: false });
  return faults
    .filter(({ property }) => property === input.property)
    .flatMap(({ constraints }) => Object.keys(constraints ?? {}))
    .filter((rule) => !FORM_RULES.includes(rule));
}

describe('the fields of inputs', () => {
  const bounded = fields.filter((input) => {
    const { least, most } = heldTo(input);
    return (least !== null || most !== null) && !ELSEWHERE.test(input.name);
  });

  it('are many that have bounds', () => expect(bounded.length).toBeGreaterThan(60));

  it.each(bounded.map((input) => [input.name, input] as const))('%s tells what it is held to', (_, input) => {
    const told = toldBy(input.field.description ?? '');
    const held = heldTo(input);
    expect(told?.most).toBe(held.most);
    if (held.least !== null && held.least > 0) expect(told?.least).toBe(held.least);
  });

  // Settings are compared with their table, their form and their bounds by `setting-bounds.test.ts`.
  const told = fields.filter(
    ({ name, property, field }) =>
      !ELSEWHERE.test(name) &&
      toldBy(field.description ?? '') !== null &&
      !(name.startsWith('SettingsInput.') && property in NUMBER_SETTINGS),
  );

  it.each(told.map((input) => [input.name, input] as const))(
    '%s takes what it tells, and no more',
    async (_, input) => {
      const { least, most } = toldBy(input.field.description ?? '') ?? { least: null, most: null };
      const isCounted = getNamedType(input.field.type).name === 'String' || isListType(input.field.type);
      if (most !== null) {
        expect(await faultsOf(input, valueOf(input, most))).toEqual([]);
        expect(await faultsOf(input, valueOf(input, most + 1))).not.toEqual([]);
      }
      if (least === null || (isCounted && least === 0)) return;
      expect(await faultsOf(input, valueOf(input, least))).toEqual([]);
      expect(await faultsOf(input, valueOf(input, least - 1))).not.toEqual([]);
    },
  );
});

/** Noon, so that UTC and the clinic have one date. */
const NOW = new Date('2026-03-02T17:00:00Z');

let app: RunningApp;
let place: TestClinic;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => NOW });
  place = await app.records.clinic();
  tokens['patient'] = await app.tokenFor(await app.records.patient(), 'patient');
  tokens['doctor'] = await app.tokenFor(place.doctorUserId, 'doctor');
  tokens['admin'] = await app.tokenFor(await app.records.user('admin'), 'admin');
});

afterAll(async () => app.stop());

/** Something for each argument that a question cannot do without, as GraphQL writes it. */
function argumentsOf(field: GraphQLField<unknown, unknown>, besides: string): string {
  const day = NOW.toISOString().slice(0, 10);
  const values: Record<string, string> = {
    doctorId: `"${place.doctorId}"`,
    clinicId: `"${place.clinicId}"`,
    patientId: '"0197a3c0-0000-7000-8000-000000000000"',
    webhookId: '"0197a3c0-0000-7000-8000-000000000000"',
    visitTypeId: `"${place.visitTypeId}"`,
    from: `"${day}"`,
    to: `"${day}"`,
    period: 'PAST',
  };
  return field.args
    .filter(
      ({ name, type, defaultValue }) => name !== besides && isNonNullType(type) && defaultValue === undefined,
    )
    .map(({ name }) => `${name}: ${values[name] ?? 'null'}`)
    .join(', ');
}

/** The fields that an answer faults, for the first of the roles whom the door lets in. */
async function faulted(field: GraphQLField<unknown, unknown>, given: string): Promise<unknown> {
  const others = argumentsOf(field, given.split(':')[0] ?? '');
  const text = `{ ${field.name}(${[others, given].filter(Boolean).join(', ')}) { __typename } }`;
  for (const token of Object.values(tokens)) {
    const { errors } = await app.send<unknown>(text, {}, token);
    const [error] = errors ?? [];
    if (error?.extensions?.['code'] === 'FORBIDDEN') continue;
    const at = error?.extensions?.['fields'] as { field: string }[] | undefined;
    return at?.map((fault) => fault.field) ?? [];
  }
  throw new Error(`Nobody may ask ${text}`);
}

describe('filters that no decorator holds', () => {
  const ids = (count: number): string => JSON.stringify(Array.from({ length: count }, () => place.doctorId));
  it.each<readonly [string, (value: number) => string, number, number]>([
    ['DoctorFilter.minRating', (value) => `searchDoctors(filter: { minRating: ${value} })`, 1, 0.1],
    [
      'PointInput.latitude',
      (value) => `searchDoctors(filter: { near: { latitude: ${value}, longitude: 0 } })`,
      1,
      0.1,
    ],
    [
      'PointInput.longitude',
      (value) => `searchDoctors(filter: { near: { latitude: 0, longitude: ${value} } })`,
      1,
      0.1,
    ],
    ['DirectoryFilter.ids', (value) => `doctors(filter: { ids: ${ids(value)} })`, 0, 1],
  ])('%s takes what it tells, and no more', async (name, ask, hasLeast, step) => {
    const told = toldBy(fields.find((input) => input.name === name)?.field.description ?? '');
    const code = async (value: number): Promise<unknown> =>
      (await app.send<unknown>(`{ ${ask(value)} { edges { cursor } } }`)).errors?.[0]?.extensions?.['code'] ??
      null;
    const most = told?.most ?? NaN;
    expect([await code(most), await code(most + step)]).toEqual([null, 'BAD_USER_INPUT']);
    if (hasLeast === 0) return;
    const least = told?.least ?? NaN;
    expect([await code(least), await code(least - step)]).toEqual([null, 'BAD_USER_INPUT']);
  });
});

describe('money and dates', () => {
  const parts = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInputObjectType(type))
    .flatMap((type) =>
      Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).flatMap((field) => [
        { name: `${type.name}.${field.name}`, of: field, about: [field.description, type.description] },
        ...('args' in field ? field.args : []).map((argument) => ({
          name: `${type.name}.${field.name}(${argument.name})`,
          of: argument,
          about: [argument.description, null],
        })),
      ]),
    );
  const named = (types: readonly string[], pattern: RegExp) =>
    parts.filter(
      ({ name, of }) =>
        types.includes(getNamedType(of.type).name) && pattern.test(of.name) && !name.startsWith('DemandDay.'),
    );
  const money = named(['Int', 'Float'], /fee|price|amount|paid|^expected$|refund/i);
  /** Of arguments and inputs. */
  const ends = named(['Date', 'DateTime'], /^to$|To$|^validUntil$|^endsOn$/).filter(
    ({ name }) => name.includes('(') || /(Input|Filter)\./.test(name),
  );

  it('are asked for and told in many places', () => {
    expect(money.length).toBeGreaterThan(12);
    expect(ends.length).toBeGreaterThan(8);
  });

  it.each(money.map(({ name, about }) => [name, about.join(' ')]))('%s tells its unit', (_, about) => {
    expect(about).toMatch(/minor units of the currency/);
  });

  it.each(ends.map(({ name, of }) => [name, of] as const))(
    '%s tells whether it is included',
    (_, { type, description }) => {
      expect(description ?? '').toMatch(getNamedType(type).name === 'Date' ? /last .*day/i : /before/i);
    },
  );

  it('are what they tell: a fee is looked for in minor units', async () => {
    const [{ fee } = { fee: NaN }] = await app.records.query<{ fee: number }>(
      'update doctors set consultation_fee = 12345 where id = $1 returning consultation_fee as fee',
      [place.doctorId],
    );
    const found = async (maxFee: number): Promise<number | undefined> =>
      (
        await app.send<{ searchDoctors: { edges: unknown[] } }>(
          `{ searchDoctors(filter: { maxFee: ${maxFee} }) { edges { cursor } } }`,
        )
      ).data?.searchDoctors.edges.length;
    expect([await found(fee - 1), await found(fee)]).toEqual([0, 1]);
  });

  it.each(['usd', 'XYZ', 'US', 'Rupee'])('a currency %s does not exist', async (currency) => {
    const answer = await app.send<unknown>(
      'mutation ($input: SettingsInput!) { updateSettings(input: $input) { currency } }',
      { input: { currency } },
      tokens['admin'],
    );
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});

describe('the length of lists', () => {
  const query = schema.getQueryType()?.getFields() ?? {};
  const lists = Object.values(query).flatMap((field) => {
    const first = field.args.find(({ name }) => name === 'first');
    return first === undefined ? [] : [[field.name, field, first] as const];
  });

  it('is asked of many', () => expect(lists.length).toBeGreaterThan(10));

  it.each(lists)('of %s is what it tells', async (_, field, first: GraphQLArgument) => {
    const most = toldBy(first.description ?? '')?.most ?? toldBy(field.description ?? '')?.most ?? null;
    expect(most).not.toBeNull();
    expect(first.defaultValue).toBeLessThanOrEqual(most ?? 0);
    expect(await faulted(field, 'first: 0')).toEqual(['first']);
    expect(await faulted(field, `first: ${(most ?? 0) + 1}`)).toEqual(['first']);
    expect(await faulted(field, `first: ${most}`)).not.toContain('first');
    expect(await faulted(field, 'first: 1')).not.toContain('first');
  });
});

describe('the days that a question may span', () => {
  const DAY = 86_400_000;
  const dateIn = (days: number): string => new Date(NOW.getTime() + days * DAY).toISOString().slice(0, 10);
  const query = schema.getQueryType()?.getFields() ?? {};
  const spans = Object.values(query).flatMap((field) =>
    [...(field.description ?? '').matchAll(/at most (\d+) days/g)].map(
      ([, days]) => [field.name, Number(days)] as const,
    ),
  );

  it('are told where there are any', () =>
    expect([...spans].sort(([one], [other]) => one.localeCompare(other))).toEqual([
      ['demandForecast', 42],
      ['freeTimes', 92],
      ['predictSlots', 92],
      ['schedule', 42],
      ['schedule', 7],
      ['unconfirmedAppointments', 14],
    ]));

  it.each(spans)('of %s are %i', async (name, days) => {
    const isClinics = name === 'unconfirmedAppointments' || (name === 'schedule' && days === 7);
    const token = tokens[name === 'predictSlots' ? 'patient' : 'admin'] ?? null;
    const ask = async (length: number): Promise<unknown> => {
      const of = isClinics ? `clinicId: "${place.clinicId}"` : `doctorId: "${place.doctorId}"`;
      const type = name === 'freeTimes' ? `, visitTypeId: "${place.visitTypeId}"` : '';
      const text = `{ ${name}(${of}${type}, from: "${dateIn(0)}", to: "${dateIn(length - 1)}") { __typename } }`;
      return (await app.send<unknown>(text, {}, token)).errors?.[0]?.extensions?.['code'] ?? null;
    };
    expect([await ask(days), await ask(days + 1)]).toEqual([null, 'BAD_USER_INPUT']);
  });
});
