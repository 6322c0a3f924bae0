import type { DemoLoad } from './demo-load.js';

/** How many people wait for an earlier time than the one that they have. */
const WAITING = 8;

/** A few people who wait: for an earlier time with the doctor of a visit to come, which stays theirs meanwhile. */
export async function insertWaitlist({ tx, now }: DemoLoad): Promise<void> {
  await tx.query(
    `insert into waitlist_entries (id, patient_id, doctor_id, visit_type_id, replaces_id, first_date, last_date, times,
       notice_minutes, created_by, created_at)
     select md5(a.id::text)::uuid, a.patient_id, a.doctor_id, a.visit_type_id, a.id, ($1::timestamptz at time zone 'UTC')::date + 1, a.local_date,
       case when a.place % 3 = 0 then '[]' else
         '[{"weekday": 1, "from": 0, "until": 720}, {"weekday": 3, "from": 0, "until": 720}, {"weekday": 5, "from": 720, "until": 1020}]'
       end::jsonb,
       240, a.patient_id, $1::timestamptz - a.place * interval '19 hours'
     from (
       select distinct on (x.patient_id) x.*, row_number() over (order by x.scheduled_at desc, x.id) as place
       from appointments x
       where x.status = 'confirmed' and x.scheduled_at > $1::timestamptz + interval '8 days'
         and x.visit_type_id is not null
       order by x.patient_id, x.scheduled_at desc, x.id) a
     order by a.place limit $2`,
    [now, WAITING],
  );
}
