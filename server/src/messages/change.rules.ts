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
const BIRTHS: readonly MessageKind[] = [MessageKind.appointment_requested, MessageKind.appointment_booked];

/**
 * What a patient is told of the changes of one appointment that wait, by how it stands now and what was said before.
 * @param rows all messages of its changes in their order, at least one of which waits
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
  if (!isAt(before, visit)) {
    const former = { startsAt: before.startsAt, clinicId: before.clinicId };
    return { ...by(rows, MessageKind.appointment_moved), former };
  }
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
  const lastTold = rows.findLast(({ state }) => state === 'sent');
  const isAsTold = lastTold?.data.told?.status === 'cancelled' && waitingSinceLeftOut(rows).length === 0;
  if (isAsTold) return { skip: 'as_told' };
  const end = waiting(rows).findLast(
    ({ kind }) => kind === MessageKind.appointment_cancelled || kind === MessageKind.appointment_declined,
  );
  // The word of the end is still on its way.
  if (end === undefined) return { skip: 'overtaken' };
  const birth = rows.find(isBirth);
  const isUndone =
    lastTold === undefined &&
    birth !== undefined &&
    !birth.isLeftOut &&
    end.kind === MessageKind.appointment_cancelled &&
    birth.data.byStaff === end.data.byStaff;
  return isUndone
    ? { skip: 'undone' }
    : { say: end.kind, by: end.id, former: unheardPlace(rows, end.data.byStaff) };
}

/**
 * Where the patient believes a visit to have been that ended; null where they know of its last place. They know of what
 * they did themselves, of what was told, and of what staff told them otherwise.
 */
function unheardPlace(rows: readonly ChangeRow[], endedByStaff: boolean): FormerPlace | null {
  if (!endedByStaff) return null;
  const lastTold = rows.findLastIndex(({ state }) => state === 'sent');
  const moves = rows.slice(lastTold + 1).filter(({ data }) => data.former !== undefined);
  const lastKnown = moves.findLastIndex(({ data, isLeftOut }) => !data.byStaff || isLeftOut);
  // Each move says where it led away from, so the first that they did not hear of has the place that they know.
  return moves[lastKnown + 1]?.data.former ?? null;
}

/** What the patient knew before these changes; null of a visit of which they have had no word. */
function knownBefore(
  rows: readonly ChangeRow[],
): (FormerPlace & { readonly status: AppointmentStatus | null }) | null {
  const lastTold = rows.findLast(({ state }) => state === 'sent');
  if (lastTold?.data.told !== undefined) return lastTold.data.told;
  if (rows.some(isBirth)) return null;
  // From before there were messages.
  const move = rows.find(({ data }) => data.former !== undefined);
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

function waiting(rows: readonly ChangeRow[]): readonly ChangeRow[] {
  return rows.filter(({ state }) => state === 'waiting');
}
