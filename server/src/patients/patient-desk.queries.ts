import type { Statement } from '../database/database.js';
import { nameBegins, nameIsLike } from '../api/search-words.queries.js';
import type { Gender } from '../api/gender.js';
import { areAlike, CANDIDATES, exchanged } from './likely.queries.js';
import { isTreatedBy, OPENS_RECORD } from './treated.queries.js';

export interface MatchRow {
  id: string;
  full_name: string | null;
  date_of_birth: string | null;
  gender: Gender | null;
  number: string | null;
  has_account: boolean;
  is_closed: boolean;
  is_yours: boolean;
}

const MATCH = `p.user_id as id, u.full_name, p.date_of_birth::text, p.gender,
  coalesce(p.contact_number, p.relative_contact) as number,
  u.password_hash is not null as has_account, u.disabled_at is not null as is_closed`;

/**
 * $1 the viewer's doctor or null, $2 birth date or null, $3 end of the number or null, $4 rows, then the words. Names
 * that have them come before ones that only nearly do, so that many of these never crowd them out.
 */
export function findPatients(words: number): Statement {
  const matches = words > 0 ? ` and ${nameIsLike('u.full_name', words, 5)}` : '';
  const order = words > 0 ? `${nameBegins('u.full_name', words, 5)} desc, ` : '';
  return {
    name: `patients_find_${words}`,
    text: `select ${MATCH}, ${isTreatedBy('$1::uuid')} as is_yours
      from patients p join users u on u.id = p.user_id
      where ($2::date is null or p.date_of_birth = $2)
        and ($3::text is null or reverse(p.contact_number) like reverse($3) || '%'
          or reverse(p.relative_contact) like reverse($3) || '%')${matches}
      order by ${order}is_closed, is_yours desc, u.full_name, p.user_id limit $4`,
  };
}

/**
 * Records that a new person likely has, the likeliest first. $1 the viewer's doctor or null, $2 name, $3 birth date,
 * $4 the numbers, $5 rows.
 */
export const LIKELY: Statement = {
  name: 'patients_likely',
  text: `with person as materialized (
      select name_words($2) as words, same_words($2) as same, $3::date as born, extract(year from $3::date)::integer as year, $4::text[] as numbers,
        ${exchanged('$3::date')} as exchanged
    )
    select ${MATCH}, ${isTreatedBy('$1::uuid')} as is_yours
    from person w cross join lateral (${CANDIDATES}
      union select n.user_id from patients n where reverse(n.contact_number) in (select reverse(x) from unnest(w.numbers) x)
      union select n.user_id from patients n where reverse(n.relative_contact) in (select reverse(x) from unnest(w.numbers) x)
    ) c join patients p on p.user_id = c.user_id join users u on u.id = p.user_id
    cross join lateral (select name_likeness(name_words(u.full_name), w.words) as name) alike
    where ${areAlike('same_words(u.full_name)')}
      or ((p.contact_number = any (w.numbers) or p.relative_contact = any (w.numbers)) and alike.name >= 0.6)
    order by is_closed, alike.name desc, u.full_name, p.user_id limit $5`,
};

export interface TreatedRow extends MatchRow {
  last_visit_on: string | null;
  next_visit_on: string | null;
}

/** $1 doctor, $2 now, $3/$4 name and id of the last row of the page before (or null), $5 rows, then the words. */
export function patientsOfDoctor(words: number): Statement {
  const matches = words > 0 ? ` and ${nameIsLike('u.full_name', words, 6)}` : '';
  return {
    name: `patients_of_doctor_${words}`,
    text: `select ${MATCH}, true as is_yours, v.last_visit_on, v.next_visit_on
      from (
        select a.patient_id, max(d.day) filter (where a.scheduled_at <= $2)::text as last_visit_on,
          min(d.day) filter (where a.scheduled_at > $2)::text as next_visit_on
        from appointments a join clinics c on c.id = a.clinic_id
        cross join lateral (select (a.scheduled_at at time zone c.time_zone)::date as day) d
        where a.doctor_id = $1 and ${OPENS_RECORD}
        group by a.patient_id) v
      join patients p on p.user_id = v.patient_id join users u on u.id = p.user_id
      where ($3::text is null or (coalesce(u.full_name, ''), p.user_id) > ($3, $4::uuid))${matches}
      order by coalesce(u.full_name, ''), p.user_id limit $5`,
  };
}

export interface RecordRow {
  id: string;
  origin: string;
  has_account: boolean;
  is_closed: boolean;
  email_refused_since: Date | null;
  sms_refused_since: Date | null;
  whatsapp_refused_since: Date | null;
  is_treated: boolean;
}

/** To which number text messages of a patient go. */
const NUMBER = 'coalesce(p.contact_number, p.relative_contact, u.number)';

/** When an address last refused a message for good, by the channel that leads there. */
function refusedSince(channel: 'email' | 'sms' | 'whatsapp', address: string): string {
  return `(select b.bounced_at from bounced_addresses b where b.channel = '${channel}' and b.address = ${address})`;
}

/** $1 an id that the patient has or had, $2 the viewer's doctor or null. */
export const RECORD: Statement = {
  name: 'patient_record',
  text: `select p.user_id as id, u.origin, u.password_hash is not null as has_account,
      u.disabled_at is not null as is_closed, ${isTreatedBy('$2::uuid')} as is_treated,
      ${refusedSince('email', 'u.email::text')} as email_refused_since,
      ${refusedSince('sms', NUMBER)} as sms_refused_since, ${refusedSince('whatsapp', NUMBER)} as whatsapp_refused_since
    from patients p join users u on u.id = p.user_id
    where p.user_id = coalesce((select m.kept_id from patient_merges m where m.removed_id = $1), $1)`,
};

export interface VisitRow {
  id: string;
  doctor_id: string;
  clinic_id: string;
  scheduled_at: Date;
  minutes: number;
  status: string;
  reason: string | null;
  doctor_name: string | null;
  specialization: string;
  clinic_name: string;
  time_zone: string;
  visit_type: string | null;
}

/** $1 patient, $2/$3 time and id of the last row of the page before (or null), $4 rows. */
export const VISITS: Statement = {
  name: 'patient_visits',
  text: `select a.id, a.doctor_id, a.clinic_id, a.scheduled_at, (extract(epoch from a.duration) / 60)::int as minutes, a.status,
      a.reason, u.full_name as doctor_name, s.name as specialization, c.name as clinic_name, c.time_zone,
      t.name as visit_type
    from appointments a join doctors d on d.id = a.doctor_id join users u on u.id = d.user_id
    join specializations s on s.id = d.specialization_id join clinics c on c.id = a.clinic_id
    left join visit_types t on t.id = a.visit_type_id
    where a.patient_id = $1 and a.status <> 'held'
      and ($2::timestamptz is null or (a.scheduled_at, a.id) < ($2, $3::uuid))
    order by a.scheduled_at desc, a.id desc limit $4`,
};

export const INSERT_DESK_USER: Statement = {
  name: 'user_insert_desk',
  text: `insert into users (full_name, number, role, origin, language, created_at)
    values ($1, $2, 'patient', 'desk', $3, $4) returning id`,
};

export const INSERT_DESK_PATIENT: Statement = {
  name: 'patient_insert_desk',
  text: `insert into patients (user_id, date_of_birth, gender, contact_number, relative_contact)
    values ($1, $2, $3, $4, $5)`,
};

export const MERGE: Statement = {
  name: 'patients_merge',
  text: 'select merge_patients($1, $2, $3, $4, $5)',
};
