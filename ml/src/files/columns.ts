import { HeaderError } from './refusals.js';

/**
 * Finds the known columns of a header; names may differ in case and space.
 * @returns each field's column, null for a column that is not known
 * @throws HeaderError when a required column is missing, or one is named twice
 */
export function readColumns<Required extends string, Optional extends string = never>(
  fields: readonly string[],
  required: readonly Required[],
  optional: readonly Optional[] = [],
): (Required | Optional | null)[] {
  const names = fields.map((field) => field.trim().toLowerCase());
  const missing = required.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw new HeaderError(
      `the first line must name the columns ${required.join(', ')}; missing: ${missing.join(', ')}`,
    );
  }
  const known = [...required, ...optional];
  const columns = names.map((name) => known.find((column) => column === name) ?? null);
  const twice = columns.find((column, index) => column !== null && columns.indexOf(column) !== index);
  if (twice != null) throw new HeaderError(`the column ${twice} is named twice`);
  return columns;
}
