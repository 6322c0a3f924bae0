import type { Statement } from '../src/database/database.js';

export interface FreeTime {
  readonly doctorId: string;
  readonly clinicId: string;
  readonly visitTypeId: string;
  readonly startsAt: Date;
}

/** A day on which a doctor will be away. */
export interface AbsentDay {
  readonly doctorId: string;
  readonly date: string;
}

const DEMO_DOCTOR = `(select d.id from doctors d join users u on u.id = d.user_id where u.email = 'doctor@demo.test')`;
const DEMO_PATIENT = `(select id from users where email = 'patient@demo.test')`;

/** Where the demo patient's course could begin, one time a day, from in three days on: $1 now. */
export const COURSE: Statement = {
  name: 'demo_course',
  text: `select distinct on (s.local_date) ${DEMO_PATIENT} as "patientId", t.doctor_id as "doctorId",
      s.clinic_id as "clinicId", t.id as "visitTypeId", s.starts_at as "startsAt"
    from visit_types t
    cross join lateral slot_starts(t.doctor_id, t.id, null, $1::timestamptz + interval '3 days',
      $1::timestamptz + interval '10 days', $1) s
    where t.doctor_id = ${DEMO_DOCTOR} and t.kind = 'follow_up' and t.is_active
      and exists (select where ${DEMO_PATIENT} is not null)
    order by s.local_date, s.starts_at`,
};

/** The day from in eight to in sixteen on which the demo doctor has the fewest visits, two at least, none of the demo patient. */
export const ABSENCE: Statement = {
  name: 'demo_absence',
  text: `select a.doctor_id as "doctorId", a.local_date::text as date
    from appointments a
    where a.doctor_id = ${DEMO_DOCTOR} and a.status in ('pending', 'confirmed')
      and a.scheduled_at between $1::timestamptz + interval '8 days' and $1::timestamptz + interval '16 days'
    group by 1, a.local_date
    having count(*) >= 2 and bool_and(a.status = 'confirmed') and not bool_or(a.patient_id = ${DEMO_PATIENT})
    order by count(*), a.local_date limit 1`,
};

/** The demo patient's last visit to come with somebody else than the demo doctor, and its day: $1 now. */
export const ASKED: Statement = {
  name: 'demo_asked',
  text: `select a.id, a.doctor_id as "doctorId", a.local_date::text as date
    from appointments a
    where a.patient_id = ${DEMO_PATIENT} and a.doctor_id <> ${DEMO_DOCTOR} and a.status = 'confirmed'
      and a.series_id is null and a.scheduled_at > $1::timestamptz + interval '3 days'
    order by a.scheduled_at desc limit 1`,
};

/** A free time that is earlier than the visit of somebody who waits, on a day and at an hour that they wished: $1 now. */
export const OFFER: Statement = {
  name: 'demo_offer',
  text: `select e.id as "entryId", e.doctor_id as "doctorId", s.clinic_id as "clinicId", e.visit_type_id as "visitTypeId",
      s.starts_at as "startsAt"
    from waitlist_entries e join appointments a on a.id = e.replaces_id
    cross join lateral slot_starts(e.doctor_id, e.visit_type_id, a.clinic_id, $1::timestamptz + interval '2 days',
      a.scheduled_at - interval '1 day', $1, false, 1, a.id) s
    where e.state = 'waiting' and e.times = '[]'
    order by e.created_at, e.id limit 1`,
};

/** Every other one of those who come to the demo doctor within two days and were reminded: $1 now. */
export const REMINDED: Statement = {
  name: 'demo_reminded',
  text: `select id, "patientId" from (
      select a.id, a.patient_id as "patientId", row_number() over (order by a.scheduled_at, a.id) as place
      from appointments a
      where a.doctor_id = ${DEMO_DOCTOR} and a.status = 'confirmed' and a.reminder_sent
        and a.scheduled_at > $1::timestamptz and a.scheduled_at < $1::timestamptz + interval '2 days') soon
    where place % 2 = 1 order by place`,
};

/** Where the demo doctor still has visits to come today: $1 now. */
export const TODAY: Statement = {
  name: 'demo_today',
  text: `select a.doctor_id as "doctorId", a.clinic_id as "clinicId"
    from appointments a join clinics c on c.id = a.clinic_id
    where a.doctor_id = ${DEMO_DOCTOR} and a.status = 'confirmed' and a.scheduled_at > $1::timestamptz
      and a.local_date = ($1::timestamptz at time zone c.time_zone)::date
    order by a.scheduled_at limit 1`,
};
