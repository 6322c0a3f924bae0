import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import type { EventMap, Events } from '../events.js';
import { authChecker } from './auth-checker.js';
import { DateTime } from './scalars.js';

type Class = abstract new (...args: never[]) => object;

/**
 * The schema over ready-made resolvers. Each of them is the only instance of its class. Topics of subscriptions are
 * those of the events.
 */
export function createSchema(resolvers: readonly object[], events: Pick<Events, 'iterate'>): GraphQLSchema {
  const byClass = new Map<unknown, object>(resolvers.map((resolver) => [resolver.constructor, resolver]));
  return buildSchemaSync({
    resolvers: [...byClass.keys()] as unknown as NonEmptyArray<Class & (new (...args: never[]) => object)>,
    container: {
      get: (someClass) => {
        const resolver = byClass.get(someClass);
        if (resolver === undefined) throw new Error(`no instance of ${someClass.name}`);
        return resolver;
      },
    },
    authChecker,
    pubSub: {
      publish: () => {
        throw new Error('events are rows: write them in the transaction that they tell of');
      },
      subscribe: (topic) => events.iterate(topic as keyof EventMap),
    },
    scalarsMap: [{ type: Date, scalar: DateTime }],
    // What class-validator refuses must not come back to the client with the value.
    validate: { validationError: { target: false, value: false }, forbidUnknownValues: false },
  });
}
