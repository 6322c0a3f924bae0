import { AppointmentStatus } from '../calendar/appointment-status.js';
import { HoldPurpose, PaymentStatus } from './appointment.entity.js';
import { STAFF_CAUSES, type CancelCause } from './cancel-cause.js';

/** What the cut-off rules look at. */
export interface CutoffSubject {
  readonly status: AppointmentStatus;
  readonly scheduledAt: Date;
  readonly moves: number;
  /** When a request lapses that nobody agreed to yet. */
  readonly expiresAt: Date | null;
}

export interface CutoffSettings {
  readonly cancelCutoffMinutes: number;
  readonly moveCutoffMinutes: number;
  readonly maxMoves: number;
}

/** The last instant at which a patient may cancel or move: the cut-off's minutes before the visit. */
export function cutoffAt(scheduledAt: Date, cutoffMinutes: number): Date {
  return new Date(scheduledAt.getTime() - cutoffMinutes * 60_000);
}

/** How many times as long as one hold lasts a time is kept by holding it again. */
const HOLDS_ON_END = 4;

/**
 * Until when a held time can be kept without a break, by the same rule as `place_appointment` in the database. Other
 * holds than those to book or move are made for their patients: nobody keeps them longer.
 */
export function longestHold(
  hold: { purpose: HoldPurpose; heldSince: Date; expiresAt: Date },
  holdMinutes: number,
): Date {
  const { purpose, heldSince, expiresAt } = hold;
  if (purpose !== HoldPurpose.book && purpose !== HoldPurpose.move) return expiresAt;
  const longest = heldSince.getTime() + HOLDS_ON_END * holdMinutes * 60_000;
  return new Date(Math.max(longest, expiresAt.getTime()));
}

function isOpen({ status, expiresAt }: CutoffSubject, now: Date): boolean {
  if (status === AppointmentStatus.pending) return expiresAt === null || expiresAt > now;
  return status === AppointmentStatus.confirmed;
}

/** The same rule as `change_status` in the database, for showing it before it is tried. Staff have no cut-off. */
export function mayCancelNow(
  subject: CutoffSubject,
  settings: CutoffSettings,
  isStaff: boolean,
  now: Date,
): boolean {
  return (
    isOpen(subject, now) && (isStaff || cutoffAt(subject.scheduledAt, settings.cancelCutoffMinutes) >= now)
  );
}

/**
 * The same rule as `place_appointment` in the database, for a visit whose doctor can be booked for it. Staff have no
 * cut-off and no limit of moves.
 */
export function mayMoveNow(
  subject: CutoffSubject,
  settings: CutoffSettings,
  isStaff: boolean,
  now: Date,
): boolean {
  if (!isOpen(subject, now)) return false;
  return (
    isStaff ||
    (subject.moves < settings.maxMoves && cutoffAt(subject.scheduledAt, settings.moveCutoffMinutes) >= now)
  );
}

/** One allowed change of status, as the database's table has it. */
export interface Transition {
  readonly from: AppointmentStatus;
  readonly to: AppointmentStatus;
  /** `move`: made by moving the appointment, never by itself. */
  readonly kind: 'forward' | 'undo' | 'move';
  readonly staffOnly: boolean;
  /** Minutes from the start of the visit, negative before it; null: at any time. */
  readonly notBeforeMinutes: number | null;
}

/**
 * The statuses that staff may give an appointment now, by the table that `change_status` decides by. Undoing is not
 * among them.
 */
export function nextStatuses(
  transitions: readonly Transition[],
  subject: CutoffSubject,
  now: Date,
): AppointmentStatus[] {
  return transitions
    .filter(
      ({ from, kind, notBeforeMinutes }) =>
        from === subject.status &&
        kind === 'forward' &&
        (notBeforeMinutes === null ||
          subject.scheduledAt.getTime() + notBeforeMinutes * 60_000 <= now.getTime()),
    )
    .map(({ to }) => to);
}

/** What undoing looks at. */
export interface UndoSubject {
  readonly status: AppointmentStatus;
  readonly scheduledAt: Date;
  /** Null but for a cancelled one. */
  readonly cancelCause: CancelCause | null;
  readonly cancelledFrom: AppointmentStatus | null;
}

/**
 * The status that undoing the last step gives back, by the rule of `change_status`; null where nothing can be undone.
 * Whether the time of a cancelled visit is still free shows only when it is tried.
 */
export function undoneStatus(
  transitions: readonly Transition[],
  { status, scheduledAt, cancelCause, cancelledFrom }: UndoSubject,
  now: Date,
): AppointmentStatus | null {
  const isCancelled = status === AppointmentStatus.cancelled;
  if (isCancelled && (cancelCause === null || !STAFF_CAUSES.includes(cancelCause))) return null;
  const back = transitions.find(
    ({ from, to, kind }) => from === status && kind === 'undo' && (!isCancelled || to === cancelledFrom),
  );
  if (back === undefined) return null;
  // Nobody can agree to a request any more whose time has come.
  return back.to === AppointmentStatus.pending && scheduledAt <= now ? null : back.to;
}

/** Whether money is to be paid back: the visit was paid and will not take place. */
export function isRefundDue(status: AppointmentStatus, payment: PaymentStatus): boolean {
  return status === AppointmentStatus.cancelled && payment === PaymentStatus.completed;
}
