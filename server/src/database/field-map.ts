/** The fields of a record as a statement reads them: each by its name, with the column or term that it comes from. */
export type FieldMap = Readonly<Record<string, string>>;

/** The columns of a statement, each by the name of its field. */
export function columnsOf(fields: FieldMap): string {
  return Object.entries(fields)
    .map(([name, term]) => `${term} as "${name}"`)
    .join(', ');
}

/** The record as one JSON object, for lists that need no mapping. */
export function jsonOf(fields: FieldMap): string {
  const entries = Object.entries(fields).map(([name, term]) => `'${name}', ${term}`);
  return `json_build_object(${entries.join(', ')})`;
}
