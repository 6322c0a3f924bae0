import type { Statement } from '../database/database.js';

export interface DelayRow {
  readonly id: string;
  readonly doctorId: string;
  readonly clinicId: string;
  readonly date: string;
  readonly minutes: number;
  readonly saidAt: Date;
  readonly announcements: number;
  readonly toldMinutes: number | null;
}

const COLUMNS = `d.id, d.doctor_id as "doctorId", d.clinic_id as "clinicId", d.local_date::text as date, d.minutes,
  d.said_at as "saidAt", d.announcements, d.told_minutes as "toldMinutes"`;

/**
 * Says it for today at the clinic, and keeps others from saying it until the transaction ends: $1 doctor, $2 clinic,
 * $3 minutes, $4 who, $5 now. No row: the doctor is not at this clinic.
 */
export const SAY: Statement = {
  name: 'delay_say',
  text: `insert into doctor_delays as d (doctor_id, clinic_id, local_date, minutes, said_by, said_at)
    select $1, c.id, ($5::timestamptz at time zone c.time_zone)::date, $3, $4, $5
    from clinics c
    where c.id = $2 and (exists (select from doctor_clinics dc where dc.doctor_id = $1 and dc.clinic_id = c.id)
      or exists (select from appointments a where a.doctor_id = $1 and a.clinic_id = c.id
        and a.local_date = ($5::timestamptz at time zone c.time_zone)::date))
    on conflict on constraint doctor_delays_once
      do update set minutes = excluded.minutes, said_by = excluded.said_by, said_at = excluded.said_at, ended_at = null
    returning ${COLUMNS}`,
};

/** $1 delay, $2 what is told; null where it ended. */
export const TELL: Statement = {
  name: 'delay_tell',
  text: `update doctor_delays set announcements = announcements + 1, told_minutes = $2 where id = $1
    returning announcements`,
};

/** $1 doctor, $2 clinic, $3 now. */
export const END: Statement = {
  name: 'delay_end',
  text: `update doctor_delays d set ended_at = $3, told_minutes = null
    from clinics c
    where c.id = d.clinic_id and d.doctor_id = $1 and d.clinic_id = $2 and d.ended_at is null
      and d.local_date = ($3::timestamptz at time zone c.time_zone)::date
    returning ${COLUMNS}`,
};

/** Visits of the day that the delay is still ahead of: $1 doctor, $2 clinic, $3 date, $4 now, $5 minutes. */
export const AFFECTED: Statement = {
  name: 'delay_affected',
  text: `select a.id, a.patient_id as "patientId", a.scheduled_at as "startsAt" from appointments a
    where a.doctor_id = $1 and a.clinic_id = $2 and a.local_date = $3 and a.status = 'confirmed'
      and a.scheduled_at + make_interval(mins => $5) > $4
    order by a.scheduled_at, a.id`,
};

/**
 * Visits of the day whose patients were told of a longer delay, by which they are still to come: $1 delay, $2 doctor,
 * $3 clinic, $4 date, $5 now, $6 minutes, $7 how much less it has to be.
 */
export const TOLD_LONGER: Statement = {
  name: 'delay_told_longer',
  text: `select a.id, a.patient_id as "patientId", a.scheduled_at as "startsAt" from appointments a
    cross join lateral (
      select (m.data ->> 'minutes')::int as minutes from messages m
      where m.appointment_id = a.id and m.recipient_id = a.patient_id and m.kind = 'appointment.late'
        and m.data ->> 'delayId' = $1::text and m.state in ('waiting', 'sent')
      order by m.created_at desc, m.id desc limit 1) t
    where a.doctor_id = $2 and a.clinic_id = $3 and a.local_date = $4 and a.status = 'confirmed'
      and t.minutes - $6::int >= $7::int and a.scheduled_at + make_interval(mins => t.minutes) > $5
    order by a.scheduled_at, a.id`,
};

/** Tells every process that the delay of these visits is another: $1 appointments, $2 who. */
export const ANNOUNCE: Statement = {
  name: 'delay_announce',
  text: `select announce('delayed', a, a, $2, true) from appointments a where a.id = any ($1::uuid[])
    order by a.scheduled_at, a.id`,
};

/** Delays that hold now: $1 doctor or null, $2 clinic or null, $3 now. */
export const LIST: Statement = {
  name: 'delay_list',
  text: `select ${COLUMNS} from doctor_delays d join clinics c on c.id = d.clinic_id
    where ($1::uuid is null or d.doctor_id = $1) and ($2::uuid is null or d.clinic_id = $2) and d.ended_at is null
      and d.local_date = ($3::timestamptz at time zone c.time_zone)::date
    order by d.said_at, d.id`,
};

export interface LateRow {
  readonly id: string;
  readonly minutes: number;
}

/** By how much visits that nobody has come to yet begin later: $1 appointments. */
export const LATE: Statement = {
  name: 'delay_of_appointments',
  text: `select a.id, d.minutes::int as minutes from appointments a
    join doctor_delays d on d.doctor_id = a.doctor_id and d.clinic_id = a.clinic_id and d.local_date = a.local_date
    where a.id = any ($1::uuid[]) and d.ended_at is null and a.status in ('confirmed', 'checked_in')`,
};
