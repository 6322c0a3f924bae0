import { GraphQLError, Kind, visit, BREAK, type DocumentNode } from 'graphql';
import type { Context } from '../api/context.js';

/** Documents by whether they ask for the schema: each is read once. */
const asking = new WeakMap<DocumentNode, boolean>();

/**
 * Refuses to tell the schema where the organization is not open to developers, which is in force at once.
 * @throws GraphQLError GRAPHQL_VALIDATION_FAILED
 */
export async function checkIntrospection(document: DocumentNode, context: Context): Promise<void> {
  if (!asksForSchema(document)) return;
  if ((await context.loaders.settings()).openToDevelopers) return;
  throw new GraphQLError('The schema is not told here.', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}

function asksForSchema(document: DocumentNode): boolean {
  const known = asking.get(document);
  if (known !== undefined) return known;
  let asks = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      asks ||= name.value === '__schema' || name.value === '__type';
      return asks ? BREAK : undefined;
    },
  });
  asking.set(document, asks);
  return asks;
}
