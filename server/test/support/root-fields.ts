import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  OperationTypeNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { describeSchema } from '../../src/graphql/schema.js';

/** A root field of the schema. */
export type RootField = GraphQLField<unknown, unknown>;

const KINDS = {
  query: OperationTypeNode.QUERY,
  mutation: OperationTypeNode.MUTATION,
  subscription: OperationTypeNode.SUBSCRIPTION,
} as const;
export type RootKind = keyof typeof KINDS;

const schema = describeSchema();

/** All root fields of a kind. */
export function rootFieldsOf(kind: RootKind): RootField[] {
  return Object.values(schema.getRootType(KINDS[kind])?.getFields() ?? {});
}

/** Some value that the type takes and that is nobody's. */
export function someValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return [someValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, someValue(field.type)]));
  }
  const known: Readonly<Record<string, unknown>> = {
    Int: 1,
    Float: 1.5,
    Boolean: true,
    ID: randomUUID(),
    Date: '2026-03-03',
    DateTime: '2026-03-03T09:00:00Z',
    String: 'some text',
  };
  return known[type.name] ?? null;
}

/** The shortest operation that asks for a root field, with some value for each argument that it needs. */
export function operationFor(
  kind: RootKind,
  field: RootField,
): { query: string; variables: Record<string, unknown> } {
  const args = field.args.filter(isRequiredArgument);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  return {
    query: `${kind} ${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${selectionOf(field.type)} }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, someValue(type)])),
  };
}

/** So much that a refusal is told from the thing, and an empty list from one that is not. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isObjectType(named) && named.getFields()['edges'] !== undefined) return '{ edges { __typename } }';
  const hasRefusals =
    isUnionType(named) &&
    named.getTypes().some((member) => member.getInterfaces().some(({ name }) => name === 'NamedError'));
  return hasRefusals ? '{ __typename ... on NamedError { code } }' : '{ __typename }';
}
