import type {
  DatedHoursInput,
  HoursFragment,
  HoursInput,
  LeaveInput,
  WeeklyHoursInput,
} from '../generated/graphql';

/** Texts as form fields hold them: '' is none. `key` names a row as long as it is on the screen. */
export interface WeeklyDraft {
  readonly key: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly clinicId: string;
  /** '' is every type. */
  readonly visitTypeId: string;
  readonly startTime: string;
  /** At or before the start: on the next day. */
  readonly endTime: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

export interface DatedDraft {
  readonly key: string;
  readonly clinicId: string;
  readonly visitTypeId: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly isAvailable: boolean;
  /** A name of the shift. */
  readonly shiftId: string;
}

export interface LeaveDraft {
  readonly key: string;
  /** YYYY-MM-DDTHH:MM on a wall clock. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** '' is that of the doctor's first clinic. */
  readonly timeZone: string;
  readonly reason: string;
}

/** A doctor's hours while they are being changed. */
export interface HoursDraft {
  weekly: readonly WeeklyDraft[];
  dated: readonly DatedDraft[];
  leave: readonly LeaveDraft[];
}

export type HoursList = keyof HoursDraft;

/** Why a field cannot be saved as it is. */
export type HoursFault =
  'required' | 'sameTimes' | 'order' | 'clinic' | 'visitType' | 'past' | 'repeated' | 'invalid';

/** Faults by `key.field`, such as `row3.endTime`; by the name of a list where the whole list is meant. */
export type HoursFaults = ReadonlyMap<string, HoursFault>;

let lastKey = 0;

/** A name for a new row. */
export function newKey(): string {
  lastKey += 1;
  return `row${lastKey}`;
}

/** What was read, as form fields hold it. */
export function toDraft(hours: HoursFragment): HoursDraft {
  return {
    weekly: hours.weekly.map((row) => ({
      key: newKey(),
      weekday: row.weekday,
      clinicId: row.clinicId,
      visitTypeId: row.visitTypeId ?? '',
      startTime: row.startTime,
      endTime: row.endTime,
      validFrom: row.validFrom ?? '',
      validUntil: row.validUntil ?? '',
    })),
    dated: hours.dated.map((row) => ({
      key: newKey(),
      clinicId: row.clinicId,
      visitTypeId: row.visitTypeId ?? '',
      date: row.date,
      startTime: row.startTime,
      endTime: row.endTime,
      isAvailable: row.isAvailable,
      shiftId: row.shiftId ?? '',
    })),
    leave: hours.leave.map((row) => ({
      key: newKey(),
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      timeZone: row.timeZone,
      reason: row.reason ?? '',
    })),
  };
}

type HoursLists = Required<{
  weekly: WeeklyHoursInput[];
  dated: DatedHoursInput[];
  leave: LeaveInput[];
}>;

/** What the API takes, in the order of the draft: its faults name rows by their place. */
export function toLists(draft: HoursDraft): HoursLists {
  return {
    weekly: draft.weekly.map((row) => ({
      clinicId: row.clinicId,
      visitTypeId: row.visitTypeId || null,
      weekday: row.weekday,
      startTime: row.startTime,
      endTime: row.endTime,
      validFrom: row.validFrom || null,
      validUntil: row.validUntil || null,
    })),
    dated: draft.dated.map((row) => ({
      clinicId: row.clinicId,
      visitTypeId: row.visitTypeId || null,
      date: row.date,
      startTime: row.startTime,
      endTime: row.endTime,
      isAvailable: row.isAvailable,
      shiftId: row.shiftId.trim() || null,
    })),
    leave: draft.leave.map((row) => ({
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      timeZone: row.timeZone || null,
      reason: row.reason.trim() || null,
    })),
  };
}

/** Only the lists that were changed: those left out stay, with whatever else a neighbour wrote into them. */
export function changedLists(before: HoursDraft, now: HoursDraft): Pick<HoursInput, HoursList> {
  const [old, lists] = [toLists(before), toLists(now)];
  const differs = (list: HoursList): boolean => JSON.stringify(old[list]) !== JSON.stringify(lists[list]);
  return {
    ...(differs('weekly') ? { weekly: lists.weekly } : {}),
    ...(differs('dated') ? { dated: lists.dated } : {}),
    ...(differs('leave') ? { leave: lists.leave } : {}),
  };
}

/** What can be seen to be wrong without the server. */
export function faultsOf(draft: HoursDraft): HoursFaults {
  const faults = new Map<string, HoursFault>();
  for (const row of draft.weekly) {
    checkWindow(faults, row);
    if (row.validFrom !== '' && row.validUntil !== '' && row.validUntil < row.validFrom)
      faults.set(`${row.key}.validUntil`, 'order');
  }
  for (const row of draft.dated) {
    checkWindow(faults, row);
    if (row.date === '') faults.set(`${row.key}.date`, 'required');
  }
  for (const row of draft.leave) {
    if (row.endsAt <= row.startsAt) faults.set(`${row.key}.endsAt`, 'order');
    const same = draft.leave.find((one) => sameLeave(one, row));
    if (same !== row) faults.set(`${row.key}.startsAt`, 'repeated');
  }
  return faults;
}

function sameLeave(one: LeaveDraft, other: LeaveDraft): boolean {
  return one.startsAt === other.startsAt && one.endsAt === other.endsAt && one.timeZone === other.timeZone;
}

function checkWindow(
  faults: Map<string, HoursFault>,
  row: { key: string; clinicId: string; startTime: string; endTime: string },
): void {
  if (row.clinicId === '') faults.set(`${row.key}.clinicId`, 'required');
  if (row.startTime === '') faults.set(`${row.key}.startTime`, 'required');
  if (row.endTime === '') faults.set(`${row.key}.endTime`, 'required');
  // A whole day is said from midnight to midnight; any other time twice is a slip.
  else if (row.startTime === row.endTime && row.startTime !== '00:00') {
    faults.set(`${row.key}.endTime`, 'sameTimes');
  }
}

/** The API's codes of the rules that hours can break; any other is `invalid`. */
export const faultsByRule: Readonly<Record<string, HoursFault>> = {
  required: 'required',
  clinic_of_doctor: 'clinic',
  visit_type_of_doctor: 'visitType',
  order: 'order',
  past: 'past',
  repeated: 'repeated',
};

/** The server's faults, `weekly.0.endTime`, at the rows of the draft that was sent. */
export function readFaults(
  draft: HoursDraft,
  fields: readonly { field: string; rule: string }[],
): HoursFaults {
  const faults = new Map<string, HoursFault>();
  for (const { field, rule } of fields) {
    // Inputs that the framework itself checks come with the name of their argument in front.
    const [list = '', place, name] = field.replace(/^input\./, '').split('.');
    const rows = isList(list) ? draft[list] : [];
    const row = rows[Number(place)];
    faults.set(row && name ? `${row.key}.${name}` : list, faultsByRule[rule] ?? 'invalid');
  }
  return faults;
}

function isList(name: string): name is HoursList {
  return name === 'weekly' || name === 'dated' || name === 'leave';
}

/** The week with one day's windows put in the place of those of other days. */
export function copyDay(
  weekly: readonly WeeklyDraft[],
  from: number,
  to: readonly number[],
): readonly WeeklyDraft[] {
  const targets = to.filter((weekday) => weekday !== from);
  const copied = targets.flatMap((weekday) =>
    weekly.filter((row) => row.weekday === from).map((row) => ({ ...row, key: newKey(), weekday })),
  );
  return [...weekly.filter((row) => !targets.includes(row.weekday)), ...copied];
}

/** Length of a window in minutes; an end at or before the start is on the next day. Null while one is missing. */
export function windowMinutes(startTime: string, endTime: string): number | null {
  if (startTime === '' || endTime === '') return null;
  const length = minutesOf(endTime) - minutesOf(startTime);
  return length > 0 ? length : length + 24 * 60;
}

/** Whether a window goes over midnight. */
export function endsNextDay({ startTime, endTime }: { startTime: string; endTime: string }): boolean {
  return startTime !== '' && endTime !== '' && endTime < startTime;
}

/** Whether a window is a whole day, from midnight to midnight. */
export function isWholeDay({ startTime, endTime }: { startTime: string; endTime: string }): boolean {
  return startTime === '00:00' && endTime === '00:00';
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
