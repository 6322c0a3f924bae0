import type { AppointmentStatus } from '../calendar/appointment-status.js';
import { MessageKind } from '../outbox/message-kind.js';
import type { SkipReason } from './change.rules.js';

/** Kinds that tell of a series as a whole, and are decided by what the others of it said. */
export const SERIES_KINDS: readonly MessageKind[] = [
  MessageKind.series_booked,
  MessageKind.series_moved,
  MessageKind.series_cancelled,
];

/** A transaction that began so long before words were made was over by then; milliseconds. */
const SURELY_SEEN = 30_000;

/** One message of a series, whatever became of it. */
export interface SeriesRow {
  readonly id: string;
  readonly kind: MessageKind;
  readonly state: 'waiting' | 'sent' | 'skipped' | 'carried';
  /** Whether it was skipped because staff chose so. */
  readonly isLeftOut: boolean;
  readonly byStaff: boolean;
  readonly createdAt: Date;
  /** When its words were made; null while it waits. */
  readonly composedAt: Date | null;
  /** What it told of. */
  readonly appointmentIds: readonly string[];
}

/** How one appointment of the series stands now. */
export interface SeriesVisitNow {
  readonly id: string;
  readonly status: AppointmentStatus;
  readonly startsAt: Date;
}

/**
 * Of which appointments a message of a series tells, by how they stand when it is due, or why of none: what was booked and
 * moved within the pause is one message, what the same side booked and cancelled within it none.
 * @param rows all messages of the series for the same person
 * @param visits those that the message is about
 */
export function decideSeries(
  message: Pick<SeriesRow, 'id' | 'kind' | 'byStaff' | 'createdAt'>,
  rows: readonly SeriesRow[],
  visits: readonly SeriesVisitNow[],
  now: Date,
): { readonly tell: readonly string[] } | { readonly skip: SkipReason } {
  if (visits.length === 0) return { skip: 'gone' };
  const ahead = visits.filter(({ startsAt }) => startsAt > now);
  const coming = ahead.filter(({ status }) => status === 'pending' || status === 'confirmed').map(idOf);
  const ended = ahead.filter(({ status }) => status === 'cancelled').map(idOf);
  const others = rows.filter(({ id }) => id !== message.id);
  if (message.kind === MessageKind.series_cancelled) {
    if (ended.length === 0) return { skip: coming.length > 0 ? 'undone' : 'over' };
    const known = ended.filter((id) => isKnown(id, message.byStaff, others));
    return known.length === 0 ? { skip: 'undone' } : { tell: known };
  }
  if (coming.length === 0) return { skip: ended.length > 0 ? 'overtaken' : 'over' };
  const isAsTold =
    message.kind === MessageKind.series_moved && wereToldSince(coming, message.createdAt, others);
  return isAsTold ? { skip: 'as_told' } : { tell: coming };
}

/** Whether the patient may know of an appointment: told, booked from the other side, or told otherwise by staff. */
function isKnown(id: string, byStaff: boolean, others: readonly SeriesRow[]): boolean {
  const birth = others.find(({ kind }) => kind === MessageKind.series_booked);
  if (birth === undefined || birth.isLeftOut || birth.byStaff !== byStaff) return true;
  return others.some(({ state, appointmentIds }) => state === 'sent' && appointmentIds.includes(id));
}

/** Whether a message whose words were made after a change told how all of them stand since. */
function wereToldSince(ids: readonly string[], changedAt: Date, others: readonly SeriesRow[]): boolean {
  return others.some(
    ({ kind, state, composedAt, appointmentIds }) =>
      kind !== MessageKind.series_cancelled &&
      state === 'sent' &&
      composedAt !== null &&
      composedAt.getTime() >= changedAt.getTime() + SURELY_SEEN &&
      ids.every((id) => appointmentIds.includes(id)),
  );
}

function idOf({ id }: SeriesVisitNow): string {
  return id;
}
