import {
  getNamedType,
  GraphQLString,
  isInputObjectType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import { cleanLine, cleanLines } from '../api/clean-text.rules.js';

/** Texts that stay as they were sent: nobody reads them, and each sign counts. */
export const AS_SENT: ReadonlySet<string> = new Set([
  'after',
  'currentPassword',
  'idempotencyKey',
  'newPassword',
  'password',
  'ticket',
  'token',
  'version',
]);

/** Texts that may have several lines. */
const OF_LINES: ReadonlySet<string> = new Set([
  'body',
  'short',
  'comments',
  'description',
  'overrideReason',
  'profileDescription',
  'reason',
  'response',
]);

type Clean = (value: unknown) => unknown;

/**
 * Cleans every text that comes in by an argument or a field of an input before anything else sees it, so that no
 * resolver has to think of it and "required" means that something visible is there.
 */
export function cleanArguments(schema: GraphQLSchema): GraphQLSchema {
  const ofTypes = new Map<string, Clean | null>();

  function ofValue({ name, type }: GraphQLArgument | GraphQLInputField): Clean | null {
    const named = getNamedType(type);
    const clean = isInputObjectType(named)
      ? ofInput(named.name, Object.values(named.getFields()))
      : named === GraphQLString && !AS_SENT.has(name)
        ? OF_LINES.has(name)
          ? onText(cleanLines)
          : onText(cleanLine)
        : null;
    return clean && ((value) => (Array.isArray(value) ? value.map(clean) : clean(value)));
  }

  function ofInput(name: string, fields: readonly GraphQLInputField[]): Clean | null {
    const known = ofTypes.get(name);
    if (known !== undefined) return known;
    const made = ofFields(fields);
    ofTypes.set(name, made);
    return made;
  }

  function ofFields(fields: readonly (GraphQLArgument | GraphQLInputField)[]): Clean | null {
    const cleaners = fields.flatMap((field) => {
      const clean = ofValue(field);
      return clean === null ? [] : [{ name: field.name, clean }];
    });
    if (cleaners.length === 0) return null;
    return (values) => {
      if (values == null) return values;
      const copy = { ...(values as Record<string, unknown>) };
      for (const { name, clean } of cleaners) if (copy[name] != null) copy[name] = clean(copy[name]);
      return copy;
    };
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const clean = ofFields(field.args);
      if (clean === null) continue;
      if (field.resolve) field.resolve = cleaned(field.resolve, clean);
      if (field.subscribe) field.subscribe = cleaned(field.subscribe, clean);
    }
  }
  return schema;
}

function onText(clean: (text: string) => string): Clean {
  return (value) => (typeof value === 'string' ? clean(value) : value);
}

function cleaned(
  resolve: GraphQLFieldResolver<unknown, unknown>,
  clean: Clean,
): GraphQLFieldResolver<unknown, unknown> {
  return (source, values, context, info): unknown =>
    resolve(source, clean(values) as typeof values, context, info);
}
