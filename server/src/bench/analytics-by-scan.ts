import type { Statement } from '../database/database.js';

/**
 * What the analytics read from their counts, counted from the appointments themselves: the measure of time for the
 * bench, and of truth for the tests. Parameters and columns are those of the statements in `analytics.queries.ts`.
 */
const FOUND = `a.local_date between $1::date and $3::date and a.status <> 'held'
  and ($4::uuid is null or a.clinic_id = $4) and ($5::uuid is null or a.doctor_id = $5)
  and ($6::uuid is null or a.doctor_id in (select d.id from doctors d where d.specialization_id = $6))`;

const COUNTS = `count(*) filter (where a.status in ('pending', 'confirmed'))::float8 as open,
  count(*) filter (where a.status in ('checked_in', 'completed'))::float8 as arrived,
  count(*) filter (where a.status = 'no_show')::float8 as missed,
  count(*) filter (where a.status = 'cancelled')::float8 as cancelled`;

function fees(condition: string): string {
  return `coalesce(sum(a.fee) filter (where ${condition}), 0)::float8`;
}

const LEAD_DAYS = 'greatest(a.local_date - (a.created_at at time zone c.time_zone)::date, 0)';

export const DAYS_BY_SCAN: Statement = {
  name: 'scan_days',
  text: `select a.local_date - date '1970-01-01' as day, a.local_date >= $2::date as "isNow", a.currency, ${COUNTS},
      coalesce(sum(${LEAD_DAYS}) filter (where a.status <> 'cancelled'), 0)::float8 as "leadDays",
      ${fees(`a.payment_status = 'completed' and a.status <> 'cancelled'`)} as paid,
      ${fees(`a.payment_status = 'pending' and a.status in ('checked_in', 'completed')`)} as unpaid,
      ${fees(`a.payment_status = 'pending' and a.status in ('pending', 'confirmed')`)} as expected,
      ${fees(`a.payment_status = 'completed' and a.status = 'cancelled'`)} as "refundDue",
      ${fees(`a.payment_status = 'refunded'`)} as refunded
    from appointments a join clinics c on c.id = a.clinic_id
    where ${FOUND} group by a.local_date, a.currency order by a.local_date, a.currency`,
};

export const LEADS_BY_SCAN: Statement = {
  name: 'scan_leads',
  text: `select a.local_date >= $2::date as "isNow", case when ${LEAD_DAYS} = 0 then 0 when ${LEAD_DAYS} <= 3 then 1
        when ${LEAD_DAYS} <= 7 then 2 when ${LEAD_DAYS} <= 14 then 3 when ${LEAD_DAYS} <= 30 then 4 else 5 end as band,
      ${COUNTS}
    from appointments a join clinics c on c.id = a.clinic_id where ${FOUND} group by 1, 2`,
};

export const HOURS_BY_SCAN: Statement = {
  name: 'scan_hours',
  text: `select a.local_date >= $2::date as "isNow", extract(isodow from a.local_date)::int as weekday,
      extract(hour from a.scheduled_at at time zone c.time_zone)::int as hour, ${COUNTS}
    from appointments a join clinics c on c.id = a.clinic_id where ${FOUND} and a.time_known group by 1, 2, 3`,
};

export const LOADS_BY_SCAN: Statement = {
  name: 'scan_loads',
  text: `select x.doctor_id as "doctorId", x.local_date >= $2::date as "isNow", sum(x.visits)::float8 as visits,
      count(distinct x.local_date) filter (where x.visits > 0)::int as days, sum(x.minutes)::float8 as "bookedMinutes",
      sum(x.offered)::float8 as "offeredMinutes", sum(x.minutes) filter (where x.offered > 0)::float8 as "bookedOfOffered"
    from (
      select doctor_id, clinic_id, local_date, coalesce(v.visits, 0) as visits, coalesce(v.minutes, 0) as minutes,
        coalesce(o.minutes, 0) as offered
      from (select a.doctor_id, a.clinic_id, a.local_date, count(*) as visits, sum(extract(epoch from a.duration) / 60) as minutes
        from appointments a where ${FOUND} and a.status <> 'cancelled' group by 1, 2, 3) v
      full join (select a.* from offered_days a where ${FOUND.replace(` and a.status <> 'held'`, '')}) o
        using (doctor_id, clinic_id, local_date)
    ) x
    group by 1, 2`,
};
