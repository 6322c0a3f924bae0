import type { LevelShift } from '@smart-healthcare/ml';
import type { Statement } from '../database/database.js';
import { isTreatedBy } from '../patients/treated.queries.js';
import { BOOKING_JOINS, BOOKING_JSON, IS_BOOKING, type BookingRow } from './booking-row.js';

/** All that the features of a patient's next booking with a doctor are made from. */
export interface PatientHistoryRow {
  readonly is_treated: boolean;
  readonly birth_year: number | null;
  /** The type asked for, or the doctor's first one; null when the doctor offers none. */
  readonly visit_type_id: string | null;
  readonly bookings: readonly BookingRow[];
  readonly doctor_record: readonly [visits: number, missed: number];
  /** Bookings that the doctor's days already hold, by local date. */
  readonly day_loads: Readonly<Record<string, number>>;
}

const BIRTH_YEAR = `coalesce(extract(year from p.date_of_birth), p.birth_year)::int`;

/**
 * In one statement, so that all of it is of one moment. No row: there is no such patient.
 * $1 patient, $2 doctor, $3 visit type or null, $4 and $5 first and last local date that loads are told of, $6 now, $7 the asking doctor.
 */
export const PATIENT_HISTORY: Statement = {
  name: 'prediction_patient_history',
  text: `select ${BIRTH_YEAR} as birth_year,
      coalesce($3::uuid, first_visit_type($2)) as visit_type_id,
      ${isTreatedBy('$7::uuid')} as is_treated,
      (select coalesce(json_agg(${BOOKING_JSON} order by b.at, a.id), '[]') from appointments a ${BOOKING_JOINS}
        where a.patient_id = p.user_id and ${IS_BOOKING}) as bookings,
      (select json_build_array(count(*), count(*) filter (where o.status = 'no_show')) from appointments o
        where o.doctor_id = $2 and o.status in ('completed', 'no_show')
          and o.local_date < (select ($6::timestamptz at time zone c.time_zone)::date from clinics c
            join doctor_clinics dc on dc.clinic_id = c.id where dc.doctor_id = $2 order by c.id limit 1)) as doctor_record,
      (select coalesce(json_object_agg(l.local_date, l.count), '{}') from (
        select local_date, count(*) from appointments
        where doctor_id = $2 and local_date between $4::date and $5::date and status not in ('held', 'cancelled')
        group by local_date) l) as day_loads
    from patients p where p.user_id = $1`,
};

/** One booking of the whole history. */
export interface HistoryRow {
  readonly patient_id: string;
  readonly birth_year: number | null;
  readonly language: string;
  readonly booking: BookingRow;
}

/**
 * The bookings of the latest whole days that hold at most so many, the first made first: $1 now, $2 how many. Without
 * that end a night's training would take longer and more memory with every year.
 */
export const LATEST_HISTORY: Statement = {
  name: 'prediction_latest_history',
  text: `select a.patient_id, ${BIRTH_YEAR} as birth_year, u.language, ${BOOKING_JSON} as booking
    from appointments a ${BOOKING_JOINS}
    join patients p on p.user_id = a.patient_id join users u on u.id = p.user_id
    where ${IS_BOOKING} and b.at <= $1 and a.local_date > coalesce((
      select max(d.local_date) from (
        select local_date, sum(sum(open + arrived + missed)) over (order by local_date desc) as visits
        from visit_days group by local_date) d
      where d.visits > $2), '-infinity')
    order by b.at, a.id`,
};

export interface ModelRow {
  readonly id: string;
  readonly kind: 'time-slot' | 'demand';
  readonly file: string;
  readonly is_demo: boolean;
  readonly created_at: Date;
  readonly answers_by: 'model' | 'prior';
  readonly in_force_from: Date | null;
  /** How far its level had moved when it was last measured; null where that is not known. */
  readonly shift: LevelShift | null;
}

export const MODELS_IN_FORCE: Statement = {
  name: 'prediction_models_in_force',
  text: `select m.id, m.kind, m.file, m.is_demo, m.created_at, m.answers_by, m.in_force_from,
      (select s.figures -> 'shift' from prediction_scores s where s.model_id = m.id
        order by s.scored_at desc limit 1) as shift
    from prediction_models m where m.in_force_from is not null and m.in_force_until is null`,
};

/** Takes a model out of force because it cannot be opened: $1 its id, $2 when, $3 why. */
export const REFUSE_MODEL: Statement = {
  name: 'prediction_refuse_model',
  text: `update prediction_models set in_force_until = greatest($2::timestamptz, in_force_from), refused_reason = $3
    where id = $1 and in_force_until is null`,
};

/** $1 kind, $2 when. */
export const END_FORCE: Statement = {
  name: 'prediction_end_force',
  text: `update prediction_models set in_force_until = greatest($2::timestamptz, in_force_from)
    where kind = $1 and in_force_from is not null and in_force_until is null`,
};

/**
 * $1 kind, $2 file, $3 schema version, $4 hash of the data, $5 whether made of made-up data, $6 when, $7 who answers,
 * $8 whether it is in force from now on. No row when another process put one in force at the same moment.
 */
export const ADD_MODEL: Statement = {
  name: 'prediction_add_model',
  text: `insert into prediction_models (kind, file, schema_version, data_sha256, is_demo, created_at, answers_by,
      in_force_from)
    values ($1, $2, $3, $4, $5, $6, $7, case when $8 then $6::timestamptz end)
    on conflict do nothing returning id`,
};

/** $1 kind, $2 when, $3 candidate, $4 winner, $5 reason, $6 figures. */
export const ADD_DECISION: Statement = {
  name: 'prediction_add_decision',
  text: `insert into prediction_decisions (kind, decided_at, candidate_id, winner, reason, figures)
    values ($1, $2, $3, $4, $5, $6)`,
};

/** $1 model, $2 when, $3 figures. */
export const ADD_SCORE: Statement = {
  name: 'prediction_add_score',
  text: 'insert into prediction_scores (model_id, scored_at, figures) values ($1, $2, $3)',
};

export const IS_DEMO: Statement = { name: 'prediction_is_demo', text: 'select is_demo from settings' };

/** Tells every process that other models are in force or were scored. */
export const ANNOUNCE: Statement = {
  name: 'prediction_announce',
  text: `insert into events (kind, payload) values ('predictions.changed', '{}')`,
};

/** The latest figures of a model: $1 its id. */
export const LATEST_SCORE: Statement = {
  name: 'prediction_latest_score',
  text: 'select scored_at, figures from prediction_scores where model_id = $1 order by scored_at desc limit 1',
};

/** Removes models that were replaced long ago; decisions about them stay. $1 now. */
export const FORGET_MODELS: Statement = {
  name: 'prediction_forget_models',
  text: `delete from prediction_models where in_force_until < $1::timestamptz - interval '90 days'`,
};

/** A code as the schema writes it. */
const asEnum = (column: string): string => `upper(replace(${column}, '-', '_'))`;

export const DECISIONS: Statement = {
  name: 'prediction_decisions',
  text: `select decided_at as "decidedAt", ${asEnum('kind')} as kind,
      case winner when 'inForce' then 'IN_FORCE' else upper(winner) end as winner, ${asEnum('reason')} as reason
    from prediction_decisions
    order by decided_at desc, kind limit 20`,
};

export const REFUSED_MODELS: Statement = {
  name: 'prediction_refused_models',
  text: `select ${asEnum('kind')} as kind, created_at as "createdAt", refused_reason as reason from prediction_models
    where refused_reason is not null order by in_force_until desc limit 5`,
};

export const IS_UNSCORED: Statement = {
  name: 'prediction_is_unscored',
  text: `select exists (select from prediction_models m where m.in_force_from is not null and m.in_force_until is null
    and not exists (select from prediction_scores s where s.model_id = m.id)) as is_unscored`,
};

export const SCORED_DOCTORS: Statement = {
  name: 'prediction_scored_doctors',
  text: 'select id from doctors where is_active order by id',
};

export const SCORED_CLINICS: Statement = {
  name: 'prediction_scored_clinics',
  text: 'select id from clinics where is_active order by id',
};
