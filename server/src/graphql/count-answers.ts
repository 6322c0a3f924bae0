import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { RequestError } from '../api/errors.js';
import { NamedError } from '../api/named-error.js';
import { isOutage } from '../database/outage.js';
import { readOnlyRefusal } from '../database/read-only.js';
import { StorageError } from '../files/storage-error.js';
import type { Metrics } from '../metrics/metrics.js';

type Resolve = GraphQLFieldResolver<unknown, unknown>;

/** What of appointments is counted by itself: an operation, and what it does when it is not refused. */
const PLACINGS: Readonly<Record<string, string>> = {
  bookAppointment: 'booked',
  moveAppointment: 'moved',
  cancelAppointment: 'cancelled',
};

/** Counts each answer of a root field with its outcome and how long it took. */
export function countAnswers(schema: GraphQLSchema, metrics: Metrics): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      field.resolve = counted(
        field.name,
        (field.resolve as Resolve | undefined) ?? defaultFieldResolver,
        metrics,
      );
    }
  }
  return schema;
}

function counted(operation: string, resolve: Resolve, metrics: Metrics): Resolve {
  return async (source, args, context, info) => {
    const end = metrics.operationSeconds.startTimer({ operation });
    try {
      const answer: unknown = await resolve(source, args, context, info);
      const refusal = answer instanceof NamedError ? answer : null;
      metrics.operations.inc({ operation, outcome: refusal === null ? 'ok' : 'refused' });
      if (refusal !== null) metrics.refusals.inc({ operation, code: refusal.code });
      const act = refusal === null ? PLACINGS[operation] : undefined;
      if (act !== undefined) metrics.placings.inc({ act });
      return answer;
    } catch (error) {
      metrics.operations.inc({ operation, outcome: codeOf(error) });
      throw error;
    } finally {
      end();
    }
  };
}

/** As the answer will have it: a code of ours, or that something is wrong here. */
function codeOf(error: unknown): string {
  if (error instanceof RequestError) return error.code;
  if (error instanceof ArgumentValidationError) return 'BAD_USER_INPUT';
  if (error instanceof StorageError) return error.fault;
  if (readOnlyRefusal(error) !== null) return 'READ_ONLY';
  return isOutage(error) ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
}
