import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObjectType, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { describeSchema } from '../src/graphql/schema.js';

/** What visitors may do without an account. Everything else declares who may do it. */
const PUBLIC = [
  'availabilityChanged',
  'bookingRules',
  'clinics',
  'doctor',
  'freeTimes',
  'me',
  'nextFreeTimes',
  'refreshSession',
  'registerPatient',
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
    expect(names.filter((name) => /hash|secret|importRef|importKey/i.test(name))).toEqual([]);
    expect(names.filter((name) => /\.(email|username)$/.test(name)).sort()).toEqual([
      'User.email',
      'User.username',
    ]);
  });
});
