import type { Queryable } from '../database/database.js';
import type { HistoryRow } from './history-row.rules.js';
import {
  LIKELY_IN_FILE,
  LIKELY_ON_FILE,
  type LikelyInFile,
  type LikelyOnFile,
} from './likely-people.queries.js';

/** A patient who is left out, since they likely have a record by another name. */
export interface Doubt {
  readonly line: number;
  /** In words, who they are and whom they resemble. */
  readonly whom: string;
}

/** A patient of the file who has no record. */
interface Person {
  readonly ref: string;
  readonly line: number;
  readonly name: string;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
}

/**
 * Which patients of a file likely have a record by another name, or are another patient of the file: by the rule of the
 * desk. Somebody of whom the file says no name, or no birth, resembles nobody.
 */
export class LikelyPeople {
  private readonly decided = new Map<string, Doubt | null>();
  private readonly left: Person[] = [];
  private readonly told = new Set<string>();

  constructor(private readonly isDifferent: (patientRef: string) => boolean) {}

  /** Decides for those of the rows' patients who have no record and were not decided, in two statements. */
  async decide(tx: Queryable, rows: readonly HistoryRow[]): Promise<void> {
    const undecided = rows.filter((row) => !this.decided.has(row.patientRef));
    for (const { patientRef } of undecided) this.decided.set(patientRef, null);
    const people = undecided.flatMap(toPerson);
    if (people.length === 0) return;
    const onFile = await tx.query<LikelyOnFile>(LIKELY_ON_FILE, valuesOf(people));
    // Who was left out before is not on file, and is resembled all the same.
    const all = [...this.left, ...people];
    const inFile = await tx.query<LikelyInFile>(LIKELY_IN_FILE, valuesOf(all));
    for (const { place, other } of inFile) {
      if (place > this.left.length) this.doubt(all[place - 1], inFileWords(all[other - 1]));
    }
    for (const { place, ...record } of onFile) this.doubt(people[place - 1], onFileWords(record));
    this.left.push(...people.filter(({ ref }) => (this.decided.get(ref) ?? null) !== null));
  }

  /** Why the patient of a row is left out; null where they are not. */
  doubtOf({ patientRef }: HistoryRow): Doubt | null {
    return this.decided.get(patientRef) ?? null;
  }

  /** The same, but once for each patient. */
  tellOnce(row: HistoryRow): Doubt | null {
    if (this.told.has(row.patientRef)) return null;
    this.told.add(row.patientRef);
    return this.doubtOf(row);
  }

  private doubt(person: Person | undefined, whom: string): void {
    if (person === undefined || this.isDifferent(person.ref)) return;
    const { ref, line } = person;
    this.decided.set(ref, { line, whom: `${described(person)} (${ref}) is likely ${whom}` });
  }
}

function toPerson(row: HistoryRow): Person[] {
  const name = row.patientName ?? (isName(row.patientRef) ? row.patientRef : null);
  if (name === null || (row.birthDate === null && row.birthYear === null)) return [];
  const { patientRef: ref, line, birthDate, birthYear } = row;
  return [{ ref, line, name, birthDate, birthYear }];
}

/** Two words or more without a digit: other references are numbers and codes, which are alike and mean others. */
function isName(ref: string): boolean {
  return !/\p{N}/u.test(ref) && (ref.match(/\p{L}[\p{L}\p{M}'\u2019-]*/gu) ?? []).length >= 2;
}

function valuesOf(people: readonly Person[]): unknown[] {
  return [
    people.map(({ name }) => name),
    people.map(({ birthDate }) => birthDate),
    people.map(({ birthYear }) => birthYear),
  ];
}

function described({ name, birthDate, birthYear }: Person): string {
  return `${name}, born ${birthDate ?? birthYear}`;
}

function inFileWords(other: Person | undefined): string {
  return other === undefined
    ? 'another of the file'
    : `${described(other)} (${other.ref}) of line ${other.line}`;
}

function onFileWords({ id, name, born }: Omit<LikelyOnFile, 'place'>): string {
  return `${name ?? 'somebody'}, born ${born ?? 'on a day that is not known'}, on file (record ${id})`;
}
