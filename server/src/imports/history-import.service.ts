import { createHash } from 'node:crypto';
import {
  historyRecord,
  openTable,
  readHistoryHeader,
  RefusedRow,
  type Encoding,
} from '@smart-healthcare/ml/files';
import { savepoints, type Database, type Queryable, type Transactions } from '../database/database.js';
import { DEFAULT_MINUTES, FIND_BY_KEY, LOCK_IMPORTS } from './history-import.queries.js';
import { findPeople, People } from './history-people.js';
import { readRow, type HistoryRow } from './history-row.rules.js';
import { reasonOf, writeFinished, writeLive, type KeyedRow } from './history-visits.js';

/** What an import did with the lines of its file; `read` is the sum of the others. */
export interface ImportSummary {
  readonly read: number;
  readonly imported: number;
  /** Visits that the file now tells otherwise. */
  readonly changed: number;
  readonly alreadyThere: number;
  /** Lines of a visit that another line of the file tells, too. */
  readonly repeated: number;
  readonly refused: number;
}

export interface ImportOptions {
  /** IANA zone of lines that name none. */
  readonly timeZone: string;
  readonly now: Date;
  /** Hears how the letters of the file are written. */
  readonly onEncoding?: (encoding: Encoding) => void;
  /** Hears of each line that is refused. */
  readonly onRefused: (line: number, reason: string) => void;
  /** Hears of each visit that was there and is made what its line says, with what is other. */
  readonly onChanged?: (line: number, what: string) => void;
  /** Hears the counts after every batch. */
  readonly onProgress?: (soFar: ImportSummary) => void;
}

const BATCH = 2_000;

/** One import at a time: two at once would count the same equal lines twice. Any fixed number of our own. */
const IMPORT_LOCK = 7_263_412;

type Counts = { -readonly [Key in keyof ImportSummary]: number };

/**
 * Loads the visits of another system. Finished ones are history: outside hours, overlaps and day limits. Confirmed
 * ones to come become live appointments through the same rule as every booking. Running it again adds nothing, and a
 * corrected file changes the visits that it tells otherwise.
 */
export class HistoryImportService {
  constructor(private readonly database: Database) {}

  /**
   * Reads the file to its end, in transactions of some thousand lines.
   * @throws HeaderError when the file has no usable header. Lines that cannot be taken are told to `onRefused`.
   */
  async importFile(path: string, options: ImportOptions): Promise<ImportSummary> {
    return load(path, this.database, options, true);
  }

  /**
   * Does the same in one transaction and takes all of it back: what is told is what an import would do, and nothing is
   * written. @throws HeaderError
   */
  async checkFile(path: string, options: ImportOptions): Promise<ImportSummary> {
    let told: (() => void)[] = [];
    const { onRefused, onChanged } = options;
    const later: ImportOptions = {
      ...options,
      onRefused: (line, reason) => told.push(() => onRefused(line, reason)),
      onChanged: (line, what) => told.push(() => onChanged?.(line, what)),
    };
    const undone = new Undone();
    try {
      await this.database.transaction(async (tx) => {
        told = [];
        undone.summary = await load(path, savepoints(tx), later, false);
        throw undone;
      });
    } catch (error) {
      if (error !== undone) throw error;
    }
    for (const tell of told) tell();
    if (undone.summary === null) throw new Error('The check has no end');
    return undone.summary;
  }
}

/** Takes a transaction back that did all it was for. */
class Undone extends Error {
  summary: ImportSummary | null = null;
}

async function load(
  path: string,
  database: Transactions,
  options: ImportOptions,
  isKept: boolean,
): Promise<ImportSummary> {
  const counts: Counts = { read: 0, imported: 0, changed: 0, alreadyThere: 0, repeated: 0, refused: 0 };
  const refuse = (line: number, reason: string): void => {
    counts.refused += 1;
    options.onRefused(line, reason);
  };
  const told = await linesThatCount(path, options);
  const occurrences = new Map<string, number>();
  const loading = new Loading(database, await defaultMinutes(database), options, counts, isKept);
  for await (const item of readRows(path, options)) {
    counts.read += 1;
    if ('refused' in item) refuse(item.line, item.refused.message);
    else if ((told.get(visitOf(item)) ?? item.line) !== item.line) counts.repeated += 1;
    else {
      const occurrence = (occurrences.get(item.digest) ?? 0) + 1;
      occurrences.set(item.digest, occurrence);
      await loading.add({ ...item, key: `${item.digest}:${occurrence}` });
    }
  }
  await loading.end();
  return { ...counts };
}

type ReadRow = HistoryRow | { readonly line: number; readonly refused: RefusedRow };

async function* readRows(
  path: string,
  { timeZone, now, onEncoding }: ImportOptions,
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
function visitOf(row: HistoryRow): string {
  const doctor = row.doctorRef.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const who = JSON.stringify([row.patientRef, doctor, row.scheduledAt]);
  return createHash('sha256').update(who).digest('base64url');
}

/**
 * Which line tells each visit that several lines tell: one that was not cancelled, then the one booked last, then the
 * last. So the same file says the same whenever it is read.
 */
async function linesThatCount(path: string, options: ImportOptions): Promise<Map<string, number>> {
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

class Loading {
  private rows: KeyedRow[] = [];
  /** Written last: they lock the days of doctors. */
  private readonly live: KeyedRow[] = [];
  /** Ids already known: ref → id. Only of committed transactions. */
  private readonly known = new People();

  constructor(
    private readonly database: Transactions,
    private readonly fallbackMinutes: number,
    private readonly options: ImportOptions,
    private readonly counts: Counts,
    /** Whether it stays: else nobody else is to hear of it. */
    private readonly isKept: boolean,
  ) {}

  async add(row: KeyedRow): Promise<void> {
    if (row.status === 'confirmed') {
      this.live.push(row);
      return;
    }
    this.rows.push(row);
    if (this.rows.length >= BATCH) await this.flush();
  }

  async end(): Promise<void> {
    await this.flush();
    for (const row of this.live) await this.writeLive(row);
    this.options.onProgress?.({ ...this.counts });
  }

  private async flush(): Promise<void> {
    const rows = this.rows;
    this.rows = [];
    await this.writeFinished(rows);
    this.options.onProgress?.({ ...this.counts });
  }

  /** All rows in one transaction; if the database refuses one of them, halves, until only that one is left out. */
  private async writeFinished(rows: readonly KeyedRow[]): Promise<void> {
    if (rows.length === 0) return;
    const { fallbackMinutes, isKept } = this;
    try {
      const { people, written } = await this.database.transaction(async (tx) => {
        await lockImports(tx);
        const found = await findPeople(tx, this.known, rows);
        return { people: found, written: await writeFinished(tx, found, rows, { fallbackMinutes, isKept }) };
      });
      this.known.learn(people);
      this.counts.imported += written.imported;
      this.counts.alreadyThere += written.alreadyThere;
      this.counts.changed += written.changed.length;
      for (const { row, what } of written.changed) this.options.onChanged?.(row.line, what);
      for (const { row, reason } of written.refused) this.refuse(row, reason);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      const [row] = rows;
      if (rows.length === 1 && row !== undefined) {
        this.refuse(row, reason);
        return;
      }
      const middle = Math.ceil(rows.length / 2);
      await this.writeFinished(rows.slice(0, middle));
      await this.writeFinished(rows.slice(middle));
    }
  }

  private async writeLive(row: KeyedRow): Promise<void> {
    try {
      const { people, isNew } = await this.database.transaction(async (tx) => {
        await lockImports(tx);
        const there = await tx.query(FIND_BY_KEY, [row.key]);
        if (there.length > 0) return { people: null, isNew: false };
        const found = await findPeople(tx, this.known, [row]);
        return { people: found, isNew: await writeLive(tx, found, row, this.options.now) };
      });
      if (people !== null) this.known.learn(people);
      if (isNew) this.counts.imported += 1;
      else this.counts.alreadyThere += 1;
    } catch (error) {
      const reason = error instanceof RefusedRow ? error.message : reasonOf(error);
      if (reason === null) throw error;
      this.refuse(row, reason);
    }
  }

  private refuse(row: KeyedRow, reason: string): void {
    this.counts.refused += 1;
    this.options.onRefused(row.line, reason);
  }
}

async function lockImports(tx: Queryable): Promise<void> {
  await tx.query(LOCK_IMPORTS, [IMPORT_LOCK]);
}

async function defaultMinutes(database: Queryable): Promise<number> {
  const rows = await database.query<{ minutes: number }>(DEFAULT_MINUTES);
  return rows[0]?.minutes ?? 20;
}
