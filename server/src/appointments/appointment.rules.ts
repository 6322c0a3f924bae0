import { AppointmentStatus } from './appointment.entity.js';

/** What the cut-off rules look at. */
export interface CutoffSubject {
  readonly status: AppointmentStatus;
  readonly scheduledAt: Date;
  readonly moves: number;
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

function isOpen(status: AppointmentStatus): boolean {
  return status === AppointmentStatus.pending || status === AppointmentStatus.confirmed;
}

/** The same rule as `change_status` in the database, for showing it before it is tried. Staff have no cut-off. */
export function mayCancelNow(
  subject: CutoffSubject,
  settings: CutoffSettings,
  isStaff: boolean,
  now: Date,
): boolean {
  return (
    isOpen(subject.status) && (isStaff || cutoffAt(subject.scheduledAt, settings.cancelCutoffMinutes) >= now)
  );
}

/** The same rule as `place_appointment` in the database. Staff have no cut-off and no limit of moves. */
export function mayMoveNow(
  subject: CutoffSubject,
  settings: CutoffSettings,
  isStaff: boolean,
  now: Date,
): boolean {
  if (!isOpen(subject.status)) return false;
  return (
    isStaff ||
    (subject.moves < settings.maxMoves && cutoffAt(subject.scheduledAt, settings.moveCutoffMinutes) >= now)
  );
}
