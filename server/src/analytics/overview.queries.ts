import type { Statement } from '../database/database.js';
import { IS_GONE } from '../waitlist/waited-in-vain.js';
import type { AttentionKind, TodayFigures } from './overview.type.js';

export interface TodayRow extends TodayFigures {
  readonly doctorId: string;
}

/** Each doctor's day: $1 now, $2 a clinic or null. */
export const TODAY: Statement = {
  name: 'overview_today',
  text: `with places as materialized (
      select c.id, ($1::timestamptz at time zone c.time_zone)::date as today,
        day_begin(($1::timestamptz at time zone c.time_zone)::date + 1, c.time_zone) as midnight
      from clinics c where $2::uuid is null or c.id = $2
    ), visits as (
      select a.doctor_id, count(*) filter (where a.status <> 'cancelled') as booked,
        count(*) filter (where a.status in ('checked_in', 'completed')) as arrived,
        count(*) filter (where a.status = 'no_show') as missed, count(*) filter (where a.status = 'cancelled') as cancelled
      from places p join appointments a on a.clinic_id = p.id and a.local_date = p.today and a.status <> 'held'
      group by 1
    ), free as (
      select x.doctor_id, sum(extract(epoch from upper(r) - lower(r))) / 60 as minutes
      from (
        select o.doctor_id, range_agg(tstzrange(greatest(o.starts_at, $1), least(o.ends_at, p.midnight))) - coalesce((
            select range_agg(a.busy) from appointments a
            where a.doctor_id = o.doctor_id and a.status in ('held', 'pending', 'confirmed', 'checked_in')
              and a.scheduled_at > $1::timestamptz - interval '16 hours' and a.scheduled_at < $1::timestamptz + interval '2 days'
              and not (a.status in ('held', 'pending') and a.expires_at <= $1)), '{}') as ranges
        from places p join open_ranges o on o.clinic_id = p.id and o.ends_at > $1 and o.starts_at < p.midnight
        join doctors d on d.id = o.doctor_id and d.is_active and d.availability_status = 'active'
        join users u on u.id = d.user_id and u.disabled_at is null
        where not exists (select from doctor_days dd
          where dd.doctor_id = d.id and dd.local_date = p.today and dd.taken >= d.max_patients_per_day)
        group by 1
      ) x cross join lateral unnest(x.ranges) r
      group by 1
    )
    select doctor_id as "doctorId", coalesce(booked, 0)::int as booked, coalesce(arrived, 0)::int as arrived,
      coalesce(missed, 0)::int as missed, coalesce(cancelled, 0)::int as cancelled,
      coalesce(floor(minutes), 0)::int as "freeMinutes"
    from visits full join free using (doctor_id)
    order by booked desc nulls last, minutes desc nulls last, doctor_id`,
};

export interface AttentionRow {
  readonly kind: AttentionKind;
  /** How many there are of the kind. */
  readonly count: number;
  readonly appointmentId: string | null;
  readonly doctorId: string;
  readonly clinicId: string | null;
  readonly startsAt: Date | null;
  readonly dueAt: Date | null;
}

/** What waits, at most $3 rows of each kind: $1 now, $2 a clinic or null. */
export const ATTENTION: Statement = {
  name: 'overview_attention',
  text: `with waiting as (
      select 'REQUESTS_WAITING' as kind, a.id, a.doctor_id, a.clinic_id, a.scheduled_at, a.expires_at as due_at
      from appointments a where a.status = 'pending' and a.expires_at > $1::timestamptz
      union all
      select 'VISITS_NOT_CLOSED', a.id, a.doctor_id, a.clinic_id, a.scheduled_at, null
      from doctors d
      join lateral (select * from appointments x where x.doctor_id = d.id
        and x.status in ('held', 'pending', 'confirmed', 'checked_in') and x.scheduled_at < $1 offset 0) a
        on a.status in ('confirmed', 'checked_in')
      join clinics c on c.id = a.clinic_id and a.local_date < ($1 at time zone c.time_zone)::date
      union all
      select case x.loss when 'hours' then 'OUTSIDE_HOURS' else 'VISITS_BEREFT' end, a.id, a.doctor_id, a.clinic_id,
        a.scheduled_at, null
      from visits_to_decide(array(select d.id from doctors d), $1) x join appointments a on a.id = x.appointment_id
      union all
      select 'REFUNDS_DUE', a.id, a.doctor_id, a.clinic_id, a.scheduled_at, null
      from appointments a where a.status = 'cancelled' and a.payment_status = 'completed'
      union all
      select 'NOT_JOINED', null, d.id, null, null, null
      from doctors d join users u on u.id = d.user_id and u.origin = 'invited' and u.disabled_at is null
      where d.is_active
      union all
      select distinct 'WAITED_FOR_IN_VAIN', null::uuid, e.doctor_id, null::uuid, null::timestamptz, null::timestamptz
      from waitlist_entries e where e.doctor_id is not null and ${IS_GONE}
    )
    select kind, count, id as "appointmentId", doctor_id as "doctorId", clinic_id as "clinicId",
      scheduled_at as "startsAt", due_at as "dueAt"
    from (
      select w.*, count(*) over (partition by kind)::int as count,
        row_number() over (partition by kind order by coalesce(due_at, scheduled_at), id, doctor_id) as place
      from waiting w
      where $2::uuid is null or clinic_id = $2
        or (clinic_id is null and exists (select from doctor_clinics dc where dc.doctor_id = w.doctor_id and dc.clinic_id = $2))
    ) x
    where place <= $3 order by kind, place`,
};
