import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type ContainerType, type PubSub } from 'type-graphql';
import type { Topic } from '../events/event-kinds.js';
import type { Events } from '../events/events.js';
import { authChecker } from './auth-checker.js';
import { cleanArguments } from './clean-arguments.js';
import { guardTokens, type CountTokenUse } from './guard-tokens.js';
import { RESOLVERS } from './resolvers.js';
import { DateTime } from '../api/scalars.js';

/**
 * The schema over ready-made resolvers, one instance of each class in RESOLVERS. Topics of subscriptions are those
 * of the events.
 * @param countTokenUse counts a request by a token, and refuses it beyond the limit
 * @throws Error when the instances are not exactly those of RESOLVERS.
 */
export function createSchema(
  resolvers: readonly object[],
  events: Pick<Events, 'iterate'>,
  countTokenUse: CountTokenUse,
): GraphQLSchema {
  const byClass = new Map<unknown, object>(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const known = new Set<unknown>(RESOLVERS);
  for (const resolver of resolvers) {
    if (!known.has(resolver.constructor)) throw new Error(`${resolver.constructor.name} is not in RESOLVERS`);
  }
  for (const resolverClass of RESOLVERS) {
    if (!byClass.has(resolverClass)) throw new Error(`there is no instance of ${resolverClass.name}`);
  }
  return buildFrom(
    { get: (someClass) => byClass.get(someClass) },
    {
      publish: () => {
        throw new Error('events are rows: write them in the transaction that they tell of');
      },
      subscribe: (topic) => events.iterate(topic as Topic),
    },
    countTokenUse,
  );
}

/** The schema's shape alone, for writing it down. Its resolvers cannot run. */
export function describeSchema(): GraphQLSchema {
  const unusable = (): never => {
    throw new Error('this schema only describes');
  };
  return buildFrom({ get: unusable }, { publish: unusable, subscribe: unusable }, unusable);
}

function buildFrom(container: ContainerType, pubSub: PubSub, countTokenUse: CountTokenUse): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    container,
    authChecker,
    pubSub,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    // What class-validator refuses must not come back to the client with the value.
    validate: { validationError: { target: false, value: false }, forbidUnknownValues: false },
  });
  return guardTokens(cleanArguments(schema), countTokenUse);
}
