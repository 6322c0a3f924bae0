import type { CsvCell } from '@smart-healthcare/shared/download/csv';

/** A value as it is shown and as it is saved. */
export interface ChartCell {
  shown: string;
  raw: CsvCell;
}

/** The figures of a chart; the first column names the row. */
export interface ChartTable {
  columns: { label: string; numeric?: boolean }[];
  rows: { key: string; cells: ChartCell[] }[];
}

/** A text, which stands in the table as it stands in the file. */
export function textCell(text: string): ChartCell {
  return { shown: text, raw: text };
}

/** A number in the form that people read; a dash where there is none. */
export function numberCell(value: number | null, format: (value: number) => string): ChartCell {
  return { shown: value === null ? '–' : format(value), raw: value };
}
