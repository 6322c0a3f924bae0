/** A cell of a table as it is saved: texts as they are, numbers unformatted, nothing as an empty cell. */
export type CsvCell = string | number | null;

/** What a spreadsheet would take for a formula, or for a command that a formula may start. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8. A text that a
 * spreadsheet would compute is put behind an apostrophe; numbers stay numbers.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Offers a table to the person as a file. */
export function saveCsv(
  name: string,
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): void {
  const address = URL.createObjectURL(new Blob([toCsv(header, rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the content over within the click's own turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
