import { CLINIC_JSON } from '../clinics/clinic.queries.js';
import type { Clinic } from '../clinics/clinic.entity.js';
import type { Statement } from '../database/database.js';
import { VISIT_TYPE_JSON } from '../doctors/visit-type.queries.js';
import type { VisitType } from '../doctors/visit-type.entity.js';

/**
 * Runs of free starts of one local date at one clinic, those of a run a step apart: where each begins and ends, in
 * seconds since 1970.
 */
export type DayRow = readonly [
  date: string,
  clinicId: string,
  firsts: readonly number[],
  lasts: readonly number[],
];

export interface FreeTimesRow {
  readonly visit_type: VisitType;
  readonly clinics: readonly Clinic[];
  /** Between two starts of a run. */
  readonly step_seconds: number;
  /** By date and clinic. */
  readonly days: readonly DayRow[];
}

/**
 * Everything a list of free times shows, in one round trip. No row: the doctor offers no such visit.
 * $1 doctor, $2 visit type, $3 clinic or null, $4 and $5 first and last local date, $6 now, $7 staff, $8 the
 * appointment that is to be moved, or null.
 */
export const FREE_TIMES: Statement = {
  name: 'free_times',
  text: `select ${VISIT_TYPE_JSON} as visit_type,
      (select coalesce(json_agg(${CLINIC_JSON}), '[]')
        from doctor_clinics dc join clinics c on c.id = dc.clinic_id and c.is_active
        where dc.doctor_id = t.doctor_id) as clinics,
      t.step_minutes * 60 as step_seconds,
      (select coalesce(json_agg(json_build_array(d.local_date, d.clinic_id, d.firsts, d.lasts)
          order by d.local_date, d.clinic_id), '[]')
        from (
          select r.local_date, r.clinic_id, array_agg(date_part('epoch', r.first_at)::bigint) as firsts,
            array_agg(date_part('epoch', r.last_at)::bigint) as lasts
          -- Wide enough for the two dates in every zone there is.
          from slot_runs($1, $2, $3, $4::date::timestamp at time zone 'Etc/GMT-14',
            ($5::date + 1)::timestamp at time zone 'Etc/GMT+12', $6, $7, $8) r
          where r.local_date between $4::date and $5::date
          group by r.local_date, r.clinic_id) d) as days
    from visit_types t
    where t.id = $2 and t.doctor_id = $1 and (t.is_active or $8::uuid is not null)`,
};

export interface NextFreeTimesRow {
  readonly visit_type: VisitType;
  readonly clinics: readonly Clinic[];
  readonly starts: readonly (readonly [seconds: number, clinicId: string])[];
}

/**
 * The next free times, earliest first. No row: the doctor offers no such visit.
 * $1 doctor, $2 visit type or null for the first one on offer, $3 clinic or null, $4 from when, $5 now, $6 how many,
 * $7 staff.
 */
export const NEXT_FREE_TIMES: Statement = {
  name: 'free_times_next',
  text: `select ${VISIT_TYPE_JSON} as visit_type,
      (select coalesce(json_agg(${CLINIC_JSON}), '[]')
        from doctor_clinics dc join clinics c on c.id = dc.clinic_id and c.is_active
        where dc.doctor_id = t.doctor_id) as clinics,
      (select coalesce(json_agg(json_build_array(date_part('epoch', s.starts_at)::bigint, s.clinic_id)
          order by s.starts_at, s.clinic_id), '[]')
        from next_starts(array[$1::uuid], array[$3::uuid], array[$4::timestamptz], array['infinity'::timestamptz],
          $5, $6, t.id, $7) s) as starts
    from visit_types t
    where t.id = coalesce($2, first_visit_type($1)) and t.doctor_id = $1 and t.is_active`,
};

/** Who an appointment belongs to: $1 its id. */
export const MOVING: Statement = {
  name: 'free_times_moving',
  text: `select patient_id, doctor_id, visit_type_id, clinic_id, scheduled_at from appointments
    where id = $1 and status in ('pending', 'confirmed')`,
};
