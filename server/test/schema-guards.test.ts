import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  separateOperations,
  specifiedRules,
  typeFromAST,
  validate,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type NamedTypeNode,
} from 'graphql';
import { getComplexity } from 'graphql-query-complexity/cjs';
import { getMetadataStorage } from 'type-graphql';
import { LIMITS } from '../src/api/limits.js';
import { countFields, limitRules } from '../src/graphql/limits.js';
import { describeSchema } from '../src/graphql/schema.js';

/** What visitors may do without an account. Everything else declares who may do it. */
const PUBLIC = [
  'accountLink',
  'availabilityChanged',
  'bookingRules',
  'cancelRegistration',
  'claimAccount',
  'clinic',
  'clinics',
  'confirmEmailChange',
  'confirmRegistration',
  'doctor',
  'doctors',
  'emailChange',
  'freeTimes',
  'holdForRegistration',
  'me',
  'nextFreeTimes',
  'organization',
  'refreshSession',
  'registerPatient',
  'requestPasswordReset',
  'resendRegistrationCode',
  'searchDoctors',
  'signIn',
  'signOut',
  'specializations',
];

const schema = describeSchema();

interface RootField {
  readonly schemaName: string;
  readonly roles?: readonly unknown[];
}

function rootFields(): RootField[] {
  const storage = getMetadataStorage() as unknown as Record<
    'queries' | 'mutations' | 'subscriptions',
    RootField[]
  >;
  return [...storage.queries, ...storage.mutations, ...storage.subscriptions];
}

function undescribed(of: GraphQLSchema): string[] {
  return [of.getQueryType(), of.getMutationType(), of.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {})
      .filter(({ description }) => !description)
      .map(({ name }) => name),
  );
}

/** Every operation that the clients send, each with the fragments it spreads. */
function clientOperations(): { name: string; document: DocumentNode }[] {
  const root = join(import.meta.dirname, '..', '..', 'clients');
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql') && !file.includes('node_modules'))
    .map((file) => readFileSync(join(root, file), 'utf8'));
  const definitions = sources.flatMap((source) => parse(source).definitions);
  const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  return Object.entries(separateOperations(whole)).map(([name, document]) => ({ name, document }));
}

/** Some value of an input type; whole numbers are 20, the longest list that the clients ask for. */
function someValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return [someValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, someValue(field.type)]));
  }
  const values: Record<string, unknown> = { Int: 20, Float: 1.5, Boolean: true, Date: '2026-03-03' };
  return values[type.name] ?? (type.name === 'DateTime' ? '2026-03-03T09:00:00Z' : 'some text');
}

function someVariables(document: DocumentNode): Record<string, unknown> {
  const [operation] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).map(({ variable, type }) => {
      const inputType = typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType;
      return [variable.name.value, someValue(inputType)];
    }),
  );
}

/** Uploads are no JSON: their operations are checked by the tests of uploads. */
function takesUpload(document: DocumentNode): boolean {
  return print(document).includes('Upload');
}

describe('the clients', () => {
  it.each(
    clientOperations()
      .filter(({ document }) => !takesUpload(document))
      .map(({ name, document }) => [name, document] as const),
  )('keep to the limits: %s', (_name, document) => {
    expect(validate(schema, document, [...specifiedRules, ...limitRules(true)])).toEqual([]);
    const cost = getComplexity({
      schema,
      query: document,
      variables: someVariables(document),
      estimators: [countFields],
    });
    expect(cost).toBeLessThanOrEqual(LIMITS.cost);
  });
});

describe('the schema', () => {
  it('is closed by default: a root field is on the public list or says who may use it', () => {
    const open = rootFields()
      .filter(({ roles }) => roles === undefined)
      .map(({ schemaName }) => schemaName)
      .sort();
    expect(open).toEqual(PUBLIC);
  });

  it('describes every query, mutation and subscription', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('is the one that is committed', () => {
    const file = join(import.meta.dirname, '..', '..', 'schema', 'schema.graphql');
    const committed = readFileSync(file, 'utf8').replace(/^#.*\n\n?/gm, '');
    expect(committed.trim()).toBe(printSchema(lexicographicSortSchema(schema)).trim());
  });

  it('never shows a password hash, a token hash or somebody’s sign-in', () => {
    const names = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
    expect(names.filter((name) => /hash|secret|importRef|importKey/i.test(name)).sort()).toEqual([
      // A webhook's own, shown once to the manager who made it, and until when the one before is good.
      'Mutation.changeWebhookSecret',
      // What signs the answers to text messages, shown once to the manager who described their provider.
      'SavedTextChannel.answerSecret',
      'Webhook.formerSecretUntil',
      'WebhookWithSecret.secret',
      'WebhookWithSecret.webhook',
    ]);
    expect(names.filter((name) => /\.(email|username)$/.test(name)).sort()).toEqual([
      // Told to whoever asked for the change, and to whoever holds the link that was sent there.
      'EmailChange.email',
      'EmailChanged.email',
      // Only managers list people.
      'ManagedUser.email',
      'User.email',
      'User.username',
    ]);
  });
});
