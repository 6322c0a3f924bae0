import type { Statement } from '../database/database.js';
import { OFFER } from './waitlist.queries.js';

/**
 * A time came free that somebody may wait for: $1 doctor, $2 clinic, $3 start, $4 now. One that is being offered is looked
 * at again. Where every booking needs the clinic's word, the system offers nothing.
 */
export const ENTER_OPENING: Statement = {
  name: 'waitlist_enter_opening',
  text: `insert into waitlist_openings as w (doctor_id, clinic_id, starts_at, next_at, created_at)
    select d.id, $2, $3, $4, $4 from doctors d cross join settings s
    where d.id = $1 and $3::timestamptz > $4 and not (d.requires_approval or s.approval_required) and exists (
      select from waitlist_entries e where e.state in ('waiting', 'offered')
        and (e.doctor_id = d.id or e.specialization_id = d.specialization_id))
    on conflict (doctor_id, starts_at) where state = 'open' do update set next_at = least(w.next_at, $4)
    returning id`,
};

/** Somebody took time that may be offered: $1 doctor, $2 and $3 from when to when, $4 now. */
export const LOOK_AGAIN: Statement = {
  name: 'waitlist_look_again',
  text: `update waitlist_openings set next_at = $4
    where state = 'open' and doctor_id = $1 and starts_at >= $2 and starts_at < $3 and next_at > $4
    returning id`,
};

/** A start at which a visit of the doctor's first type could begin. */
export interface FreeStart {
  readonly doctorId: string;
  readonly clinicId: string;
  readonly timeZone: string;
  readonly startsAt: Date;
}

/** Free starts of a doctor, in order of time: $1 doctor, $2 and $3 range, $4 now. */
export const FREE_STARTS: Statement = {
  name: 'waitlist_free_starts',
  text: `select $1::uuid as "doctorId", s.starts_at as "startsAt", s.clinic_id as "clinicId", c.time_zone as "timeZone"
    from slot_starts($1, first_visit_type($1), null, greatest($2::timestamptz, $4),
      least($3::timestamptz, $4::timestamptz + interval '400 days'), $4, false, 300) s
    join clinics c on c.id = s.clinic_id order by s.starts_at`,
};

/**
 * Free starts of the last two days that can be booked, of doctors for whom somebody waits: $1 now. Two, so that a day that
 * opened while no worker ran is found, too.
 */
export const OPENED_STARTS: Statement = {
  name: 'waitlist_opened_starts',
  text: `select d.id as "doctorId", s.starts_at as "startsAt", s.clinic_id as "clinicId", c.time_zone as "timeZone"
    from doctors d
    cross join settings n
    cross join lateral slot_starts(d.id, first_visit_type(d.id), null,
      $1::timestamptz + make_interval(days => n.booking_horizon_days - 3),
      $1::timestamptz + make_interval(days => n.booking_horizon_days + 3), $1, false, 300) s
    join clinics c on c.id = s.clinic_id
    where d.is_active and s.local_date >= ($1::timestamptz at time zone c.time_zone)::date + n.booking_horizon_days - 1
      and exists (select from waitlist_entries e where e.state in ('waiting', 'offered') and e.last_date >= s.local_date
        and (e.doctor_id = d.id or e.specialization_id = d.specialization_id))
    order by s.starts_at`,
};

/** How long an offer can be answered: a time that is kept for it is kept so long. */
export const ANSWER_MINUTES: Statement = {
  name: 'waitlist_answer_minutes',
  text: `select minutes from hold_purposes where purpose = 'offer'`,
};

/** A time that is due to be offered. */
export interface OpeningRow {
  readonly id: string;
  readonly doctorId: string;
  readonly clinicId: string;
  readonly startsAt: Date;
  readonly round: number;
  readonly timeZone: string;
  readonly needsWord: boolean;
  /** Whether a visit is there by now. */
  readonly isTaken: boolean;
  /** How many have it open, and the first instant at which one of these runs out. */
  readonly open: number;
  readonly openUntil: Date | null;
  /** Whether it is kept for one of them. */
  readonly isKept: boolean;
  /** How many the last round asked. */
  readonly former: number;
}

/** Takes the opening that is longest due, for this worker alone until $2: $1 now. */
export const CLAIM: Statement = {
  name: 'waitlist_claim',
  text: `with taken as (
      update waitlist_openings set claimed_until = $2 where id = (
        select id from waitlist_openings
        where state = 'open' and next_at <= $1 and (claimed_until is null or claimed_until <= $1)
        order by next_at, id limit 1 for update skip locked)
      returning *)
    select w.id, w.doctor_id as "doctorId", w.clinic_id as "clinicId", w.starts_at as "startsAt", w.round,
      c.time_zone as "timeZone", d.requires_approval or s.approval_required as "needsWord",
      exists (select from appointments a where a.doctor_id = w.doctor_id
        and a.status in ('pending', 'confirmed', 'checked_in') and a.scheduled_at > w.starts_at - interval '16 hours'
        and a.scheduled_at < w.starts_at + interval '4 hours' and a.busy @> w.starts_at) as "isTaken",
      (select count(*)::int from waitlist_offers o where o.opening_id = w.id and o.state = 'open') as open,
      (select min(o.expires_at) from waitlist_offers o where o.opening_id = w.id and o.state = 'open') as "openUntil",
      exists (select from waitlist_offers o where o.opening_id = w.id and o.state = 'open' and o.group_size = 1) as "isKept",
      (select count(*)::int from waitlist_offers o where o.opening_id = w.id and o.round = w.round) as former
    from taken w join clinics c on c.id = w.clinic_id join doctors d on d.id = w.doctor_id cross join settings s`,
};

/**
 * Ends a round: $1 opening, $2 its number, $3 when the next is due, $4 how many were asked, $5 now. Where all of them have
 * answered meanwhile, it is due at once.
 */
export const SETTLE: Statement = {
  name: 'waitlist_settle',
  text: `update waitlist_openings w set round = $2, claimed_until = null, next_at = case
      when $4 > 0 and not exists (select from waitlist_offers o where o.opening_id = w.id and o.state = 'open')
      then $5::timestamptz else $3 end
    where w.id = $1 and w.state = 'open'`,
};

/** $1 opening, $2 how, $3 now. */
export const END_OPENING: Statement = {
  name: 'waitlist_end_opening',
  text: 'select end_waitlist_opening($1, $2, $3)',
};

/** Who may wait for a time, as the rules of matching read it. */
export interface WaitingRow {
  readonly entryId: string;
  readonly patientId: string;
  readonly wish: 'doctor' | 'visit_type' | 'field';
  readonly wishesCity: boolean;
  readonly firstDate: string;
  readonly lastDate: string;
  readonly times: readonly { weekday: number; from: number; until: number }[];
  readonly noticeMinutes: number;
  readonly createdAt: Date;
  readonly offersThisWeek: number;
  readonly wasOffered: boolean;
  readonly isBusy: boolean;
  readonly visitTypeId: string | null;
  /** The visit that would move to the time. */
  readonly movesId: string | null;
  readonly kept: null | { startsAt: string; sameDoctor: boolean; moves: number };
}

/** Who waits for a doctor's time: $1 doctor, $2 clinic, $3 start (null: any), $4 now. Those who wait longest. */
export const WAITING: Statement = {
  name: 'waitlist_waiting',
  text: `select e.id as "entryId", e.patient_id as "patientId",
      case when e.visit_type_id is not null then 'visit_type' when e.doctor_id is not null then 'doctor' else 'field' end
        as wish,
      e.city is not null as "wishesCity", e.first_date::text as "firstDate", e.last_date::text as "lastDate", e.times,
      e.notice_minutes as "noticeMinutes", e.created_at as "createdAt", t.id as "visitTypeId",
      (select count(*)::int from waitlist_offers o
        where o.patient_id = e.patient_id and o.created_at > $4::timestamptz - interval '7 days') as "offersThisWeek",
      exists (select from waitlist_offers o where o.patient_id = e.patient_id and o.doctor_id = d.id and o.starts_at = $3
        and o.state <> 'lost') as "wasOffered",
      $3::timestamptz is not null and exists (select from appointments a
        where a.patient_id = e.patient_id and a.status in ('held', 'pending', 'confirmed', 'checked_in')
          and a.visit && tstzrange($3, $3::timestamptz + t.length)
          and not (k.doctor_id = d.id and a.subject_id = k.id)) as "isBusy",
      case when k.id is not null then json_build_object('startsAt', k.scheduled_at, 'sameDoctor', k.doctor_id = d.id,
        'moves', k.moves) end as kept, case when k.doctor_id = d.id then k.id end as "movesId"
    from doctors d
    join clinics c on c.id = $2
    join waitlist_entries e on e.state = 'waiting' and (e.doctor_id = d.id
      or e.specialization_id = d.specialization_id and (e.city is null or lower(e.city) = lower(c.city)))
    join users u on u.id = e.patient_id and u.disabled_at is null
    left join appointments k on k.id = e.replaces_id and k.patient_id = e.patient_id
      and k.status in ('pending', 'confirmed')
    left join lateral (
      select v.id, case when k.doctor_id = d.id then k.duration else make_interval(mins => v.minutes) end as length
      from visit_types v
      where v.id = case when k.doctor_id = d.id then k.visit_type_id
        else coalesce(e.visit_type_id, first_visit_type(d.id)) end) t on true
    where d.id = $1
    order by e.created_at, e.id limit 1000`,
};

/** Whether a visit can begin there: $1 doctor, $2 type of visit, $3 clinic, $4 start, $5 now, $6 the visit that would move. */
export const IS_FREE: Statement = {
  name: 'waitlist_is_free',
  text: `select exists (select from slot_starts($1, $2, $3, $4, $4::timestamptz + interval '1 second', $5, false, 1, $6)
    ) as free`,
};

/**
 * $1 opening, $2 entry, $3 type of visit, $4 how many it is offered to, $5 round, $6 reasons, $7 until when, $8 staff or
 * null, $9 now.
 */
export const MAKE_OFFER: Statement = {
  name: 'waitlist_make_offer',
  text: `select ${OFFER} from offer_waitlist_time($1, $2, $3, $4, $5, $6, $7, $8, $9) o`,
};

/** Says to all of a round how many they are: $1 offers, $2 how many. */
export const TELL_GROUP: Statement = {
  name: 'waitlist_tell_group',
  text: 'update waitlist_offers set group_size = $2 where id = any ($1::uuid[])',
};

/** $1 now. */
export const EXPIRED: Statement = {
  name: 'waitlist_expired',
  text: `select id from waitlist_offers where state = 'open' and expires_at <= $1 order by expires_at limit 500`,
};

/** $1 offer, $2 now. */
export const EXPIRE: Statement = {
  name: 'waitlist_expire',
  text: 'select expire_waitlist_offer($1, $2)',
};

/** Entries that are over, and why: $1 now. A day is over when it is everywhere. */
export const OVER: Statement = {
  name: 'waitlist_over',
  text: `select e.id, case when u.disabled_at is not null then 'account'
        when e.last_date < ($1::timestamptz at time zone 'Etc/GMT+12')::date then 'passed' else 'visit' end as reason
    from waitlist_entries e
    join users u on u.id = e.patient_id
    left join appointments k on k.id = e.replaces_id
    where e.state in ('waiting', 'offered') and (u.disabled_at is not null
      or e.last_date < ($1::timestamptz at time zone 'Etc/GMT+12')::date
      or k.scheduled_at <= $1 and k.status <> 'cancelled')
    order by e.id limit 500`,
};
