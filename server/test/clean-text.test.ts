import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  printSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { AS_SENT, cleanArguments } from '../src/graphql/clean-arguments.js';
import { describeSchema } from '../src/graphql/schema.js';
import { RunningApp, type Person } from './support/running-app.js';

/** Nothing that can be seen: blanks, fillers, joiners, directions. */
const UNSEEN = '\u00a0\u200b\u3164\u2800\u202e\u2060\ufeff\n';
const DIRTY = `${UNSEEN}Zoe\u0308\u202e e\u200dnd${UNSEEN}\nlast`;
const LINE = 'Zoë end last';
const LINES = 'Zoë end\n\nlast';

const sdl = printSchema(describeSchema());

type Place = GraphQLArgument | GraphQLInputField;

/** A value of a type that is as full as it can be; each text comes from `text`. */
function full(type: GraphQLInputType, path: string, text: (path: string) => string): unknown {
  if (isNonNullType(type)) return full(type.ofType, path, text);
  if (isListType(type)) return [full(type.ofType, path, text)];
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [
        field.name,
        full(field.type, `${type.name}.${field.name}`, text),
      ]),
    );
  }
  if (type.name === 'String') return text(path);
  return isEnumType(type) ? type.getValues()[0]!.value : (OTHERS[type.name] ?? null);
}

const OTHERS: Record<string, unknown> = {
  ID: randomUUID(),
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2026-03-03T09:20:00Z',
  Date: '2000-03-03',
  Time: '09:20',
  LocalDateTime: '2026-03-03T09:20',
};

describe('every text that comes in', () => {
  it('is clean before a resolver sees it, but for what nobody reads', () => {
    const schema = buildSchema(sdl);
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.values(isObjectType(type) ? type.getFields() : {}).map((field) => ({ type, field })),
      )
      .filter(({ field }) => field.args.length > 0);
    for (const { field } of fields) field.resolve = (_source, given): unknown => given;
    cleanArguments(schema);
    const texts = new Map<string, string>();
    for (const { type, field } of fields) {
      const note = (path: string): string => {
        texts.set(path, '');
        return DIRTY;
      };
      const given = Object.fromEntries(
        field.args.map((arg) => [arg.name, full(arg.type, `${type.name}.${field.name}(${arg.name})`, note)]),
      );
      const seen = field.resolve!({}, given, {}, null as never) as Record<string, unknown>;
      for (const arg of field.args)
        collect(arg, `${type.name}.${field.name}(${arg.name})`, seen[arg.name], texts);
    }
    const kinds = (kind: string): string[] =>
      [...texts].filter(([, text]) => text === kind).map(([path]) => path);
    expect(kinds(DIRTY).sort()).toEqual([
      'BookAppointmentInput.idempotencyKey',
      'BookSeriesInput.idempotencyKey',
      'ChangePasswordInput.currentPassword',
      'ChangePasswordInput.newPassword',
      'ClaimAccountInput.password',
      'ClaimAccountInput.token',
      'ConfirmRegistrationInput.ticket',
      'EmailChangeInput.password',
      'HoursInput.version',
      'MoveAppointmentInput.idempotencyKey',
      'MoveSeriesInput.idempotencyKey',
      'Mutation.cancelRegistration(ticket)',
      'Mutation.confirmEmailChange(token)',
      'Mutation.holdForRegistration(ticket)',
      'Mutation.resendRegistrationCode(ticket)',
      'PatientRecord.visits(after)',
      'Query.accountLink(token)',
      'Query.apiTokens(after)',
      'Query.auditTrail(after)',
      'Query.doctorFeedback(after)',
      'Query.doctors(after)',
      'Query.emailChange(token)',
      'Query.managedDoctors(after)',
      'Query.messageLog(after)',
      'Query.myAppointments(after)',
      'Query.myMessages(after)',
      'Query.myPatients(after)',
      'Query.myRecordAccess(after)',
      'Query.reports(after)',
      'Query.searchDoctors(after)',
      'Query.unconfirmedAppointments(after)',
      'Query.users(after)',
      'Query.waitlist(after)',
      'Query.webhookDeliveries(after)',
      'RegisterPatientInput.password',
      'SignInInput.password',
      'TextChannelInput.token',
    ]);
    expect(kinds(LINES).sort()).toEqual([
      'BookAppointmentInput.overrideReason',
      'BookAppointmentInput.reason',
      'BookSeriesInput.reason',
      'CancelAppointmentInput.reason',
      'CancelSeriesInput.reason',
      'ChangeMessageTextInput.body',
      'ChangeMessageTextInput.short',
      'ClosureInput.reason',
      'CreateDoctorInput.profileDescription',
      'HoursDecisionInput.reason',
      'LeaveInput.reason',
      'MoveAppointmentInput.overrideReason',
      'Mutation.answerFeedback(response)',
      'PreviewMessageInput.body',
      'PreviewMessageInput.short',
      'RateVisitInput.comments',
      'TextChannelInput.body',
      'UpdateDoctorInput.profileDescription',
      'UploadReportInput.description',
    ]);
    expect(kinds(LINE).length).toBeGreaterThan(30);
    expect(kinds(DIRTY).length + kinds(LINES).length + kinds(LINE).length).toBe(texts.size);
  });
});

/** Notes what came of each text of a value. */
function collect({ type }: Place, path: string, value: unknown, texts: Map<string, string>): void {
  const named = getNamedType(type);
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  for (const one of values) {
    if (isInputObjectType(named)) {
      for (const field of Object.values(named.getFields())) {
        const inner = (one as Record<string, unknown>)[field.name];
        collect(field, `${named.name}.${field.name}`, inner, texts);
      }
    } else if (named.name === 'String') texts.set(path, one as string);
  }
}

/**
 * The description may be empty; a title comes with a file, as the tests of uploads send it; a code without digits is one
 * that is wrong; the form of a text's body is refused by name.
 */
const NOT_HERE = new Set(['CreateDoctorInput.profileDescription', 'UploadReportInput.title', '(code)']);

/** The operations that ask for a text, each with the path of that text. */
function asking(): { name: string; at: string; query: string; variables: Record<string, unknown> }[] {
  const schema = buildSchema(sdl);
  const roots = [schema.getQueryType(), schema.getMutationType()] as const;
  return roots.flatMap((root, index) =>
    Object.values(root!.getFields()).flatMap((field) => {
      const query = `${index === 0 ? 'query' : 'mutation'} (${field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')}) {
        ${field.name}(${field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) ${'__typename' in getNamedType(field.type) || !('getFields' in getNamedType(field.type) || 'getTypes' in getNamedType(field.type)) ? '' : '{ __typename }'} }`;
      return field.args.flatMap((arg) => {
        const found: { name: string; at: string; query: string; variables: Record<string, unknown> }[] = [];
        const named = getNamedType(arg.type);
        const places = isInputObjectType(named)
          ? Object.values(named.getFields()).map((inner) => ({ inner, path: `${named.name}.${inner.name}` }))
          : [{ inner: arg as Place, path: `(${arg.name})` }];
        for (const { inner, path } of places) {
          if (String(inner.type) !== 'String!' || AS_SENT.has(inner.name) || NOT_HERE.has(path)) continue;
          const variables = Object.fromEntries(
            field.args.map((one) => [
              one.name,
              least(one.type, isInputObjectType(getNamedType(one.type)) ? '' : `(${one.name})`, path),
            ]),
          );
          found.push({ name: field.name, at: inner.name, query, variables });
        }
        return found;
      });
    }),
  );
}

/** The least value of a type that could be right, but for the text at a path, in which nothing can be seen. */
function least(type: GraphQLInputType, path: string, unseen: string): unknown {
  if (!isNonNullType(type)) return undefined;
  const of = type.ofType;
  if (isListType(of)) return [];
  if (isInputObjectType(of)) {
    return Object.fromEntries(
      Object.values(of.getFields()).map((field) => [
        field.name,
        least(field.type, `${of.name}.${field.name}`, unseen),
      ]),
    );
  }
  if ('name' in of && of.name === 'String') return path === unseen ? UNSEEN : 'someone@example.com';
  return full(of, path, () => '');
}

describe('a text that is asked for', () => {
  let app: RunningApp;
  let people: Person[];

  beforeAll(async () => {
    app = await RunningApp.start();
    const place = await app.records.clinic();
    people = [
      { id: await app.records.user('admin'), role: 'admin' },
      { id: place.doctorUserId, role: 'doctor' },
      { id: await app.records.patient(), role: 'patient' },
    ];
  });

  afterAll(async () => app.stop());

  const cases = asking();

  it('stands in many operations', () => expect(cases.length).toBeGreaterThan(15));

  it.each(cases.map((one) => [`${one.name}: ${one.at}`, one] as const))(
    'is refused where nothing of it can be seen (%s)',
    async (_, { query, variables, at }) => {
      const codes: unknown[] = [];
      for (const who of [...people, null]) {
        const answer = await app.sendAs(query, variables, who);
        const [error] = answer.errors ?? [];
        codes.push(error?.extensions);
        const fields = (error?.extensions['fields'] ?? []) as { field: string }[];
        if (fields.some(({ field }) => field.split('.').at(-1) === at)) return;
      }
      throw new Error(JSON.stringify(codes));
    },
  );
});
