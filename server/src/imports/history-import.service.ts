import { createHash } from 'node:crypto';
import { countVisits } from '../analytics/visit-counts.js';
import { type Database, type Queryable, refusedBy, sqlState } from '../database/database.js';
import { refusalOf, type RefusalOf } from '../database/refusals.js';
import { readHistoryFile } from './history-file.js';
import {
  ADD_CLINIC,
  ADD_DOCTORS,
  ADD_FINISHED,
  ADD_PATIENTS,
  ADD_SPECIALIZATIONS,
  ANNOUNCE_HISTORY,
  DEFAULT_MINUTES,
  FIND_BY_KEY,
  FIND_CLINIC,
  FIND_DOCTORS,
  FIND_PATIENTS,
  FIND_PLACE,
  KEEP_KEY,
  LOCK_IMPORTS,
  PLACE_LIVE,
} from './history-import.queries.js';
import { type HistoryRow, readRow, RefusedRow } from './history-row.rules.js';

/** What an import did with the lines of its file; `read` is the sum of the others. */
export interface ImportSummary {
  readonly read: number;
  readonly imported: number;
  readonly alreadyThere: number;
  readonly refused: number;
}

export interface ImportOptions {
  /** IANA zone of lines that name none. */
  readonly timeZone: string;
  readonly now: Date;
  /** Hears of each line that is refused. */
  readonly onRefused: (line: number, reason: string) => void;
  /** Hears the counts after every batch. */
  readonly onProgress?: (soFar: ImportSummary) => void;
}

const BATCH = 2_000;

/** One import at a time: two at once would count the same equal lines twice. Any fixed number of our own. */
const IMPORT_LOCK = 7_263_412;

type Counts = { -readonly [Key in keyof ImportSummary]: number };

/** A row with its key in the table: what it says, and the how-manieth of the rows that say it. */
interface KeyedRow extends HistoryRow {
  readonly key: string;
}

/**
 * Loads the visits of another system. Finished ones are history: outside hours, overlaps and day limits. Confirmed
 * ones to come become live appointments through the same rule as every booking. Running it again adds nothing.
 */
export class HistoryImportService {
  constructor(private readonly database: Database) {}

  /**
   * Reads the file to its end, in transactions of some thousand lines.
   * @throws HeaderError when the file has no usable header. Lines that cannot be taken are told to `onRefused`.
   */
  async importFile(path: string, options: ImportOptions): Promise<ImportSummary> {
    const counts: Counts = { read: 0, imported: 0, alreadyThere: 0, refused: 0 };
    const occurrences = new Map<string, number>();
    const batch = new Batch(this.database, await defaultMinutes(this.database), options, counts);
    for await (const item of readHistoryFile(path)) {
      counts.read += 1;
      try {
        if ('refused' in item) throw item.refused;
        const row = readRow(item.record, item.line, options.timeZone, options.now);
        const occurrence = (occurrences.get(row.digest) ?? 0) + 1;
        occurrences.set(row.digest, occurrence);
        await batch.add({ ...row, key: `${row.digest}:${occurrence}` });
      } catch (error) {
        if (!(error instanceof RefusedRow)) throw error;
        counts.refused += 1;
        options.onRefused(item.line, error.message);
      }
    }
    await batch.flush();
    return { ...counts };
  }
}

class Batch {
  private rows: KeyedRow[] = [];
  /** Ids already known: ref → id. Only of committed transactions. */
  private readonly known = new People();

  constructor(
    private readonly database: Database,
    private readonly defaultMinutes: number,
    private readonly options: ImportOptions,
    private readonly counts: Counts,
  ) {}

  async add(row: KeyedRow): Promise<void> {
    this.rows.push(row);
    if (this.rows.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    const rows = this.rows;
    this.rows = [];
    await this.writeFinished(rows.filter((row) => row.status !== 'confirmed'));
    for (const row of rows.filter((candidate) => candidate.status === 'confirmed')) await this.writeLive(row);
    this.options.onProgress?.({ ...this.counts });
  }

  /** All rows in one transaction; if the database refuses one of them, halves, until only that one is left out. */
  private async writeFinished(rows: readonly KeyedRow[]): Promise<void> {
    if (rows.length === 0) return;
    try {
      const { people, added } = await this.database.transaction(async (tx) => {
        await lockImports(tx);
        const found = await findPeople(tx, this.known, rows);
        const added = await insertFinished(tx, found, rows, this.defaultMinutes);
        if (added > 0) await tx.query(ANNOUNCE_HISTORY, [added, rows.map((row) => row.scheduledAt)]);
        return { people: found, added };
      });
      this.known.learn(people);
      this.counts.imported += added;
      this.counts.alreadyThere += rows.length - added;
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
        await bookLive(tx, found, row, this.options.now);
        return { people: found, isNew: true };
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

/** Ids of the people and places of an import, by the file's own names for them. */
class People {
  readonly patients = new Map<string, string>();
  readonly doctors = new Map<string, string>();
  readonly clinics = new Map<string, string>();

  learn(other: People): void {
    for (const [ref, id] of other.patients) this.patients.set(ref, id);
    for (const [ref, id] of other.doctors) this.doctors.set(ref, id);
    for (const [zone, id] of other.clinics) this.clinics.set(zone, id);
  }
}

async function lockImports(tx: Queryable): Promise<void> {
  await tx.query(LOCK_IMPORTS, [IMPORT_LOCK]);
}

async function defaultMinutes(database: Queryable): Promise<number> {
  const rows = await database.query<{ minutes: number }>(DEFAULT_MINUTES);
  return rows[0]?.minutes ?? 20;
}

/** Finds the people and places that the rows name, and makes those that are missing. */
async function findPeople(tx: Queryable, known: People, rows: readonly HistoryRow[]): Promise<People> {
  const people = new People();
  people.learn(known);
  await addPatients(tx, people, rows);
  await addClinics(tx, people, rows);
  await addDoctors(tx, people, rows);
  return people;
}

/** The first row of each name that is not known yet. */
function firstOfEach<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  known: Map<string, string>,
): Map<string, Row> {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const name = nameOf(row);
    if (!known.has(name) && !first.has(name)) first.set(name, row);
  }
  return first;
}

async function addPatients(tx: Queryable, people: People, rows: readonly HistoryRow[]): Promise<void> {
  const wanted = firstOfEach(rows, (row) => row.patientRef, people.patients);
  if (wanted.size === 0) return;
  const there = await tx.query<{ ref: string; id: string }>(FIND_PATIENTS, [[...wanted.keys()]]);
  for (const { ref, id } of there) {
    people.patients.set(ref, id);
    wanted.delete(ref);
  }
  const made = await tx.query<{ ref: string; id: string }>(ADD_PATIENTS, [
    [...wanted.keys()],
    [...wanted.values()].map((row) => row.birthYear),
  ]);
  for (const { ref, id } of made) people.patients.set(ref, id);
}

async function addClinics(tx: Queryable, people: People, rows: readonly HistoryRow[]): Promise<void> {
  for (const timeZone of firstOfEach(rows, (row) => row.timeZone, people.clinics).keys()) {
    const city = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
    await tx.query(ADD_CLINIC, [`Imported history (${timeZone})`, city, timeZone]);
    const found = await tx.query<{ id: string }>(FIND_CLINIC, [`Imported history (${timeZone})`]);
    if (found[0] !== undefined) people.clinics.set(timeZone, found[0].id);
  }
}

/** Licence number of a doctor made by an import; hashed where the file's name for the doctor is too long for it. */
function importLicense(doctorRef: string): string {
  const short =
    doctorRef.length <= 33 ? doctorRef : createHash('sha256').update(doctorRef).digest('hex').slice(0, 33);
  return `IMPORT-${short}`;
}

/** A doctor_ref that is the licence number of a doctor here is that doctor; any other is made, and is not on offer. */
async function addDoctors(tx: Queryable, people: People, rows: readonly HistoryRow[]): Promise<void> {
  const wanted = firstOfEach(rows, (row) => row.doctorRef, people.doctors);
  if (wanted.size === 0) return;
  const refs = [...wanted.keys()];
  const find = async (): Promise<void> => {
    const values = [refs, refs.map(importLicense)];
    for (const { ref, id } of await tx.query<{ ref: string; id: string }>(FIND_DOCTORS, values)) {
      people.doctors.set(ref, id);
      wanted.delete(ref);
    }
  };
  await find();
  if (wanted.size === 0) return;
  // A doctor has one specialization: the first one that the file gives.
  const named = rows.filter((row) => row.specialization !== null);
  const names = new Map([...wanted.keys()].map((ref) => [ref, UNKNOWN_SPECIALIZATION]));
  for (const [ref, row] of firstOfEach(named, (candidate) => candidate.doctorRef, people.doctors)) {
    names.set(ref, row.specialization ?? UNKNOWN_SPECIALIZATION);
  }
  await tx.query(ADD_SPECIALIZATIONS, [[...names.values()]]);
  await tx.query(ADD_DOCTORS, [
    [...wanted.keys()],
    [...wanted.keys()].map(importLicense),
    [...wanted.keys()].map((ref) => names.get(ref)),
  ]);
  // Names that differ in case or blanks alone are of one doctor.
  await find();
}

const UNKNOWN_SPECIALIZATION = 'Not stated';

/** @returns how many of the rows are new. */
async function insertFinished(
  tx: Queryable,
  people: People,
  rows: readonly KeyedRow[],
  fallbackMinutes: number,
): Promise<number> {
  const added = await tx.query<{ id: string }>(ADD_FINISHED, [
    rows.map((row) => people.patients.get(row.patientRef)),
    rows.map((row) => people.doctors.get(row.doctorRef)),
    rows.map((row) => people.clinics.get(row.timeZone)),
    rows.map((row) => row.scheduledAt),
    rows.map((row) => row.minutes ?? fallbackMinutes),
    rows.map((row) => row.status),
    rows.map((row) => row.bookedAt),
    rows.map((row) => row.timeKnown),
    rows.map((row) => row.key),
  ]);
  await countVisits(
    tx,
    added.map(({ id }) => id),
  );
  return added.length;
}

/** Books a visit to come through the rule of every booking: hours, overlaps and the day's limit are kept. */
async function bookLive(tx: Queryable, people: People, row: KeyedRow, now: Date): Promise<void> {
  const places = await tx.query<{ clinic_id: string; visit_type_id: string }>(FIND_PLACE, [
    people.doctors.get(row.doctorRef),
    row.timeZone,
    row.minutes,
    row.scheduledAt,
  ]);
  const [place] = places;
  if (place === undefined) {
    const length = row.minutes === null ? '' : ` for ${row.minutes} minutes`;
    throw new RefusedRow(
      `a visit to come needs a doctor (by licence number) with hours in ${row.timeZone}${length}`,
    );
  }
  const [placed] = await tx.query<{ id: string }>(PLACE_LIVE, [
    people.patients.get(row.patientRef),
    people.doctors.get(row.doctorRef),
    place.clinic_id,
    place.visit_type_id,
    row.scheduledAt,
    now,
  ]);
  // Its key tells it from later imports; it stays a live appointment, so `imported` stays false and its day counts it.
  await tx.query(KEEP_KEY, [placed?.id, row.key, row.bookedAt]);
}

const REASONS: Readonly<Partial<Record<RefusalOf<'place_appointment'>, string>>> = {
  appointments_patient_visit: 'the patient has another visit at that time',
  appointments_doctor_busy: 'the doctor has another visit at that time',
  doctor_days_limit: 'the doctor’s day is full',
  outside_hours: 'the time is not one that the doctor offers',
  doctor_not_bookable: 'the doctor takes no bookings',
};

/** Words for what the database refused in a row, or null when the failure is not about a row. */
function reasonOf(error: unknown): string | null {
  const state = sqlState(error);
  // 22: a value that cannot be kept; 23: a constraint; SH001: a rule of booking.
  if (state === null || !/^(22|23|SH)/.test(state)) return null;
  const constraint = refusedBy(error);
  if (constraint === null) return `the database cannot keep it (${state})`;
  const refusal = refusalOf('place_appointment', error);
  return (refusal === null ? undefined : REASONS[refusal]) ?? `it breaks the rule ${constraint}`;
}
