import type { CallToolResult } from '@modelcontextprotocol/server';
import type { GraphQLFormattedError } from 'graphql';

type Fields = Readonly<Record<string, unknown>>;

/** What an assistant reads: the fields, and the same as text for those that read text alone. */
export function answered(fields: Fields): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(fields) }], structuredContent: { ...fields } };
}

/** A refusal with its code and its own fields, by which the assistant can tell the person what to do instead. */
export function refused(code: string, message: string, fields: Fields = {}): CallToolResult {
  return { ...answered({ code, message, ...fields }), isError: true };
}

/** An error of the operation as a whole. */
export function refusedBy({ message, extensions = {} }: GraphQLFormattedError): CallToolResult {
  const { code, ...rest } = extensions as { readonly code?: unknown };
  return refused(typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR', message, rest);
}
