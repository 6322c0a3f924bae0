import type pg from 'pg';

/** Visits that lie behind a clinic. */
export interface History {
  /** The number of the first visit, and that after the last. */
  readonly from: number;
  readonly to: number;
  /** How many doctors and patients they are spread over, from the first of each. */
  readonly doctors: number;
  readonly patients: number;
}

const VISITS_A_DAY = 13;

/**
 * Adds visits backwards from last week, 13 a doctor and weekday; one in ten is rated. Without triggers and checks of
 * foreign keys: what they would set is set here, and whoever calls it counts anew.
 * @param admin the superuser, who may
 */
export async function addHistory(admin: pg.Client, { from, to, doctors, patients }: History): Promise<void> {
  await admin.query('set session_replication_role = replica');
  try {
    await admin.query(
      `with doctor as materialized (
        select d.id, dc.clinic_id, c.time_zone, t.id as visit_type_id, substr(d.license_number, 5)::int - 1 as place
        from doctors d join doctor_clinics dc on dc.doctor_id = d.id join clinics c on c.id = dc.clinic_id
        join visit_types t on t.doctor_id = d.id and t.position = 0
      ), patient as materialized (
        select user_id as id, (row_number() over (order by user_id))::int - 1 as place from patients
      ), visit as materialized (
        select new_id() as id, n, n % $3 as doctor_place, n / $3 % $4 as place, n / ($3 * $4) as weekdays,
          abs(hashint4(n)) as dice
        from generate_series($1::int, $2::int - 1) n
      ), placed as (
        select v.*, d.id as doctor_id, d.clinic_id, d.visit_type_id, d.time_zone, p.id as patient_id, z.local_date,
          (z.local_date + time '09:00' + make_interval(mins => 40 * v.place)) at time zone d.time_zone as scheduled_at
        from visit v join doctor d on d.place = v.doctor_place join patient p on p.place = v.n % $5
        cross join lateral (select current_date - extract(isodow from current_date)::int - 2 - v.weekdays / 5 * 7
          - v.weekdays % 5 as local_date) z
      )
      insert into appointments (id, patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status,
        payment_status, fee, created_at, local_date, subject_id, counted, visit, busy)
      select id, patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, interval '20 minutes', s.status,
        case when s.status = 'completed' and dice % 10 < 9 then 'completed' else 'pending' end::payment_status, 8000,
        scheduled_at - make_interval(days => dice % 45), local_date, id, s.status <> 'cancelled',
        tstzrange(scheduled_at, scheduled_at + interval '20 minutes'), tstzrange(scheduled_at, scheduled_at + interval '20 minutes')
      from placed cross join lateral (select (case when dice % 100 < 78 then 'completed' when dice % 100 < 86 then 'no_show'
        else 'cancelled' end)::appointment_status as status) s
      -- Where other data has a visit at that time already, there is none.
      on conflict do nothing`,
      [from, to, doctors, VISITS_A_DAY, patients],
    );
    await admin.query(`
      insert into feedback (patient_id, doctor_id, appointment_id, rating, created_at, shown_on)
      select a.patient_id, a.doctor_id, a.id, 1 + abs(hashtext(a.id::text)) % 5, a.scheduled_at, a.local_date
      from appointments a where a.status = 'completed' and abs(hashtext(a.id::text)) % 8 = 0
      on conflict do nothing`);
    await admin.query(`
      insert into offered_days (local_date, doctor_id, clinic_id, minutes)
      select distinct local_date, doctor_id, clinic_id, 480 from appointments on conflict do nothing`);
  } finally {
    await admin.query('reset session_replication_role');
  }
}
