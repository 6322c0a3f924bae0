import { createHash } from 'node:crypto';
import type { Queryable } from '../database/database.js';
import {
  ADD_CLINIC,
  ADD_DOCTORS,
  ADD_PATIENTS,
  ADD_SPECIALIZATIONS,
  FIND_CLINIC,
  FIND_DOCTORS,
  FIND_PATIENTS,
} from './history-import.queries.js';
import type { HistoryRow } from './history-row.rules.js';
import type { LikelyPeople } from './likely-people.js';

/** Ids of the people and places of an import, by the file's own names for them. */
export class People {
  readonly patients = new Map<string, string>();
  readonly doctors = new Map<string, string>();
  readonly clinics = new Map<string, string>();

  learn(other: People): void {
    for (const [ref, id] of other.patients) this.patients.set(ref, id);
    for (const [ref, id] of other.doctors) this.doctors.set(ref, id);
    for (const [zone, id] of other.clinics) this.clinics.set(zone, id);
  }
}

/**
 * Finds the people and places that the rows name, and makes those that are missing. A patient who likely has a record by
 * another name is not made, and is missing from the answer.
 */
export async function findPeople(
  tx: Queryable,
  known: People,
  likely: LikelyPeople,
  rows: readonly HistoryRow[],
): Promise<People> {
  const people = new People();
  people.learn(known);
  await addPatients(tx, people, likely, rows);
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

/** Asks at once for all of the rows which of their patients likely have a record by another name. */
export async function foresee(
  tx: Queryable,
  known: People,
  likely: LikelyPeople,
  rows: readonly HistoryRow[],
): Promise<void> {
  const people = new People();
  people.learn(known);
  await likely.decide(tx, [...(await newPatients(tx, people, rows)).values()]);
}

/** Learns which patients of the rows have a record. @returns the first row of each who has none, by their reference */
async function newPatients(
  tx: Queryable,
  people: People,
  rows: readonly HistoryRow[],
): Promise<Map<string, HistoryRow>> {
  const wanted = firstOfEach(rows, (row) => row.patientRef, people.patients);
  if (wanted.size === 0) return wanted;
  const there = await tx.query<{ ref: string; id: string }>(FIND_PATIENTS, [[...wanted.keys()]]);
  for (const { ref, id } of there) {
    people.patients.set(ref, id);
    wanted.delete(ref);
  }
  return wanted;
}

async function addPatients(
  tx: Queryable,
  people: People,
  likely: LikelyPeople,
  rows: readonly HistoryRow[],
): Promise<void> {
  const wanted = await newPatients(tx, people, rows);
  await likely.decide(tx, [...wanted.values()]);
  const added = [...wanted.values()].filter((row) => likely.doubtOf(row) === null);
  if (added.length === 0) return;
  const made = await tx.query<{ ref: string; id: string }>(ADD_PATIENTS, [
    added.map((row) => row.patientRef),
    added.map((row) => row.birthYear),
    added.map((row) => row.birthDate),
    added.map((row) => row.patientName),
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
