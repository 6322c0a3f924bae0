import type { CallToolResult } from '@modelcontextprotocol/server';
import type { GraphQLFormattedError } from 'graphql';
import { timeShape, type SlotParts } from './shapes.js';

type Fields = Readonly<Record<string, unknown>>;

/** What an assistant reads: the fields, and the same as text for those that read text alone. */
export function answered(fields: Fields): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(fields) }], structuredContent: { ...fields } };
}

/** A refusal with its code and its own fields, by which the assistant can tell the person what to do instead. */
export function refused(code: string, message: string, fields: Fields = {}): CallToolResult {
  return { ...answered({ code, message, ...fields }), isError: true };
}

/** The refusal that an operation answered instead of its thing, or null. */
export function refusal(data: Fields): CallToolResult | null {
  const [root] = Object.values(data);
  if (typeof root !== 'object' || root === null || !('code' in root && 'message' in root)) return null;
  const { __typename: _name, code, message, ...fields } = root as Fields;
  return refused(String(code), String(message), withTimes(fields));
}

/** Free times that a refusal offers, as find_times gives them. */
function withTimes(fields: Fields): Fields {
  const { nextFreeTimes, ...rest } = fields as Fields & { readonly nextFreeTimes?: readonly SlotParts[] };
  if (nextFreeTimes === undefined) return fields;
  return { ...rest, nextFreeTimes: nextFreeTimes.map(({ startsAt, clinic }) => timeShape(startsAt, clinic)) };
}

/** An error of the operation as a whole. */
export function refusedBy({ message, extensions = {} }: GraphQLFormattedError): CallToolResult {
  const { code, ...rest } = extensions as { readonly code?: unknown };
  return refused(typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR', message, rest);
}
