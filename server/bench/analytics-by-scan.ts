import type { Statement } from '../src/database/database.js';

/**
 * What the analytics read from their counts, counted from the appointments themselves: the measure of time for the
 * bench, and of truth for the tests. Parameters and columns are those of the statements in `analytics.queries.ts`.
 */
const FOUND = `a.local_date between $1::date and $3::date
  and (a.local_date >= $2::date or a.local_date <= $1::date + ($3::date - $2::date)) and a.status <> 'held'
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
  text: `select doctor_id as "doctorId", local_date >= $2::date as "isNow", coalesce(sum(v.visits), 0)::float8 as visits,
      count(v.visits)::int as days, coalesce(sum(v.minutes), 0)::float8 as "bookedMinutes",
      coalesce(sum(o.minutes), 0)::float8 as "offeredMinutes",
      coalesce(sum(v.minutes) filter (where o.minutes is not null), 0)::float8 as "bookedOfOffered"
    from (select a.doctor_id, a.local_date, count(*) as visits, sum(extract(epoch from a.duration) / 60) as minutes
      from appointments a where ${FOUND} and a.status <> 'cancelled' group by 1, 2) v
    full join (select a.doctor_id, a.local_date, sum(a.minutes) as minutes
      from offered_days a where ${FOUND.replace(` and a.status <> 'held'`, '')} group by 1, 2) o
      using (doctor_id, local_date)
    group by 1, 2`,
};
