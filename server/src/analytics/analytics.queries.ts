import type { CancelCause } from '../appointments/cancel-cause.js';
import type { Statement } from '../database/database.js';
import type { Counts, Load } from './analytics.rules.js';

/**
 * Parameters of every statement here: $1 the first day of the range before, $2 the first and $3 the last of the range,
 * $4 a clinic, $5 a doctor, $6 a specialization; null for all.
 */
const PLACE = `($4::uuid is null or clinic_id = $4) and ($5::uuid is null or doctor_id = $5)
    and ($6::uuid is null or doctor_id in (select d.id from doctors d where d.specialization_id = $6))`;

/** Between the two ranges there may be days of neither: both have as many. */
const WHERE = `local_date between $1::date and $3::date
    and (local_date >= $2::date or local_date <= $1::date + ($3::date - $2::date)) and ${PLACE}`;

const COUNTS = `sum(open)::float8 as open, sum(arrived)::float8 as arrived, sum(missed)::float8 as missed,
  sum(cancelled)::float8 as cancelled`;

export interface DayRow extends Counts {
  readonly day: number;
  readonly isNow: boolean;
  readonly currency: string;
  readonly leadDays: number;
  readonly paid: number;
  readonly unpaid: number;
  readonly expected: number;
  readonly refundDue: number;
  readonly refunded: number;
}

export const DAYS: Statement = {
  name: 'analytics_days',
  text: `select local_date - date '1970-01-01' as day, local_date >= $2::date as "isNow", currency, ${COUNTS}, sum(lead_days)::float8 as "leadDays",
      sum(paid)::float8 as paid, sum(unpaid)::float8 as unpaid, sum(expected)::float8 as expected,
      sum(refund_due)::float8 as "refundDue", sum(refunded)::float8 as refunded
    from visit_days where ${WHERE} group by local_date, currency order by local_date, currency`,
};

export interface LeadRow extends Counts {
  readonly isNow: boolean;
  /** Place among LeadTime, from 0. */
  readonly band: number;
}

export const LEADS: Statement = {
  name: 'analytics_leads',
  text: `select local_date >= $2::date as "isNow", band, ${COUNTS} from visit_leads where ${WHERE} group by 1, 2`,
};

export interface HourRow extends Counts {
  readonly isNow: boolean;
  readonly weekday: number;
  readonly hour: number;
}

/** Further: first ($7) and last days ($8) of parts of months, first ($9) and last days ($10) of whole months. */
export const HOURS: Statement = {
  name: 'analytics_hours',
  text: `select x."isNow", x.weekday, x.hour, ${COUNTS}
    from (
      select e.first >= $2::date as "isNow", extract(isodow from local_date)::int as weekday, hour, open, arrived, missed, cancelled
      from unnest($7::date[], $8::date[]) e (first, last) join visit_hours on local_date between e.first and e.last
      where ${WHERE}
      union all
      select e.first >= $2::date, weekday, hour, open, arrived, missed, cancelled
      from unnest($9::date[], $10::date[]) e (first, last) join visit_hour_months on month between e.first and e.last
      where ${PLACE}
    ) x
    group by 1, 2, 3`,
};

export interface CancellationRow {
  readonly isNow: boolean;
  readonly cause: CancelCause | null;
  readonly count: number;
}

/** Read from the appointments themselves: few of them are cancelled, and an index holds those. */
export const CANCELLATIONS: Statement = {
  name: 'analytics_cancellations',
  text: `select local_date >= $2::date as "isNow", cancel_cause as cause, count(*)::float8 as count
    from appointments where status = 'cancelled' and ${WHERE} group by 1, 2`,
};

export interface LoadRow extends Load {
  readonly doctorId: string;
  readonly isNow: boolean;
}

/** Doctors with a visit or with hours in either range. */
export const LOADS: Statement = {
  name: 'analytics_loads',
  text: `select x.doctor_id as "doctorId", x.local_date >= $2::date as "isNow", sum(x.visits)::float8 as visits,
      count(*) filter (where x.visits > 0)::int as days, sum(x.minutes)::float8 as "bookedMinutes",
      sum(x.offered)::float8 as "offeredMinutes",
      coalesce(sum(x.minutes) filter (where x.offered > 0), 0)::float8 as "bookedOfOffered"
    from (
      select doctor_id, local_date, sum(visits) as visits, sum(minutes) as minutes, sum(offered) as offered
      from (
        select doctor_id, clinic_id, local_date, open + arrived + missed as visits, minutes, 0 as offered from visit_days
        union all
        select doctor_id, clinic_id, local_date, 0, 0, minutes from offered_days
      ) y
      where ${WHERE} group by 1, 2
    ) x
    group by 1, 2 having sum(x.visits) > 0 or sum(x.offered) > 0`,
};

export interface RatingRow {
  readonly isNow: boolean;
  /** Stars, from one to five. */
  readonly rating: number;
  readonly count: number;
}

/**
 * By the day that is shown of a rating, so the dates must be those of whole months; $7 is the last one before. Nothing tells at which clinic a
 * rated visit was: with a clinic, the ratings of its doctors count.
 */
export const RATINGS: Statement = {
  name: 'analytics_ratings',
  text: `select f.shown_on >= $2::date as "isNow", f.rating, count(*)::float8 as count
    from feedback f
    where f.hidden_at is null and f.shown_on between $1::date and $3::date
      and (f.shown_on >= $2::date or f.shown_on <= $7::date)
      and ($4::uuid is null or f.doctor_id in (select dc.doctor_id from doctor_clinics dc where dc.clinic_id = $4))
      and ($5::uuid is null or f.doctor_id = $5)
      and ($6::uuid is null or f.doctor_id in (select d.id from doctors d where d.specialization_id = $6))
    group by 1, 2`,
};

/** $1 appointments that were written without an event, or whose events are at hand. */
export const COUNT_VISITS: Statement = {
  name: 'analytics_count_visits',
  text: 'select count_visits($1::uuid[])',
};

/**
 * $1 the consumer that counts, $2 now. Asked before the counts themselves: whatever is counted in between only makes
 * them newer than this says.
 */
export const COUNTED_UNTIL: Statement = {
  name: 'analytics_counted_until',
  text: `select coalesce((select least(e.created_at, $2::timestamptz) from events e
      where e.id > coalesce((select c.position from event_consumers c where c.name = $1), 0)
      order by e.id limit 1), $2::timestamptz) as "countedUntil"`,
};
