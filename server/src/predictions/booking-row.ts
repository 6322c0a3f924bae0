import type { Booking, Outcome } from '@smart-healthcare/ml';

/** A booking as it comes from the database, for training and for serving alike. Hours are null where unknown. */
export type BookingRow = readonly [
  doctorId: string,
  bookedAt: number,
  bookedDay: number,
  bookedHour: number | null,
  scheduledDay: number,
  scheduledHour: number | null,
  outcome: Outcome | null,
];

/**
 * What a booking is made from, as a JSON array in the order of BookingRow. Needs `appointments a` and BOOKING_JOINS.
 * Days are counted from 1970-01-01, hours are of the clinic's wall clock.
 */
export const BOOKING_JSON = `json_build_array(a.doctor_id, (date_part('epoch', b.at) * 1000)::float8,
  b.local::date - date '1970-01-01',
  case when a.time_known then date_part('epoch', b.local::time) / 3600 end,
  a.local_date - date '1970-01-01',
  case when a.time_known then date_part('epoch', (a.scheduled_at at time zone c.time_zone)::time) / 3600 end,
  case a.status when 'completed' then 'attended' when 'no_show' then 'missed' end)`;

/**
 * Joins that BOOKING_JSON needs, after `appointments a`. `b.at` is when the booking got its present time: when it was
 * made, or last moved; `b.local` is the same by the clinic's clock. Without the offsets PostgreSQL would work each of
 * them out anew wherever it is named.
 */
export const BOOKING_JOINS = `join clinics c on c.id = a.clinic_id
  cross join lateral (select m.at, m.at at time zone c.time_zone as local
    from (select coalesce((select max(e.occurred_at) from audit_events e
      where e.appointment_id = a.id and e.action = 'appointment.moved'), a.created_at) as at offset 0) m
    offset 0) b`;

/** Which appointments are bookings: neither holds nor cancelled, nor what a file says was booked after its day. */
export const IS_BOOKING = `a.status not in ('held', 'cancelled') and b.local::date <= a.local_date`;

/** A booking as the models take it. @param patient any name for the patient, the same for all of their bookings */
export function toBooking(row: BookingRow, patient: string, birthYear: number | null): Booking {
  const [doctor, bookedAt, bookedDay, bookedHour, scheduledDay, scheduledHour, outcome] = row;
  return {
    patient,
    patientBirthYear: birthYear,
    doctor,
    bookedAt,
    bookedDay,
    bookedHour,
    scheduledDay,
    scheduledHour,
    outcome,
  };
}
