import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { AttemptLimits } from '../api/attempt-limits.js';
import type { Context } from '../api/context.js';
import { RequestError } from '../api/errors.js';
import type { TokenCredential } from '../api/viewer.js';
import { KEEPS_TO_CLINICS, scopesOf } from '../tokens/token-scopes.js';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** Counts a request by a token against its limit. */
export type CountTokenUse = (tokenId: string) => Promise<void>;

/** Counts in the one place of all limits. */
export function countingBy(limits: AttemptLimits): CountTokenUse {
  return (tokenId) => limits.count({ apiToken: tokenId });
}

/**
 * Lets a token through the root fields that one of its scopes opens, and closes every other to it: what is new is closed
 * until the list of scopes names it. A request counts once against the token's limit, whatever it asks for; an event
 * that a subscription brings does not count, but its scope is looked at again. Descriptions say which scopes open what.
 */
export function guardTokens(schema: GraphQLSchema, count: CountTokenUse): GraphQLSchema {
  const counted = new WeakMap<Context, Promise<void>>();
  const countOnce = (tokenId: string, context: Context): Promise<void> => {
    const known = counted.get(context);
    if (known !== undefined) return known;
    const counting = count(tokenId);
    counted.set(context, counting);
    return counting;
  };

  for (const field of [...fieldsOf(schema.getQueryType()), ...fieldsOf(schema.getMutationType())]) {
    describe(field);
    field.resolve = guarded(field, field.resolve ?? defaultFieldResolver, countOnce);
  }
  for (const field of fieldsOf(schema.getSubscriptionType())) {
    describe(field);
    if (field.subscribe === undefined) throw new Error(`${field.name} cannot be subscribed to`);
    field.subscribe = guarded(field, field.subscribe, countOnce);
    field.resolve = guarded(field, field.resolve ?? defaultFieldResolver, null);
  }
  return schema;
}

function fieldsOf(type: GraphQLObjectType | null | undefined): GraphQLField<unknown, Context>[] {
  return Object.values(type?.getFields() ?? {}) as GraphQLField<unknown, Context>[];
}

function guarded(
  { name }: GraphQLField<unknown, Context>,
  resolve: Resolve,
  count: ((tokenId: string, context: Context) => Promise<void>) | null,
): Resolve {
  const scopes = scopesOf(name);
  const keepsToClinics = KEEPS_TO_CLINICS.has(name);
  const refuse = ({ scopes: own, clinicIds }: TokenCredential): void => {
    const isOpen = scopes.some((scope) => own.includes(scope)) && (clinicIds === null || keepsToClinics);
    if (!isOpen) throw new RequestError('FORBIDDEN', 'The token does not open this.', { scopes });
  };
  return (source, values, context, info): unknown => {
    const credential = context.viewer?.credential;
    if (credential === undefined || credential.kind === 'session') {
      return resolve(source, values, context, info);
    }
    // A link opens its one document, and is no way to ask for anything.
    if (credential.kind !== 'token') throw new RequestError('FORBIDDEN', 'You may not do this.');
    const go = (): unknown => {
      refuse(credential);
      return resolve(source, values, context, info);
    };
    return count === null ? go() : count(credential.tokenId, context).then(go);
  };
}

function describe(field: GraphQLField<unknown, Context>): void {
  const scopes = scopesOf(field.name);
  if (scopes.length === 0) return;
  const names = scopes.map((scope) => `\`${scope}\``).join(' or ');
  const limit = KEEPS_TO_CLINICS.has(field.name) ? '' : ', for all clinics';
  field.description = `${field.description ?? ''} Tokens: ${names}${limit}.`;
}
