import type { AppointmentStatus } from '../calendar/appointment-status.js';
import { MessageKind } from '../outbox/message-kind.js';
import type { ChangeData, FormerPlace } from '../appointments/message-of-event.rules.js';

/** Kinds that tell of a change of one appointment, and are decided together. */
export const CHANGE_KINDS: readonly MessageKind[] = [
  MessageKind.appointment_requested,
  MessageKind.appointment_booked,
  MessageKind.appointment_confirmed,
  MessageKind.appointment_declined,
  MessageKind.appointment_moved,
  MessageKind.appointment_cancelled,
];

/** How an appointment stood when its patient was last told of it. */
export interface ToldState extends FormerPlace {
  readonly status: AppointmentStatus;
}

/** One message of a change, whatever became of it. */
export interface ChangeRow {
  readonly id: string;
  readonly kind: MessageKind;
  readonly state: 'waiting' | 'sent' | 'skipped' | 'carried';
  /** Whether it was skipped because staff chose so: they told the patient otherwise, or not at all. */
  readonly isLeftOut: boolean;
  readonly happenedAt: Date;
  /** When its words were made; null while it waits. */
  readonly composedAt: Date | null;
  readonly data: ChangeData & { readonly told?: ToldState };
}

/** How the appointment stands now. */
export interface VisitNow {
  readonly status: AppointmentStatus;
  readonly startsAt: Date;
  readonly clinicId: string;
}

/** Why somebody is not told. */
export type SkipReason = 'gone' | 'over' | 'undone' | 'overtaken' | 'as_told';

/** What becomes of the messages that wait: one tells of all, or none does. */
export type ChangeVerdict =
  | {
      readonly say: MessageKind;
      readonly by: string;
      /** Of a move: where it was. Of an end: where the patient believes it to be, who never heard of a move before. */
      readonly former: FormerPlace | null;
    }
  | { readonly skip: SkipReason };

const COMING: readonly AppointmentStatus[] = ['pending', 'confirmed'];
const BIRTHS: readonly MessageKind[] = [
  MessageKind.appointment_requested,
  MessageKind.appointment_booked,
  MessageKind.series_booked,
];

/**
 * What a patient is told of the changes of one appointment that wait, by how it stands now and what was said before.
 * @param rows all messages of its changes in their order, and what those of its series say of it: at least one of its own
 * waits
 * @param visit null where it is no longer there
 */
export function decideChange(rows: readonly ChangeRow[], visit: VisitNow | null, now: Date): ChangeVerdict {
  if (visit === null) return { skip: 'gone' };
  if (visit.startsAt <= now) return { skip: 'over' };
  if (visit.status === 'cancelled') return decideEnd(rows);
  if (!COMING.includes(visit.status)) return { skip: 'over' };
  const since = waitingSinceLeftOut(rows);
  if (since.length > 0 && !waiting(rows).some(isBirth)) return decideSince(since, rows, visit);
  const before = knownBefore(rows);
  if (before === null || before.status === 'cancelled')
    return { ...by(rows, firstWord(rows, visit)), former: null };
  const { startsAt, clinicId } = believedPlace(rows) ?? before;
  const former = { startsAt, clinicId };
  if (!isAt(former, visit)) return { ...by(rows, MessageKind.appointment_moved), former };
  const isAgreed = waiting(rows).some(({ kind }) => kind === MessageKind.appointment_confirmed);
  if (isAgreed && visit.status === 'confirmed' && before.status !== 'confirmed') {
    return { ...by(rows, MessageKind.appointment_confirmed), former: null };
  }
  return { skip: 'as_told' };
}

/**
 * What is told after something was left out. Whether the patient heard of that is not known, so nothing is held back as
 * told before; a move is told from where it was then.
 */
function decideSince(
  since: readonly ChangeRow[],
  rows: readonly ChangeRow[],
  visit: VisitNow,
): ChangeVerdict {
  const former = since.find(({ data }) => data.former !== undefined)?.data.former;
  if (former === undefined) return { ...by(rows, firstWord(rows, visit)), former: null };
  if (isAt(former, visit)) return { skip: 'as_told' };
  return { ...by(rows, MessageKind.appointment_moved), former };
}

/** Whose visit ended: told unless the same side that made it ended it before anybody was told of it. */
function decideEnd(rows: readonly ChangeRow[]): ChangeVerdict {
  const lastTold = lastToldOf(rows);
  const isAsTold = lastTold?.data.told?.status === 'cancelled' && waitingSinceLeftOut(rows).length === 0;
  if (isAsTold) return { skip: 'as_told' };
  const end = waiting(rows).findLast(
    ({ kind }) => kind === MessageKind.appointment_cancelled || kind === MessageKind.appointment_declined,
  );
  // The word of the end is still on its way.
  if (end === undefined) return { skip: 'overtaken' };
  const isUndone = end.kind === MessageKind.appointment_cancelled && !isHeardOf(rows, end.data.byStaff);
  if (isUndone) return { skip: 'undone' };
  // Whoever ends it sees where it is.
  return { say: end.kind, by: end.id, former: end.data.byStaff ? believedPlace(rows) : null };
}

/**
 * Whether the patient may know of a visit that one side ends: told of it, booked from the other side, from before there
 * were messages, or told otherwise by staff.
 */
export function isHeardOf(rows: readonly ChangeRow[], endedByStaff: boolean): boolean {
  const birth = rows.find(isBirth);
  if (birth === undefined || birth.data.byStaff !== endedByStaff) return true;
  return rows.some(({ state, isLeftOut }) => state === 'sent' || isLeftOut);
}

/**
 * Where the patient believes a visit to be, or to have been; null: where it is. They know of what was told, of what they
 * did themselves since, and of what staff told them otherwise. Each move says where it led away from.
 */
export function believedPlace(rows: readonly ChangeRow[]): FormerPlace | null {
  const told = lastToldOf(rows);
  const toldAt = told?.composedAt ?? null;
  const moves = rows.filter(({ data }) => data.former !== undefined);
  const own = moves.findLastIndex(
    ({ data, isLeftOut, happenedAt }) =>
      (!data.byStaff || isLeftOut) && (toldAt === null || happenedAt > toldAt),
  );
  if (own !== -1) return moves[own + 1]?.data.former ?? null;
  if (told?.data.told !== undefined) return told.data.told;
  return moves.find(({ happenedAt }) => toldAt === null || happenedAt > toldAt)?.data.former ?? null;
}

/** Whether the patient was told of a visit as it stands, and has no reason to believe otherwise. */
export function isToldAsItStands(rows: readonly ChangeRow[], visit: VisitNow): boolean {
  const told = lastToldOf(rows);
  if (told?.data.told === undefined || told.data.told.status === 'cancelled') return false;
  const isLeftOutSince = rows.some(
    ({ isLeftOut, happenedAt }) => isLeftOut && told.composedAt !== null && happenedAt > told.composedAt,
  );
  return !isLeftOutSince && isAt(told.data.told, visit) && isAt(believedPlace(rows) ?? told.data.told, visit);
}

/** What the patient knew before these changes; null of a visit of which they have had no word. */
function knownBefore(
  rows: readonly ChangeRow[],
): (FormerPlace & { readonly status: AppointmentStatus | null }) | null {
  const lastTold = lastToldOf(rows);
  if (lastTold?.data.told !== undefined) return lastTold.data.told;
  if (lastTold === undefined && rows.some(isBirth)) return null;
  // From before there were messages, or before those of a series said where each was.
  const since = lastTold?.composedAt ?? null;
  const move = rows.find(
    ({ data, happenedAt }) => data.former !== undefined && (since === null || happenedAt > since),
  );
  return move?.data.former === undefined ? null : { ...move.data.former, status: null };
}

/** What waits and came after something that was left out, of which nothing was told since. */
function waitingSinceLeftOut(rows: readonly ChangeRow[]): readonly ChangeRow[] {
  const leftOut = rows.findLastIndex(({ isLeftOut }) => isLeftOut);
  const lastTold = rows.findLastIndex(({ state }) => state === 'sent');
  return leftOut === -1 || leftOut < lastTold ? [] : waiting(rows.slice(leftOut));
}

function isAt({ startsAt, clinicId }: FormerPlace, visit: VisitNow): boolean {
  return clinicId === visit.clinicId && Date.parse(startsAt) === visit.startsAt.getTime();
}

/** Whether it tells that a visit was made, and not that one is there again. */
function isBirth({ kind, data }: ChangeRow): boolean {
  return BIRTHS.includes(kind) && data.again !== true;
}

function firstWord(rows: readonly ChangeRow[], visit: VisitNow): MessageKind {
  if (visit.status === 'pending') return MessageKind.appointment_requested;
  const isAgreed = waiting(rows).some(({ kind }) => kind === MessageKind.appointment_confirmed);
  return isAgreed ? MessageKind.appointment_confirmed : MessageKind.appointment_booked;
}

function by(
  rows: readonly ChangeRow[],
  say: MessageKind,
): { readonly say: MessageKind; readonly by: string } {
  const those = waiting(rows);
  const carrier = those.findLast(({ kind }) => kind === say) ?? those.at(-1);
  if (carrier === undefined) throw new Error('One of the messages waits');
  return { say, by: carrier.id };
}

/** What waits of the appointment's own; a series tells for itself. */
export function waiting(rows: readonly ChangeRow[]): readonly ChangeRow[] {
  return rows.filter(({ kind, state }) => state === 'waiting' && CHANGE_KINDS.includes(kind));
}

/** What was told last: words say how things stand when they are made, also of what happened after what they are of. */
function lastToldOf(rows: readonly ChangeRow[]): ChangeRow | undefined {
  const told = rows.filter(({ state }) => state === 'sent');
  const madeAt = ({ composedAt }: ChangeRow): number => composedAt?.getTime() ?? 0;
  return told.reduce<ChangeRow | undefined>(
    (last, row) => (last !== undefined && madeAt(last) > madeAt(row) ? last : row),
    undefined,
  );
}
