import type pg from 'pg';
import { AccessTokens } from '../src/accounts/access-token.js';
import { OpenRangesService } from '../src/calendar/open-ranges.service.js';
import type { Database } from '../src/database/database.js';

/** Doctors whose calendars are filled; free times are read of them. */
const BUSY_DOCTORS = 40;
/** Share of the next weeks' times that is taken with those doctors. */
const TAKEN = 0.6;
const DAYS_FILLED = 32;
/** Patients whose appointments fill those calendars, five a doctor. */
const FILLERS_PER_DOCTOR = 5;
/** Doctors who are booked; the others are only found. */
const BOOKED_DOCTORS = 300;
/** Patients who look at their past visits. */
const RETURNING_PATIENTS = 100;
const PAST_VISITS = 60;
/** Doctors whom each of them has seen. */
const DOCTORS_SEEN = 8;
/** Milliseconds after which nothing is measured any more. */
const LONGEST_RUN = 3_600_000;

export interface Person {
  readonly id: string;
  readonly accessToken: string;
}

/** A time that is free and that nobody else will ask for. */
export interface Wish {
  readonly patient: Person;
  readonly doctorId: string;
  readonly clinicId: string;
  readonly visitTypeId: string;
  readonly startsAt: string;
}

export interface BusyDoctor {
  readonly doctorId: string;
  readonly visitTypeId: string;
}

/** A clinic group in the middle of its work. */
export interface ClinicData {
  readonly wishes: readonly Wish[];
  readonly busyDoctors: readonly BusyDoctor[];
  readonly returningPatients: readonly Person[];
  readonly specializationIds: readonly string[];
}

/** Clinics, specialties and limits, once for a database. */
export async function layGround(owner: pg.Client): Promise<void> {
  await owner.query(`
    -- Made up, all of it: the demo's models answer.
    update settings set max_open_appointments = 100, booking_horizon_days = 60, is_demo = true;
    insert into specializations (name, category) select 'Specialty ' || i, 'Medicine' from generate_series(1, 20) i;
    insert into clinics (name, address, city, latitude, longitude, time_zone)
      select 'Clinic ' || i, i || ' Main Street', 'City ' || i % 6, 40 + i * 0.1, -74 + i * 0.1,
        (array['America/New_York', 'Europe/London', 'Asia/Kolkata'])[1 + i % 3]
      from generate_series(1, 12) i;
  `);
}

/**
 * Adds doctors with two clinic sessions each weekday (24 first visits of 20 minutes), and expands their hours as the
 * server does.
 */
export async function addDoctors(
  owner: pg.Client,
  database: Database,
  from: number,
  to: number,
): Promise<void> {
  await owner.query(
    `with people as (
      insert into users (username, email, full_name, password_hash, role)
      select 'doctor' || i, 'doctor' || i || '@clinic.test', 'Doctor Number ' || i, 'none', 'doctor'
      from generate_series($1::int, $2::int) i returning id, substr(username, 7)::int as number
    ), added as (
      insert into doctors (user_id, specialization_id, degree, license_number, consultation_fee, rating, rating_count,
        profile_description, languages, max_patients_per_day)
      select p.id, s.id, 'MD', 'LIC-' || p.number, 5000 + p.number % 40 * 250, 3 + p.number % 9 / 4.0, p.number % 90,
        'Sees patients of all ages.', '{en,hi}', 30
      from people p
      join (select id, row_number() over (order by name) as place from specializations) s on s.place = 1 + p.number % 20
      returning id, substr(license_number, 5)::int as number
    ), placed as (
      insert into doctor_clinics (doctor_id, clinic_id)
      select a.id, c.id from added a
      join (select id, row_number() over (order by name) as place from clinics) c on c.place = 1 + a.number % 12
      returning doctor_id, clinic_id
    ), typed as (
      insert into visit_types (doctor_id, kind, name, minutes, buffer_after_minutes, step_minutes, fee, position)
      select a.id, x.kind::visit_kind, x.name, x.minutes, 0, x.minutes, 8000, x.position
      from added a cross join (values ('first_visit', 'First visit', 20, 0), ('procedure', 'Procedure', 60, 1))
        x (kind, name, minutes, position)
    )
    insert into weekly_hours (doctor_id, clinic_id, weekday, start_time, end_time)
    select p.doctor_id, p.clinic_id, d, h.from_time::time, h.to_time::time
    from placed p cross join generate_series(1, 5) d
    cross join (values ('09:00', '13:00'), ('14:00', '18:00')) h (from_time, to_time)`,
    [from, to],
  );
  await new OpenRangesService(database).expandAll(new Date());
}

/**
 * Adds patients, their past, filled calendars, and the times that will be booked.
 * @param wishes how many times to book: distinct, and free for their patients.
 */
export async function fillClinic(
  owner: pg.Client,
  tokenSecret: string,
  patients: number,
  wishes: number,
): Promise<ClinicData> {
  await owner.query('select setseed(0.42)');
  const people = await addPatients(owner, tokenSecret, patients);
  const fillers = BUSY_DOCTORS * FILLERS_PER_DOCTOR;
  const returning = people.slice(fillers, fillers + RETURNING_PATIENTS);
  await fillCalendars(owner, people.slice(0, fillers));
  await addPast(owner, returning);
  await owner.query('select recount_visits()');
  const specializations = await owner.query<{ id: string }>('select id from specializations order by name');
  const busy = await owner.query<BusyDoctor>(
    `select d.id as "doctorId", t.id as "visitTypeId" from doctors d
     join visit_types t on t.doctor_id = d.id and t.position = 0
     where substr(d.license_number, 5)::int <= $1 order by d.id`,
    [BUSY_DOCTORS],
  );
  const rows = await owner.query<Omit<Wish, 'patient' | 'startsAt'> & { starts_at: Date; patient: number }>(
    `select doctor_id as "doctorId", clinic_id as "clinicId", visit_type_id as "visitTypeId", starts_at,
       -- In order of time each patient comes again only after all the others, so their visits never meet.
       ((row_number() over (order by starts_at, doctor_id) - 1) % $3)::int as patient
     from (
       select o.doctor_id, o.clinic_id, t.id as visit_type_id, g.starts_at
       from open_ranges o
       join doctors d on d.id = o.doctor_id and substr(d.license_number, 5)::int between $2::int + 1 and $2 + $4
       join visit_types t on t.doctor_id = o.doctor_id and t.position = 0
       cross join lateral generate_series(o.starts_at, o.ends_at - interval '20 minutes', interval '20 minutes') g (starts_at)
       where g.starts_at > now() + interval '3 hours' and g.starts_at < now() + interval '58 days'
       order by random() limit $1) picked
     order by random()`,
    [wishes, BUSY_DOCTORS, people.length - fillers, BOOKED_DOCTORS],
  );
  const bookers = people.slice(fillers);
  await owner.query('vacuum analyze');
  return {
    wishes: rows.rows.map(({ doctorId, clinicId, visitTypeId, starts_at, patient }) => ({
      patient: bookers[patient] as Person,
      doctorId,
      clinicId,
      visitTypeId,
      startsAt: starts_at.toISOString(),
    })),
    busyDoctors: busy.rows,
    returningPatients: returning,
    specializationIds: specializations.rows.map((row) => row.id),
  };
}

/** Patients with a session each, signed in until the run is over. */
export async function addPatients(owner: pg.Client, tokenSecret: string, count: number): Promise<Person[]> {
  const { rows } = await owner.query<{ id: string; session_id: string }>(
    `with people as (
      insert into users (username, email, full_name, password_hash, role)
      select 'patient' || i, 'patient' || i || '@clinic.test', 'Patient Number ' || i, 'none', 'patient'
      from generate_series(1, $1::int) i returning id, substr(username, 8)::int as number
    ), patients as (
      insert into patients (user_id, date_of_birth, contact_number)
      select id, date '1950-01-01' + number % 25000, '+1555' || (1000000 + number) from people
    )
    insert into sessions (user_id, refresh_hash, expires_at)
    select id, sha256(id::text::bytea), now() + interval '1 day' from people
    returning user_id as id, id as session_id`,
    [count],
  );
  const tokens = new AccessTokens(tokenSecret);
  // As of a later moment: they would be over before the last things are measured.
  const now = new Date(Date.now() + LONGEST_RUN);
  return rows.map(({ id, session_id }) => ({
    id,
    accessToken: tokens.sign({ id, role: 'patient' }, session_id, now).token,
  }));
}

async function fillCalendars(owner: pg.Client, fillers: readonly Person[]): Promise<void> {
  await owner.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     select ($1::uuid[])[(substr(d.license_number, 5)::int - 1) * $2::int + 1 + (extract(epoch from g.starts_at) / 1200)::bigint % $2],
       o.doctor_id, o.clinic_id, t.id, g.starts_at, interval '20 minutes', 'confirmed', 8000
     from open_ranges o
     join doctors d on d.id = o.doctor_id and substr(d.license_number, 5)::int <= $3
     join visit_types t on t.doctor_id = o.doctor_id and t.position = 0
     cross join lateral generate_series(o.starts_at, o.ends_at - interval '20 minutes', interval '20 minutes') g (starts_at)
     where g.starts_at > now() and g.starts_at < now() + make_interval(days => $4) and random() < $5`,
    [fillers.map((person) => person.id), FILLERS_PER_DOCTOR, BUSY_DOCTORS, DAYS_FILLED, TAKEN],
  );
  await owner.query(
    `select refresh_first_free(id, now(), 'infinity', now()) from doctors where substr(license_number, 5)::int <= $1`,
    [BUSY_DOCTORS],
  );
}

async function addPast(owner: pg.Client, returning: readonly Person[]): Promise<void> {
  await owner.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
       reason, created_at)
     select p.id, d.id, d.clinic_id, d.visit_type_id, date_trunc('hour', now()) - make_interval(days => n * 9, mins => 20 * d.place % 480),
       interval '20 minutes', 'completed', 8000, 'Follow-up of the last visit', now() - make_interval(days => n * 9 + 20)
     from (select id, row_number() over () as place from unnest($1::uuid[]) id) p
     cross join generate_series(1, $2::int) n
     join (select d.id, c.clinic_id, t.id as visit_type_id, row_number() over (order by d.id)::int as place,
         count(*) over () as doctors
       from doctors d join doctor_clinics c on c.doctor_id = d.id
       join visit_types t on t.doctor_id = d.id and t.position = 0) d
       on d.place = 1 + (p.place * 37 + n % $3::int * 7919) % d.doctors`,
    [returning.map((person) => person.id), PAST_VISITS, DOCTORS_SEEN],
  );
}
