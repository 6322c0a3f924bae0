import { AppointmentStatus } from '../calendar/appointment-status.js';
import { PaymentStatus } from './appointment.entity.js';

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

/** The status that undoing the last step gives back; null where nothing can be undone. */
export function undoneStatus(
  transitions: readonly Transition[],
  status: AppointmentStatus,
): AppointmentStatus | null {
  return transitions.find(({ from, kind }) => from === status && kind === 'undo')?.to ?? null;
}

/** Whether money is to be paid back: the visit was paid and will not take place. */
export function isRefundDue(status: AppointmentStatus, payment: PaymentStatus): boolean {
  return status === AppointmentStatus.cancelled && payment === PaymentStatus.completed;
}
