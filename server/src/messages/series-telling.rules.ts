import type { FormerPlace } from '../appointments/message-of-event.rules.js';
import { MessageKind } from '../outbox/message-kind.js';
import {
  believedPlace,
  isHeardOf,
  isToldAsItStands,
  type ChangeRow,
  type SkipReason,
  type ToldState,
  type VisitNow,
} from './change.rules.js';

/** Kinds that tell of a series as a whole, and are decided by what else was said of its appointments. */
export const SERIES_KINDS: readonly MessageKind[] = [
  MessageKind.series_booked,
  MessageKind.series_moved,
  MessageKind.series_cancelled,
];

/** One message of a series, whatever became of it. */
export interface SeriesRow extends Omit<ChangeRow, 'data'> {
  readonly byStaff: boolean;
  /** What it told of; of one that waits, what it is about. */
  readonly appointmentIds: readonly string[];
  /** Of a move: where each was before it, by appointment. */
  readonly formerPlaces: Readonly<Record<string, FormerPlace>>;
  /** How each stood that it told of; none of those that were sent before this was written down. */
  readonly toldPlaces: Readonly<Record<string, ToldState>>;
}

/** How one appointment of the series stands now. */
export interface SeriesVisitNow extends VisitNow {
  readonly id: string;
}

/** Of which a message of a series tells, or why of none. */
export type SeriesVerdict =
  | {
      readonly tell: readonly string[];
      /** Of an end: where the patient believes those to be that they never heard moved. */
      readonly former: ReadonlyMap<string, FormerPlace>;
    }
  | { readonly skip: SkipReason };

/** What a message of a series says of one of its appointments, in the form of that one's own; null where nothing. */
export function wordOf(row: SeriesRow, appointmentId: string): ChangeRow | null {
  const { byStaff, appointmentIds, formerPlaces, toldPlaces, ...rest } = row;
  const former = formerPlaces[appointmentId];
  const told = toldPlaces[appointmentId];
  const isNamed = appointmentIds.includes(appointmentId);
  if (!isNamed && former === undefined && row.kind !== MessageKind.series_booked) return null;
  return {
    ...rest,
    // It was left out of what was told: over, or cancelled by then.
    state: rest.state === 'sent' && !isNamed ? 'skipped' : rest.state,
    data: { byStaff, ...(former === undefined ? {} : { former }), ...(told === undefined ? {} : { told }) },
  };
}

/**
 * Of which appointments a message of a series tells, by how they stand when it is due, or why of none: what was booked and
 * moved within the pause is one message, what the same side booked and cancelled within it none.
 * @param rowsOf all that was said of one of them, by its own messages and by those of the series, in their order
 * @param visits those that the message is about
 */
export function decideSeries(
  { kind, byStaff }: Pick<SeriesRow, 'kind' | 'byStaff'>,
  rowsOf: (appointmentId: string) => readonly ChangeRow[],
  visits: readonly SeriesVisitNow[],
  now: Date,
): SeriesVerdict {
  if (visits.length === 0) return { skip: 'gone' };
  const ahead = visits.filter(({ startsAt }) => startsAt > now);
  const coming = ahead.filter(({ status }) => status === 'pending' || status === 'confirmed');
  const ended = ahead.filter(({ status }) => status === 'cancelled');
  if (kind === MessageKind.series_cancelled) {
    if (ended.length === 0) return { skip: coming.length > 0 ? 'undone' : 'over' };
    const known = ended.map(({ id }) => id).filter((id) => isHeardOf(rowsOf(id), byStaff));
    if (known.length === 0) return { skip: 'undone' };
    // Whoever ends it sees where it is.
    const places = known.map((id) => [id, byStaff ? believedPlace(rowsOf(id)) : null] as const);
    return { tell: known, former: new Map(places.flatMap(([id, at]) => (at === null ? [] : [[id, at]]))) };
  }
  if (coming.length === 0) return { skip: ended.length > 0 ? 'overtaken' : 'over' };
  const isAsTold =
    kind === MessageKind.series_moved && coming.every((visit) => isToldAsItStands(rowsOf(visit.id), visit));
  return isAsTold ? { skip: 'as_told' } : { tell: coming.map(({ id }) => id), former: new Map() };
}
