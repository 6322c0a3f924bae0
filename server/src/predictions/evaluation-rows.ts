import { dateFromDay, missedLabel, type AttendanceRow, type DemandRow } from '@smart-healthcare/ml';
import { writeFile } from 'node:fs/promises';

/** Lines of a CSV file that show each forecast that an evaluation counts. */
export class EvaluationRows<Row> {
  private readonly lines: string[];

  /** @param cellsOf the cells of one row, in the order of the header */
  constructor(
    header: readonly string[],
    private readonly cellsOf: (row: Row) => readonly (string | number)[],
  ) {
    this.lines = [header.join(',')];
  }

  readonly add = (row: Row): void => {
    this.lines.push(this.cellsOf(row).map(cell).join(','));
  };

  /** @throws what the file system refuses */
  async writeTo(file: string): Promise<void> {
    await writeFile(file, `${this.lines.join('\n')}\n`);
  }
}

const CONTESTANTS = ['model', 'prior', 'logistic', 'constant'] as const;

/** Visits that were kept aside, with the chances of missing them: their mean log loss is the figure printed. */
export function attendanceRows(): EvaluationRows<AttendanceRow> {
  return new EvaluationRows(
    ['patient_ref', 'doctor_ref', 'booked', 'scheduled', 'missed', ...CONTESTANTS],
    ({ visit, ...chances }) => [
      visit.patient,
      visit.doctor,
      dateFromDay(visit.bookedDay),
      dateFromDay(visit.scheduledDay),
      missedLabel(visit),
      ...CONTESTANTS.map((name) => chances[name]),
    ],
  );
}

const METHODS = [
  'served',
  'net',
  'regression',
  'netAndMean',
  'regressionAndMean',
  'usualMean',
  'weekdayMean',
  'seasonalNaive',
] as const;

/** Days that were forecast, with what came and the range of eight in ten; empty where there was none yet. */
export function demandRows(): EvaluationRows<DemandRow> {
  return new EvaluationRows(
    ['series', 'known_until', 'date', 'came', ...METHODS, 'low', 'high'],
    ({ series, origin, day, came, forecasts, range }) => [
      series,
      dateFromDay(origin),
      dateFromDay(day),
      came,
      ...METHODS.map((name) => forecasts[name]),
      range?.[0] ?? '',
      range?.[1] ?? '',
    ],
  );
}

function cell(value: string | number): string {
  return typeof value === 'string' && /[",\n\r]/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : String(value);
}
