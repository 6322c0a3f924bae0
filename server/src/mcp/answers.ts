import type { CallToolResult } from '@modelcontextprotocol/server';
import type { Problem } from '../operations/problems.js';
import { timeShape, type SlotParts } from './shapes.js';

type Fields = Readonly<Record<string, unknown>>;

/** What an assistant reads: the fields, and the same as text for those that read text alone. */
export function answered(fields: Fields): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(fields) }], structuredContent: { ...fields } };
}

/** A refusal with its code and its own fields, by which the assistant can tell the person what to do instead. */
export function refused({
  type: _type,
  title: _title,
  status: _status,
  ...problem
}: Problem): CallToolResult {
  const { code, detail: message, ...fields } = problem;
  return { ...answered({ code, message, ...withTimes(fields) }), isError: true };
}

/** Free times that a refusal offers, as find_times gives them. */
function withTimes(fields: Fields): Fields {
  const { nextFreeTimes, ...rest } = fields as Fields & { readonly nextFreeTimes?: readonly SlotParts[] };
  if (nextFreeTimes === undefined) return fields;
  return { ...rest, nextFreeTimes: nextFreeTimes.map(({ startsAt, clinic }) => timeShape(startsAt, clinic)) };
}
