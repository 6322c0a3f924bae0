import { escapeIdentifier } from 'pg';

const listed = (columns: readonly string[]): string => columns.map(escapeIdentifier).join(', ');

/** With a line of headings; what is null has nothing between its commas, and an empty text two quotes. */
export function copyOutAsCsv(table: string, columns: readonly string[]): string {
  return `copy (select ${listed(columns)} from ${escapeIdentifier(table)}) to stdout with (format csv, header)`;
}

/** One object a row and line, written as it is: the signs named here are in no JSON. */
export function copyOutAsJson(table: string, columns: readonly string[]): string {
  return `copy (select row_to_json(r) from (select ${listed(columns)} from ${escapeIdentifier(table)}) r)
    to stdout with (format csv, quote e'\\x01', delimiter e'\\x02')`;
}
