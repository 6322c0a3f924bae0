import type { Statement } from '../database/database.js';

/**
 * How many times are looked at for each of so many visits: what all the others may take is no hindrance to the last. One
 * visit takes several starts of the grid.
 */
export function mostCandidates(visits: number): number {
  return 40 + 12 * visits;
}

/** The most visits that one plan lists. */
export const MOST_VISITS = 50;

/** Only in a rehearsal, which is rolled back: $1 doctor. */
export const GO_ON_LEAVE: Statement = {
  name: 'absence_go_on_leave',
  text: `update doctors set availability_status = 'on_leave' where id = $1`,
};

/** Visits of a doctor that have lost what they need, but for those of closed accounts: $1 doctor, $2 now, $3 the most. */
export const TO_PLAN: Statement = {
  name: 'absence_to_plan',
  text: `select appointment_id as id, loss from visits_to_decide(array[$1::uuid], $2) where loss <> 'patient' limit $3`,
};

/**
 * Times that could be proposed for visits, the best first: of the same doctor those later, of colleagues of the same field
 * with a type of visit of the same kind those nearest to the visit; all in its city, the patient being free. $1 appointments,
 * $2 now, $3 the most of each way.
 */
export const CANDIDATES: Statement = {
  name: 'absence_candidates',
  text: `with visits as (
      select a.id, a.patient_id, a.doctor_id, a.clinic_id, a.visit_type_id, a.scheduled_at, a.duration,
        a.buffer_before, a.buffer_after, c.city, t.kind, d.specialization_id
      from appointments a join clinics c on c.id = a.clinic_id join visit_types t on t.id = a.visit_type_id
      join doctors d on d.id = a.doctor_id
      where a.id = any ($1::uuid[]))
    select v.id as "appointmentId", v.patient_id as "patientId", o.doctor_id as "doctorId", o.clinic_id as "clinicId",
      o.visit_type_id as "visitTypeId", o.starts_at as "startsAt",
      (extract(epoch from v.duration) / 60)::int as minutes, o.same as "isSameDoctor",
      (extract(epoch from v.buffer_before) / 60)::int as "bufferBefore",
      (extract(epoch from v.buffer_after) / 60)::int as "bufferAfter", o.local_date::text as date,
      d.max_patients_per_day - coalesce(dd.taken, 0) as room
    from visits v cross join lateral (
      (select v.doctor_id, s.clinic_id, v.visit_type_id, s.starts_at, s.local_date, true as same,
          extract(epoch from s.starts_at - v.scheduled_at) as gap
        from slot_starts(v.doctor_id, v.visit_type_id, null, greatest(v.scheduled_at, $2::timestamptz + interval '2 hours'),
          greatest(v.scheduled_at, $2) + interval '60 days', $2, true, $3, v.id) s
        join clinics c on c.id = s.clinic_id
        where c.city = v.city and s.starts_at <> v.scheduled_at)
      union all
      (select x.doctor_id, s.clinic_id, x.visit_type_id, s.starts_at, s.local_date, false,
          abs(extract(epoch from s.starts_at - v.scheduled_at))
        from (
          select distinct on (d.id) d.id as doctor_id, c.id as clinic_id, t.id as visit_type_id
          from doctors d join users u on u.id = d.user_id and u.disabled_at is null
          join doctor_clinics dc on dc.doctor_id = d.id
          join clinics c on c.id = dc.clinic_id and c.is_active and c.city = v.city
          join visit_types t on t.doctor_id = d.id and t.is_active and t.kind = v.kind
          where d.specialization_id = v.specialization_id and d.id <> v.doctor_id and d.is_active
            and d.availability_status = 'active'
          order by d.id, (c.id = v.clinic_id) desc, t.position, t.id limit 8) x
        cross join lateral slot_starts(x.doctor_id, x.visit_type_id, x.clinic_id,
          greatest($2 + interval '2 hours', v.scheduled_at - interval '3 days'), v.scheduled_at + interval '7 days', $2,
          true, null, v.id) s
        order by 7 limit $3)) o
    join doctors d on d.id = o.doctor_id
    left join doctor_days dd on dd.doctor_id = o.doctor_id and dd.local_date = o.local_date
    where not exists (
      select from appointments p
      where p.patient_id = v.patient_id and p.status in ('held', 'pending', 'confirmed', 'checked_in')
        and p.subject_id <> v.id and p.visit && tstzrange(o.starts_at, o.starts_at + v.duration))
    order by v.scheduled_at, v.id, o.gap`,
};

export interface ProposalRow {
  readonly id: string;
  readonly appointmentId: string;
  readonly formerDoctorId: string;
  readonly formerStartsAt: Date;
  readonly holdId: string;
  readonly doctorId: string;
  readonly clinicId: string;
  readonly visitTypeId: string;
  readonly startsAt: Date;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly state: 'open' | 'accepted' | 'other' | 'no_answer';
  readonly minutes: number;
  readonly patientId: string;
}

/**
 * Whether the time that a proposal `p` keeps for a visit `a` can be had no more: its doctor left, is on leave or is locked
 * out, its place closed or its hours went since it was sent.
 */
const IS_LOST = `not exists (
    select from doctors d join users du on du.id = d.user_id and du.disabled_at is null
    join doctor_clinics dc on dc.doctor_id = d.id and dc.clinic_id = p.clinic_id
    join clinics dl on dl.id = dc.clinic_id and dl.is_active
    join open_ranges o on o.doctor_id = d.id and o.clinic_id = dl.id
      and (o.visit_type_id is null or o.visit_type_id = p.visit_type_id)
      and o.starts_at <= p.starts_at and o.ends_at >= p.starts_at + a.duration
    where d.id = p.doctor_id and d.is_active and d.availability_status = 'active')`;

/** How a proposal stands at $1. */
const COLUMNS = `p.id, p.appointment_id as "appointmentId", p.former_doctor_id as "formerDoctorId",
  p.former_starts_at as "formerStartsAt", p.hold_id as "holdId", p.doctor_id as "doctorId", p.clinic_id as "clinicId",
  p.visit_type_id as "visitTypeId", p.starts_at as "startsAt", p.created_at as "createdAt", p.expires_at as "expiresAt",
  (extract(epoch from a.duration) / 60)::int as minutes, a.patient_id as "patientId",
  case when p.outcome = 'accepted' then 'accepted' when p.outcome = 'other' then 'other'
    when a.scheduled_at <> p.former_starts_at or a.doctor_id <> p.former_doctor_id
      or a.status not in ('pending', 'confirmed') then 'other'
    when p.outcome = 'expired' or p.expires_at <= $1 then 'no_answer' when ${IS_LOST} then 'other'
    else 'open' end as state`;

const FROM = 'from absence_proposals p join appointments a on a.id = p.appointment_id';

/** $1 now, $2 proposal. */
export const FIND: Statement = {
  name: 'proposal_find',
  text: `select ${COLUMNS} ${FROM} where p.id = $2`,
};

/** As FIND, and keeps others from deciding about it until the transaction ends. */
export const LOCK: Statement = {
  name: 'proposal_lock',
  text: `select ${COLUMNS} ${FROM} where p.id = $2 for update of p`,
};

/** $1 now, $2 the doctor who is away, $3 since when. */
export const OF_DOCTOR: Statement = {
  name: 'proposals_of_doctor',
  text: `select ${COLUMNS} ${FROM} where p.former_doctor_id = $2 and p.created_at > $3 order by p.former_starts_at, p.created_at`,
};

/** Open ones: $1 now, $2 patient. */
export const OF_PATIENT: Statement = {
  name: 'proposals_of_patient',
  text: `select ${COLUMNS} ${FROM}
    where a.patient_id = $2 and p.outcome is null and p.expires_at > $1 and a.scheduled_at = p.former_starts_at
      and a.doctor_id = p.former_doctor_id and a.status in ('pending', 'confirmed') and not ${IS_LOST}
    order by p.former_starts_at`,
};

/** $1 patient. */
export const LOCK_PATIENT: Statement = {
  name: 'proposal_lock_patient',
  text: 'select from patients where user_id = $1 for no key update',
};

/** Ends what ran out, or is of a visit that is elsewhere by now, so that another may be sent: $1 appointments, $2 now. */
export const EXPIRE: Statement = {
  name: 'proposal_expire',
  text: `update absence_proposals p set outcome = case when p.expires_at <= $2 then 'expired' else 'other' end,
      decided_at = $2
    from appointments a
    where a.id = p.appointment_id and a.id = any ($1::uuid[]) and p.outcome is null
      and (p.expires_at <= $2 or a.scheduled_at <> p.former_starts_at or a.doctor_id <> p.former_doctor_id or ${IS_LOST})`,
};

/** Of visits $1 those that have an open proposal. */
export const HAVE_OPEN: Statement = {
  name: 'proposal_have_open',
  text: 'select appointment_id as id from absence_proposals where appointment_id = any ($1::uuid[]) and outcome is null',
};

/** $1 appointment, $2 hold, $3 who, $4 now. */
export const PROPOSE: Statement = {
  name: 'proposal_add',
  text: `insert into absence_proposals (appointment_id, former_doctor_id, former_starts_at, hold_id, doctor_id, clinic_id,
      visit_type_id, starts_at, sent_by, created_at, expires_at)
    select a.id, a.doctor_id, a.scheduled_at, h.id, h.doctor_id, h.clinic_id, h.visit_type_id, h.scheduled_at, $3, $4,
      least(h.expires_at, h.scheduled_at)
    from appointments a, appointments h where a.id = $1 and h.id = $2
    returning id, former_starts_at as "formerStartsAt", starts_at as "startsAt", expires_at as "expiresAt"`,
};

/** $1 proposal, $2 outcome, $3 now. */
export const DECIDE: Statement = {
  name: 'proposal_decide',
  text: 'update absence_proposals set outcome = $2, decided_at = $3 where id = $1 and outcome is null',
};

/** $1 hold, $2 patient, $3 now. */
export const RELEASE: Statement = {
  name: 'proposal_release',
  text: 'select release_hold($1, $2, $3)',
};

export interface ProposalPlaceRow {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly doctorName: string;
  readonly clinicName: string;
  readonly clinicAddress: string | null;
  readonly clinicPhone: string | null;
  /** When the visit is that it is for, by the clock of its clinic. */
  readonly formerStartsAt: Date;
  readonly formerTimeZone: string;
  /** Until when it is kept. */
  readonly expiresAt: Date;
}

/** Where open proposals of a patient would be: $1 now, $2 patient, $3 proposals. */
export const OPEN_PLACES: Statement = {
  name: 'proposals_open_places',
  text: `select p.id, p.starts_at as "startsAt", p.starts_at + a.duration as "endsAt", c.time_zone as "timeZone",
      u.full_name as "doctorName", c.name as "clinicName", c.address as "clinicAddress", c.phone as "clinicPhone",
      p.former_starts_at as "formerStartsAt", fc.time_zone as "formerTimeZone", p.expires_at as "expiresAt"
    ${FROM} join clinics fc on fc.id = a.clinic_id join clinics c on c.id = p.clinic_id join doctors d on d.id = p.doctor_id join users u on u.id = d.user_id
    where p.id = any ($3::uuid[]) and a.patient_id = $2 and p.outcome is null and p.expires_at > $1
      and a.scheduled_at = p.former_starts_at and a.doctor_id = p.former_doctor_id
      and a.status in ('pending', 'confirmed') and not ${IS_LOST}
    order by p.former_starts_at`,
};
