import { RefusedRow } from '@smart-healthcare/ml/files';
import { countVisits } from '../analytics/visit-counts.js';
import { refusedBy, sqlState, type Queryable } from '../database/database.js';
import { readOnlyRefusal } from '../database/read-only.js';
import { refusalOf, type RefusalOf } from '../database/refusals.js';
import {
  ADD_FINISHED,
  ANNOUNCE_HISTORY,
  CHANGE_FINISHED,
  FIND_PLACE,
  FIND_VISITS,
  KEEP_KEY,
  PLACE_LIVE,
  type VisitRow,
} from './history-import.queries.js';
import type { People } from './history-people.js';
import type { HistoryRow } from './history-row.rules.js';

/** A row with its key in the table: what it says, and the how-manieth of the rows that say it. */
export interface KeyedRow extends HistoryRow {
  readonly key: string;
}

/** What became of the rows of a batch. */
export interface Written {
  readonly imported: number;
  readonly alreadyThere: number;
  readonly changed: readonly { readonly row: KeyedRow; readonly what: string }[];
  readonly refused: readonly { readonly row: KeyedRow; readonly reason: string }[];
}

/**
 * Writes finished visits. One of a patient with a doctor at a time of day is one visit: where it is there already, it is
 * made what the file says of it. Those with a date alone are told apart by their content and how often it occurs.
 * @param fallbackMinutes of visits whose length the file does not say
 * @param isKept whether the counts of analytics and other processes are to hear of it
 */
export async function writeFinished(
  tx: Queryable,
  people: People,
  rows: readonly KeyedRow[],
  { fallbackMinutes, isKept }: { readonly fallbackMinutes: number; readonly isKept: boolean },
): Promise<Written> {
  const there = await findVisits(tx, people, rows);
  const added: KeyedRow[] = [];
  const changed: { row: KeyedRow; visit: VisitRow; what: string }[] = [];
  const refused: { row: KeyedRow; reason: string }[] = [];
  for (const row of rows) {
    const visit = there.get(row);
    if (visit === undefined) added.push(row);
    else if (visit.imported) {
      const what = differences(row, visit, people);
      if (what !== '') changed.push({ row, visit, what });
    } else if (visit.status !== row.status) refused.push({ row, reason: keptHere(visit) });
  }
  const ids = await addVisits(tx, people, added, fallbackMinutes);
  await changeVisits(tx, people, changed);
  const written = [...ids, ...changed.map(({ visit }) => visit.id)];
  if (isKept && written.length > 0) {
    await countVisits(tx, written);
    await tx.query(ANNOUNCE_HISTORY, [written.length, rows.map((row) => row.scheduledAt)]);
  }
  const alreadyThere = rows.length - ids.length - changed.length - refused.length;
  return { imported: ids.length, alreadyThere, changed, refused };
}

function keptHere({ status }: VisitRow): string {
  return `the visit is kept here and is ${status}: change it here`;
}

async function findVisits(
  tx: Queryable,
  people: People,
  rows: readonly KeyedRow[],
): Promise<Map<KeyedRow, VisitRow>> {
  const timed = rows.filter((row) => row.timeKnown);
  if (timed.length === 0) return new Map();
  const found = await tx.query<VisitRow>(FIND_VISITS, [
    timed.map((row) => people.patients.get(row.patientRef)),
    timed.map((row) => people.doctors.get(row.doctorRef)),
    timed.map((row) => row.scheduledAt),
  ]);
  return new Map(
    found.flatMap((visit) => {
      const row = timed[visit.place - 1];
      return row === undefined ? [] : [[row, visit] as const];
    }),
  );
}

/** In words, what the file says otherwise; empty where it says the same. */
function differences(row: KeyedRow, visit: VisitRow, people: People): string {
  const minutes = row.minutes ?? visit.minutes;
  return [
    ...(row.status === visit.status ? [] : [`${visit.status} is ${row.status} now`]),
    ...(minutes === visit.minutes ? [] : [`${visit.minutes} minutes are ${minutes} now`]),
    ...(row.bookedAt === visit.bookedAt.toISOString() ? [] : ['it was booked at another time']),
    ...(people.clinics.get(row.timeZone) === visit.clinicId ? [] : [`it was in ${row.timeZone}`]),
  ].join(', ');
}

async function addVisits(
  tx: Queryable,
  people: People,
  rows: readonly KeyedRow[],
  fallbackMinutes: number,
): Promise<string[]> {
  if (rows.length === 0) return [];
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
  return added.map(({ id }) => id);
}

async function changeVisits(
  tx: Queryable,
  people: People,
  changed: readonly { readonly row: KeyedRow; readonly visit: VisitRow }[],
): Promise<void> {
  if (changed.length === 0) return;
  await tx.query(CHANGE_FINISHED, [
    changed.map(({ visit }) => visit.id),
    changed.map(({ row }) => row.status),
    changed.map(({ row, visit }) => row.minutes ?? visit.minutes),
    changed.map(({ row }) => row.bookedAt),
    changed.map(({ row }) => people.clinics.get(row.timeZone)),
  ]);
}

/**
 * Books a visit to come, unless it is there.
 * @returns whether it was booked
 * @throws RefusedRow
 */
export async function writeLive(tx: Queryable, people: People, row: KeyedRow, now: Date): Promise<boolean> {
  const visit = (await findVisits(tx, people, [row])).get(row);
  if (visit === undefined) {
    await bookLive(tx, people, row, now);
    return true;
  }
  if (['pending', 'confirmed', 'checked_in'].includes(visit.status)) return false;
  throw new RefusedRow(keptHere(visit));
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
export function reasonOf(error: unknown): string | null {
  // Nothing is wrong with the row, and the next one fares no better.
  if (readOnlyRefusal(error) !== null) return null;
  const state = sqlState(error);
  // 22: a value that cannot be kept; 23: a constraint; SH001: a rule of booking.
  if (state === null || !/^(22|23|SH)/.test(state)) return null;
  const constraint = refusedBy(error);
  if (constraint === null) return `the database cannot keep it (${state})`;
  const refusal = refusalOf('place_appointment', error);
  return (refusal === null ? undefined : REASONS[refusal]) ?? `it breaks the rule ${constraint}`;
}
