import type { Statement } from '../database/database.js';

/** Everything a forecast is made from. Days are counted from 1970-01-01. */
export interface DemandRow {
  /** Appointments of each day that were not cancelled, days without any left out; those to come are as booked now. */
  readonly counts: readonly (readonly [day: number, count: number])[];
  /** How bookings of recent days came and went: days before the visit on which they were booked and cancelled. */
  readonly bookings: readonly (readonly [
    day: number,
    bookedLead: number,
    cancelledLead: number | null,
    count: number,
  ])[];
  /** Past days on which somebody was seen at these clinics. */
  readonly worked_days: readonly number[];
  /** Places of the days to come, as the hours and the length of usual visits give them. */
  readonly capacity: readonly (readonly [day: number, places: number])[];
  readonly time_zone: string | null;
}

const DAY_NUMBER = (date: string): string => `${date} - date '1970-01-01'`;
const IN_SCOPE = `($1::uuid is null or a.doctor_id = $1) and ($2::uuid is null or a.clinic_id = $2)`;

/**
 * Days on which the clinics worked come from the counts that analytics keep: to ask the appointments for each of many
 * hundred days may read them all as often.
 * $1 doctor or null, $2 clinic or null (one of them is given), $3 first known date, $4 today, $5 last date, $6 from
 * which date on bookings are looked at one by one.
 */
export const DEMAND: Statement = {
  name: 'prediction_demand',
  text: `with places as (
      select c.id, c.time_zone from clinics c
      where ($2::uuid is null or c.id = $2)
        and ($1::uuid is null or exists (select from doctor_clinics dc where dc.doctor_id = $1 and dc.clinic_id = c.id)))
    select
      (select coalesce(json_agg(json_build_array(${DAY_NUMBER('x.local_date')}, x.count) order by x.local_date), '[]')
        from (select a.local_date, count(*) from appointments a
          where ${IN_SCOPE} and a.local_date between $3::date and $5::date and a.status not in ('held', 'cancelled')
          group by a.local_date) x) as counts,
      (select coalesce(json_agg(json_build_array(y.day, y.booked, y.cancelled, y.count)), '[]')
        from (select ${DAY_NUMBER('a.local_date')} as day,
            greatest(0, a.local_date - (a.created_at at time zone c.time_zone)::date) as booked,
            a.local_date - (a.cancelled_at at time zone c.time_zone)::date as cancelled, count(*)
          from appointments a join clinics c on c.id = a.clinic_id
          where ${IN_SCOPE} and a.local_date >= $6::date and a.local_date < $4::date and a.status <> 'held'
            and (a.status <> 'cancelled' or a.cancelled_at is not null)
          group by 1, 2, 3) y) as bookings,
      (select coalesce(json_agg(${DAY_NUMBER('v.local_date')}), '[]')
        from (select local_date from visit_days n
          where n.local_date >= $3::date and n.local_date < $4::date and n.clinic_id in (select p.id from places p)
          group by local_date having sum(n.arrived + n.missed) > 0) v) as worked_days,
      (select coalesce(json_agg(json_build_array(z.day, z.places)), '[]')
        from (
          select w.day, sum(w.places)::int as places
          from (
            select ${DAY_NUMBER('(o.starts_at at time zone p.time_zone)::date')} as day, o.doctor_id,
              least(max(d.max_patients_per_day), sum(floor(extract(epoch from o.ends_at - o.starts_at) / 60
                / (t.minutes + t.buffer_before_minutes + t.buffer_after_minutes)))) as places
            from open_ranges o
            join places p on p.id = o.clinic_id
            join doctors d on d.id = o.doctor_id and d.is_active
            join visit_types t on t.id = coalesce(o.visit_type_id, first_visit_type(o.doctor_id))
            where ($1::uuid is null or o.doctor_id = $1)
              and o.ends_at > $4::date - interval '1 day' and o.starts_at < $5::date + interval '2 days'
            group by 1, 2) w
          group by w.day) z) as capacity,
      (select min(p.time_zone) from places p) as time_zone`,
};
