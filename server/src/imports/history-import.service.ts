import { RefusedRow } from '@smart-healthcare/ml/files';
import { savepoints, type Database, type Queryable, type Transactions } from '../database/database.js';
import { DEFAULT_MINUTES, FIND_BY_KEY, LOCK_IMPORTS } from './history-import.queries.js';
import { linesThatCount, readRows, visitOf, type Reading } from './history-lines.js';
import { findPeople, foresee, People } from './history-people.js';
import { LikelyPeople } from './likely-people.js';
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
  /** Lines of patients who likely have a record by another name. */
  readonly doubtful: number;
  readonly refused: number;
}

export interface ImportOptions extends Reading {
  /** Hears of each line that is refused. */
  readonly onRefused: (line: number, reason: string) => void;
  /** Hears once of each patient who likely has a record by another name, at the first of their lines. */
  readonly onLikely?: (line: number, whom: string) => void;
  /** Whether a patient, by the file's reference, is somebody else than the one they resemble. Nobody is, if not given. */
  readonly isDifferent?: (patientRef: string) => boolean;
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
    const { onRefused, onChanged, onLikely } = options;
    const later: ImportOptions = {
      ...options,
      onRefused: (line, reason) => told.push(() => onRefused(line, reason)),
      onChanged: (line, what) => told.push(() => onChanged?.(line, what)),
      onLikely: (line, whom) => told.push(() => onLikely?.(line, whom)),
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
  const counts: Counts = {
    read: 0,
    imported: 0,
    changed: 0,
    alreadyThere: 0,
    repeated: 0,
    doubtful: 0,
    refused: 0,
  };
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

class Loading {
  private rows: KeyedRow[] = [];
  /** Written last: they lock the days of doctors. */
  private readonly live: KeyedRow[] = [];
  /** Ids already known: ref → id. Only of committed transactions. */
  private readonly known = new People();
  private readonly likely: LikelyPeople;

  constructor(
    private readonly database: Transactions,
    private readonly fallbackMinutes: number,
    private readonly options: ImportOptions,
    private readonly counts: Counts,
    /** Whether it stays: else nobody else is to hear of it. */
    private readonly isKept: boolean,
  ) {
    this.likely = new LikelyPeople(options.isDifferent ?? (() => false));
  }

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
    for (let next = 0; next < this.live.length; next += BATCH) {
      const rows = this.live.slice(next, next + BATCH);
      await this.database.transaction((tx) => foresee(tx, this.known, this.likely, rows));
      for (const row of rows) await this.writeLive(row);
    }
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
        const found = await findPeople(tx, this.known, this.likely, rows);
        const taken = rows.filter((row) => found.patients.has(row.patientRef));
        return { people: found, written: await writeFinished(tx, found, taken, { fallbackMinutes, isKept }) };
      });
      this.known.learn(people);
      for (const row of rows) if (!people.patients.has(row.patientRef)) this.leave(row);
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
        const found = await findPeople(tx, this.known, this.likely, [row]);
        if (!found.patients.has(row.patientRef)) return { people: found, isNew: null };
        return { people: found, isNew: await writeLive(tx, found, row, this.options.now) };
      });
      if (people !== null) this.known.learn(people);
      if (isNew === null) this.leave(row);
      else if (isNew) this.counts.imported += 1;
      else this.counts.alreadyThere += 1;
    } catch (error) {
      const reason = error instanceof RefusedRow ? error.message : reasonOf(error);
      if (reason === null) throw error;
      this.refuse(row, reason);
    }
  }

  /** Leaves out a line of a patient who likely has a record by another name. */
  private leave(row: KeyedRow): void {
    this.counts.doubtful += 1;
    const doubt = this.likely.tellOnce(row);
    if (doubt !== null) this.options.onLikely?.(doubt.line, doubt.whom);
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
