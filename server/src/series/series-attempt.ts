import { reject, Rejection } from '../api/named-error.js';
import { notFound } from '../api/errors.js';
import { NotBookable } from '../appointments/appointment.errors.js';
import type { Appointment } from '../appointments/appointment.entity.js';
import { slotAt } from '../calendar/slot.type.js';
import { savepoints, type Queryable } from '../database/database.js';
import { refusalOf, type RefusalOf } from '../database/refusals.js';
import { MINUTES, NEAREST } from './series.queries.js';
import { SeriesFault, SeriesOccurrence, SeriesRefused } from './series.type.js';

/** Free times offered in place of one that cannot be. */
const ALTERNATIVES = 3;

/** One appointment of a series as it is tried. */
export interface Attempt {
  /** The one that moves or is cancelled; null where it is new. */
  readonly appointmentId: string | null;
  readonly startsAt: Date;
  /** The last local date for which bookings are taken has passed. */
  readonly isTooFar: boolean;
  /** Does it. */
  readonly run: (tx: Queryable) => Promise<Appointment>;
  /** Takes out of the way what could not be done, so that the others are tried as if it were gone. */
  readonly giveUp?: (tx: Queryable) => Promise<unknown>;
}

/** Whose and where a series is, for the nearest free times. */
export interface SeriesPlace {
  readonly patientId: string;
  readonly doctorId: string;
  readonly clinicId: string;
  readonly visitTypeId: string;
  readonly isStaff: boolean;
}

/** What came of trying. */
export interface Tried {
  readonly rows: readonly Appointment[];
  readonly occurrences: readonly SeriesOccurrence[];
}

/**
 * Does one after the other, each undone by itself where it cannot be: so what one says is true beside all of the others.
 * For each that cannot be, the nearest free times are looked up beside those that can.
 */
export async function tryAll(
  tx: Queryable,
  attempts: readonly Attempt[],
  place: SeriesPlace,
  now: Date,
): Promise<Tried> {
  const rows: Appointment[] = [];
  const faults = new Map<Attempt, SeriesFault>();
  const parts = savepoints(tx);
  for (const attempt of attempts) {
    try {
      rows.push(await parts.transaction((part) => attempt.run(part)));
    } catch (error) {
      faults.set(attempt, faultOf(error, attempt));
      await attempt.giveUp?.(tx);
    }
  }
  const occurrences: SeriesOccurrence[] = [];
  for (const attempt of attempts) {
    const fault = faults.get(attempt) ?? null;
    occurrences.push(
      Object.assign(new SeriesOccurrence(), {
        startsAt: attempt.startsAt,
        appointmentId: attempt.appointmentId,
        fault,
        nextFreeTimes: fault === null || !ELSEWHERE.has(fault) ? [] : await nearest(tx, attempt, place, now),
      }),
    );
  }
  occurrences.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  return { rows, occurrences };
}

/** The refusal that tells of every appointment of a series. */
export function seriesRefused(occurrences: readonly SeriesOccurrence[]): Rejection {
  return reject(SeriesRefused, {
    code: 'SERIES_REFUSED',
    message: 'Some of the series cannot be so; nothing was changed.',
    occurrences: [...occurrences],
  });
}

/** Those that another time helps. */
const ELSEWHERE = new Set<SeriesFault>(['taken', 'outside_hours', 'day_full', 'patient_busy']);

async function nearest(
  tx: Queryable,
  { appointmentId, startsAt }: Attempt,
  { patientId, doctorId, clinicId, visitTypeId, isStaff }: SeriesPlace,
  now: Date,
): Promise<SeriesOccurrence['nextFreeTimes']> {
  const values = [
    doctorId,
    visitTypeId,
    clinicId,
    startsAt,
    now,
    isStaff,
    appointmentId,
    patientId,
    ALTERNATIVES,
  ];
  const rows = await tx.query<{ starts_at: Date; clinic_id: string }>(NEAREST, values);
  const [type] = await tx.query<{ minutes: number }>(MINUTES, [visitTypeId]);
  return rows.map((row) =>
    slotAt(
      doctorId,
      row.clinic_id,
      { id: visitTypeId, minutes: type?.minutes ?? 0 },
      row.starts_at.getTime() / 1000,
    ),
  );
}

/**
 * What one appointment was refused by.
 * @throws whatever is no refusal of one appointment
 */
function faultOf(error: unknown, { isTooFar }: Attempt): SeriesFault {
  const refusal: RefusalOf<'place_appointment'> | RefusalOf<'change_status'> | null =
    refusalOf('place_appointment', error) ?? refusalOf('change_status', error);
  switch (refusal) {
    case 'appointments_doctor_busy':
      return 'taken';
    case 'appointments_patient_visit':
      return 'patient_busy';
    case 'doctor_days_limit':
      return 'day_full';
    case 'outside_hours':
    case 'appointments_instant_range':
      return isTooFar ? 'too_far_ahead' : 'outside_hours';
    case 'too_late_to_move':
    case 'too_late_to_cancel':
      return 'too_late';
    case 'move_limit':
      return 'move_limit';
    case 'appointment_status':
    case 'appointments_transition':
    case 'too_early':
    case 'stale_version':
      return 'status';
    case 'doctor_not_bookable':
      throw reject(NotBookable, {
        code: 'DOCTOR_NOT_BOOKABLE',
        message: 'The doctor takes no bookings for this.',
      });
    case 'patient_not_found':
      throw notFound('patient');
    case 'appointment_not_found':
      throw notFound('appointment');
    // Only of what a series does not do: it has no key of its own, holds nothing, and staff have no limit.
    case 'idempotency_key_reused':
    case 'idempotency_keys_pkey':
    case 'hold_purpose_not_allowed':
    case 'hold_limit':
    case 'open_limit':
    case null:
      throw error;
  }
}
