import type { Statement } from '../database/database.js';
import { IS_GONE } from './waited-in-vain.js';

const ENTRY = `e.id, e.state, e.end_reason as "endReason", e.city, e.first_date::text as "firstDate",
  e.last_date::text as "lastDate", e.times, e.notice_minutes as "noticeMinutes", e.created_at as "createdAt",
  e.patient_id as "patientId", e.doctor_id as "doctorId", e.visit_type_id as "visitTypeId",
  e.specialization_id as "specializationId", e.replaces_id as "replacesId", ${IS_GONE} as "isGone"`;

/** The fields of an offer, for a statement that calls its table `o`. */
export const OFFER = `o.id, o.state, o.starts_at as "startsAt", o.minutes, o.group_size as "groupSize",
  o.offered_by is not null as "byStaff", o.reasons, o.created_at as "createdAt", o.expires_at as "expiresAt",
  o.entry_id as "entryId", o.patient_id as "patientId", o.doctor_id as "doctorId", o.clinic_id as "clinicId",
  o.visit_type_id as "visitTypeId", o.replaces_id as "replacesId", o.appointment_id as "appointmentId"`;

/** $1 patient. */
export const LOCK_PATIENT: Statement = {
  name: 'waitlist_lock_patient',
  text: `select u.disabled_at is null as "isOpen" from patients p join users u on u.id = p.user_id
    where p.user_id = $1 for no key update of p`,
};

/** What a patient waits for: $1 patient. */
export const OPEN_OF_PATIENT: Statement = {
  name: 'waitlist_open_of_patient',
  text: `select ${ENTRY} from waitlist_entries e where e.patient_id = $1 and e.state in ('waiting', 'offered')`,
};

/**
 * Whether there is what is waited for: $1 doctor, $2 visit type, $3 field, $4 city. Also the visit that is to be earlier:
 * $5 it, $6 the patient, $7 now.
 */
export const CHECK_WISH: Statement = {
  name: 'waitlist_check_wish',
  text: `select
    ($1::uuid is null or exists (select from doctors d join users u on u.id = d.user_id and u.disabled_at is null
      where d.id = $1 and d.is_active)) and
    ($2::uuid is null or exists (select from visit_types v where v.id = $2 and v.doctor_id = $1 and v.is_active)) and
    ($3::uuid is null or exists (select from specializations s where s.id = $3)) and
    ($4::text is null or exists (select from clinics c where lower(c.city) = lower($4) and c.is_active)) as "isThere",
    $5::uuid is null or exists (select from appointments a where a.id = $5 and a.patient_id = $6
      and a.status in ('pending', 'confirmed') and a.scheduled_at > $7) as "isKept"`,
};

/**
 * $1 patient, $2 doctor, $3 visit type, $4 field, $5 city, $6 visit to replace, $7 and $8 dates, $9 times, $10 notice,
 * $11 who enters it, $12 now.
 */
export const JOIN: Statement = {
  name: 'waitlist_join',
  text: `insert into waitlist_entries as e (patient_id, doctor_id, visit_type_id, specialization_id, city, replaces_id,
      first_date, last_date, times, notice_minutes, created_by, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning ${ENTRY}`,
};

/** $1 entry, $2 and $3 dates, $4 times, $5 notice. No row where nobody waits any more. */
export const CHANGE: Statement = {
  name: 'waitlist_change',
  text: `update waitlist_entries e set first_date = $2, last_date = $3, times = $4, notice_minutes = $5
    where e.id = $1 and e.state in ('waiting', 'offered') returning ${ENTRY}`,
};

/** Times that are being offered are looked at again, for somebody new waits: $1 doctor, $2 field, $3 now. */
export const WAKE: Statement = {
  name: 'waitlist_wake',
  text: `update waitlist_openings w set next_at = $3
    where w.state = 'open' and w.next_at > $3 and not exists (
        select from waitlist_offers o where o.opening_id = w.id and o.state = 'open')
      and (w.doctor_id = $1 or w.doctor_id in (select d.id from doctors d where d.specialization_id = $2))`,
};

/** $1 entry, $2 why, $3 actor, $4 now. */
export const LEAVE: Statement = {
  name: 'waitlist_leave',
  text: 'select leave_waitlist($1, $2, $3, $4) as ended',
};

/** $1 entry. */
export const FIND: Statement = {
  name: 'waitlist_find',
  text: `select ${ENTRY} from waitlist_entries e where e.id = $1`,
};

/** What a patient waits for, and what ended lately: $1 patient, $2 from when on what ended is told. */
export const MINE: Statement = {
  name: 'waitlist_mine',
  text: `select ${ENTRY} from waitlist_entries e
    where e.patient_id = $1 and (e.ended_at is null or e.ended_at > $2)
    order by e.ended_at is not null, e.created_at desc limit 50`,
};

/**
 * $1 states, $2 doctor or null, $3 field or null, $4 and $5 instant and id of the entry before, $6 how many, $7 clinic or
 * null: for it wait who wait for a doctor there, or for a field that a doctor there has, in its city or in any.
 */
export const LIST: Statement = {
  name: 'waitlist_list',
  text: `select ${ENTRY}, e.created_at::text as position from waitlist_entries e
    where e.state = any ($1::text[]) and ($2::uuid is null or e.doctor_id = $2)
      and ($3::uuid is null or e.specialization_id = $3)
      and ($4::timestamptz is null or (e.created_at, e.id) > ($4, $5::uuid))
      and ($7::uuid is null or exists (
        select from doctor_clinics p join clinics c on c.id = p.clinic_id join doctors d on d.id = p.doctor_id
        where p.clinic_id = $7 and (d.id = e.doctor_id
          or d.specialization_id = e.specialization_id and (e.city is null or lower(e.city) = lower(c.city)))))
    order by e.created_at, e.id limit $6`,
};

/** Offers of entries, the newest first: $1 entries. */
export const OFFERS_OF: Statement = {
  name: 'waitlist_offers_of',
  text: `select ${OFFER} from waitlist_offers o where o.entry_id = any ($1::uuid[]) order by o.created_at desc, o.id`,
};

/** $1 offer. */
export const FIND_OFFER: Statement = {
  name: 'waitlist_find_offer',
  text: `select ${OFFER} from waitlist_offers o where o.id = $1`,
};

/** What a page tells of the time of an offer, and of the visit in whose place it would be: $1 offer. */
export const OFFER_PLACE: Statement = {
  name: 'waitlist_offer_place',
  text: `select o.starts_at as "startsAt", o.starts_at + make_interval(mins => o.minutes) as "endsAt",
      c.time_zone as "timeZone", coalesce(du.full_name, '') as "doctorName", c.name as "clinicName",
      nullif(concat_ws(', ', c.address, c.city), '') as "clinicAddress", c.phone as "clinicPhone",
      k.scheduled_at as "replacesAt", kc.time_zone as "replacesTimeZone"
    from waitlist_offers o join clinics c on c.id = o.clinic_id join doctors d on d.id = o.doctor_id
      join users du on du.id = d.user_id
      left join appointments k on k.id = o.replaces_id and k.patient_id = o.patient_id
        and k.status in ('pending', 'confirmed')
      left join clinics kc on kc.id = k.clinic_id
    where o.id = $1`,
};

/** $1 offer, $2 patient, $3 actor, $4 whether staff, $5 now, $6 the actor's token, $7 or message. */
export const ACCEPT: Statement = {
  name: 'waitlist_accept',
  text: 'select accept_waitlist_offer($1, $2, acting_as($3, $6, $7), $4, $5)',
};

/** $1 offer, $2 patient, $3 actor, $4 now, $5 the actor's token, $6 or message. */
export const DECLINE: Statement = {
  name: 'waitlist_decline',
  text: 'select decline_waitlist_offer($1, $2, acting_as($3, $5, $6), $4)',
};

/** Makes a time that staff offer by hand one that is offered, where it is not yet: $1 doctor, $2 clinic, $3 start, $4 now. */
export const OPEN_BY_HAND: Statement = {
  name: 'waitlist_open_by_hand',
  text: `insert into waitlist_openings as w (doctor_id, clinic_id, starts_at, next_at, created_at) values ($1, $2, $3, $4, $4)
    on conflict (doctor_id, starts_at) where state = 'open' do update set next_at = w.next_at
    returning id, round`,
};

/** The doctor's first type of visit: $1. */
export const FIRST_TYPE: Statement = {
  name: 'waitlist_first_type',
  text: 'select first_visit_type($1) as id',
};

/** By age: who waits, and who got what since $1; $2 today. */
export const BY_AGE: Statement = {
  name: 'waitlist_by_age',
  text: `select b.from_age as "fromAge", b.to_age as "toAge", coalesce(sum(x.waiting), 0)::int as waiting,
      coalesce(sum(x.offers), 0)::int as offers, coalesce(sum(x.accepted), 0)::int as accepted
    from (values (0, 17), (18, 39), (40, 64), (65, null::int), (null::int, null::int)) b (from_age, to_age)
    left join (
      select extract(year from age($2::date, p.date_of_birth))::int as years, y.*
      from patients p
      join lateral (
        select (exists (select from waitlist_entries e
            where e.patient_id = p.user_id and e.state in ('waiting', 'offered')))::int as waiting,
          (select count(*) from waitlist_offers o where o.patient_id = p.user_id and o.created_at > $1) as offers,
          (select count(*) from waitlist_offers o
            where o.patient_id = p.user_id and o.created_at > $1 and o.state = 'accepted') as accepted) y on true
      where p.user_id in (select e.patient_id from waitlist_entries e where e.state in ('waiting', 'offered')
        union select o.patient_id from waitlist_offers o where o.created_at > $1)) x
      on x.years between b.from_age and coalesce(b.to_age, 200) or x.years is null and b.from_age is null
    group by b.from_age, b.to_age order by b.from_age nulls last`,
};
