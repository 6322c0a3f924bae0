import { createHash } from 'node:crypto';
import {
  historyRecord,
  openTable,
  readHistoryHeader,
  RefusedRow,
  type Encoding,
} from '@smart-healthcare/ml/files';
import { readRow, type HistoryRow } from './history-row.rules.js';

/** How a file is read. */
export interface Reading {
  /** IANA zone of lines that name none. */
  readonly timeZone: string;
  readonly now: Date;
  /** Hears how the letters of the file are written. */
  readonly onEncoding?: (encoding: Encoding) => void;
}

export type ReadRow = HistoryRow | { readonly line: number; readonly refused: RefusedRow };

/** Each line of the file, read or refused. @throws HeaderError */
export async function* readRows(
  path: string,
  { timeZone, now, onEncoding }: Reading,
): AsyncGenerator<ReadRow> {
  const { header, rows, encoding } = await openTable(path);
  onEncoding?.(encoding);
  const columns = readHistoryHeader(header);
  for await (const item of rows) {
    if ('refused' in item) {
      yield item;
      continue;
    }
    try {
      yield readRow(historyRecord(columns, item.fields), item.line, timeZone, now);
    } catch (error) {
      if (!(error instanceof RefusedRow)) throw error;
      yield { line: item.line, refused: error };
    }
  }
}

/** Names the visit of a row that has an hour: one patient with one doctor at one time. */
export function visitOf(row: HistoryRow): string {
  const doctor = row.doctorRef.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const who = JSON.stringify([row.patientRef, doctor, row.scheduledAt]);
  return createHash('sha256').update(who).digest('base64url');
}

/**
 * Which line tells each visit that several lines tell: one that was not cancelled, then the one booked last, then the
 * last. So the same file says the same whenever it is read.
 */
export async function linesThatCount(path: string, options: Reading): Promise<Map<string, number>> {
  const first = new Map<string, number>();
  const best = new Map<string, Pick<HistoryRow, 'line' | 'status' | 'bookedAt'>>();
  for await (const row of readRows(path, { ...options, onEncoding: () => undefined })) {
    if ('refused' in row || !row.timeKnown) continue;
    const visit = visitOf(row);
    const former = best.get(visit);
    if (former !== undefined) first.set(visit, former.line);
    if (former === undefined || !isBetter(former, row)) {
      best.set(visit, { line: row.line, status: row.status, bookedAt: row.bookedAt });
    }
  }
  return new Map([...first.keys()].map((visit) => [visit, best.get(visit)?.line ?? 0]));
}

function isBetter(
  one: Pick<HistoryRow, 'status' | 'bookedAt'>,
  other: Pick<HistoryRow, 'status' | 'bookedAt'>,
): boolean {
  const isCancelled = one.status === 'cancelled';
  if (isCancelled !== (other.status === 'cancelled')) return !isCancelled;
  return one.bookedAt > other.bookedAt;
}
