import type { Queryable, Statement } from '../database/database.js';
import type { Closure, DatedHours, HoursInput, Leave, OpenRange, WeeklyHours } from './open-ranges.rules.js';

/** Local dates to expand, inclusive, as days since 1970-01-01. */
export interface Days {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** From when to when the open ranges of a doctor changed, as epoch milliseconds. */
export interface Change {
  readonly doctorId: string;
  readonly from: number;
  readonly to: number;
}

/** Taken by whoever replaces the ranges of these doctors, always in the same order; held to the transaction's end. */
const LOCK: Statement = {
  name: 'hours_lock',
  text: `select pg_advisory_xact_lock(hashtextextended(id, 0))
    from (select id from unnest($1::text[]) id order by id) ordered`,
};

const AT_OPEN_CLINICS = `
  join doctor_clinics dc on dc.doctor_id = h.doctor_id and dc.clinic_id = h.clinic_id
  join clinics c on c.id = h.clinic_id and c.is_active
  where h.doctor_id = any ($1)`;

const HOURS = `h.doctor_id, h.clinic_id, h.visit_type_id,
  extract(epoch from h.start_time)::integer as start_seconds, extract(epoch from h.end_time)::integer as end_seconds`;

const WEEKLY: Statement = {
  name: 'hours_weekly',
  text: `select ${HOURS}, c.time_zone, h.weekday,
      case when isfinite(h.valid_from) then h.valid_from - date '1970-01-01' end as from_day,
      case when isfinite(h.valid_until) then h.valid_until - date '1970-01-01' end as until_day
    from weekly_hours h ${AT_OPEN_CLINICS}`,
};

const DATED: Statement = {
  name: 'hours_dated',
  text: `select ${HOURS}, c.time_zone as clinic_time_zone, h.time_zone,
      h.available_date - date '1970-01-01' as day, h.is_available
    from availability h ${AT_OPEN_CLINICS} and h.available_date >= date '1970-01-01' + $2::integer - 7`,
};

const LEAVE: Statement = {
  name: 'hours_leave',
  text: `select doctor_id, time_zone, extract(epoch from starts_at)::float8 as start_seconds,
      extract(epoch from ends_at)::float8 as end_seconds
    from leave where doctor_id = any ($1) and ends_at > date '1970-01-01' + $2::integer - 7`,
};

const CLOSURES: Statement = {
  name: 'hours_closures',
  text: `select clinic_id, greatest(starts_on, date '1970-01-01') - date '1970-01-01' as first_day,
      least(ends_on, date '9999-12-31') - date '1970-01-01' as last_day
    from clinic_closures where ends_on >= date '1970-01-01' + $1::integer - 7
      and clinic_id in (select clinic_id from doctor_clinics where doctor_id = any ($2))`,
};

interface HoursRow {
  readonly doctor_id: string;
  readonly clinic_id: string;
  readonly visit_type_id: string | null;
  readonly start_seconds: number;
  readonly end_seconds: number;
  readonly time_zone: string;
}

interface WeeklyRow extends HoursRow {
  readonly weekday: number;
  readonly from_day: number | null;
  readonly until_day: number | null;
}

interface DatedRow extends HoursRow {
  readonly clinic_time_zone: string;
  readonly day: number;
  readonly is_available: boolean;
}

interface LeaveRow {
  readonly doctor_id: string;
  readonly time_zone: string;
  readonly start_seconds: number;
  readonly end_seconds: number;
}

interface ClosureRow {
  readonly clinic_id: string;
  readonly first_day: number;
  readonly last_day: number;
}

interface DoctorHours extends HoursInput {
  readonly timeZones: Map<string, string>;
  readonly weekly: WeeklyHours[];
  readonly dated: DatedHours[];
  readonly leave: Leave[];
}

/** Keeps everybody else from replacing the ranges of these doctors until the transaction ends. */
export async function lockHours(tx: Queryable, doctorIds: readonly string[]): Promise<void> {
  await tx.query(LOCK, [doctorIds]);
}

/** All that decides the open time of each of the doctors: hours at open clinics where they practise, and absences. */
export async function readHours(
  tx: Queryable,
  doctorIds: readonly string[],
  days: Days,
): Promise<Map<string, HoursInput>> {
  const closures: Closure[] = (await tx.query<ClosureRow>(CLOSURES, [days.firstDay, doctorIds])).map(
    (row) => ({
      clinicId: row.clinic_id,
      firstDay: row.first_day,
      lastDay: row.last_day,
    }),
  );
  const found = new Map<string, DoctorHours>(
    doctorIds.map((id) => [
      id,
      { ...days, timeZones: new Map(), weekly: [], dated: [], leave: [], closures },
    ]),
  );
  for (const row of await tx.query<WeeklyRow>(WEEKLY, [doctorIds])) {
    const doctor = found.get(row.doctor_id);
    doctor?.timeZones.set(row.clinic_id, row.time_zone);
    doctor?.weekly.push({
      ...hoursOf(row),
      weekday: row.weekday,
      validFrom: row.from_day,
      validUntil: row.until_day,
    });
  }
  for (const row of await tx.query<DatedRow>(DATED, [doctorIds, days.firstDay])) {
    const doctor = found.get(row.doctor_id);
    doctor?.timeZones.set(row.clinic_id, row.clinic_time_zone);
    doctor?.dated.push({
      ...hoursOf(row),
      day: row.day,
      timeZone: row.time_zone,
      isAvailable: row.is_available,
    });
  }
  for (const row of await tx.query<LeaveRow>(LEAVE, [doctorIds, days.firstDay])) {
    found.get(row.doctor_id)?.leave.push({
      timeZone: row.time_zone,
      start: row.start_seconds * 1000,
      end: row.end_seconds * 1000,
    });
  }
  return found;
}

function hoursOf(row: HoursRow): Pick<WeeklyHours, 'clinicId' | 'visitTypeId' | 'start' | 'end'> {
  return {
    clinicId: row.clinic_id,
    visitTypeId: row.visit_type_id,
    start: row.start_seconds * 1000,
    end: row.end_seconds * 1000,
  };
}

/**
 * Replaces the ranges of the doctors and writes only what differs. A new row starts with a lower bound that knows
 * nothing of appointments; `REFRESH` makes it firm where there are any.
 */
const REPLACE: Statement = {
  name: 'open_ranges_replace',
  text: `with fresh as materialized (
      select doctor_id, clinic_id, visit_type_id, to_timestamp(starts_at / 1000) as starts_at,
        to_timestamp(ends_at / 1000) as ends_at, to_timestamp(anchor / 1000) as anchor
      from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::float8[], $6::float8[], $7::float8[])
        as f (doctor_id, clinic_id, visit_type_id, starts_at, ends_at, anchor)
    ), present as materialized (
      select id, doctor_id, clinic_id, visit_type_id, starts_at, ends_at, anchor from open_ranges
      where doctor_id = any ($1)
    ), missing as materialized (
      select doctor_id, clinic_id, visit_type_id, starts_at, ends_at, anchor from fresh
      except select doctor_id, clinic_id, visit_type_id, starts_at, ends_at, anchor from present
    ), gone as (
      delete from open_ranges o using (
        select doctor_id, clinic_id, visit_type_id, starts_at, ends_at, anchor from present
        except select doctor_id, clinic_id, visit_type_id, starts_at, ends_at, anchor from fresh) old
      where o.doctor_id = old.doctor_id and o.clinic_id = old.clinic_id
        and o.visit_type_id is not distinct from old.visit_type_id
        and o.starts_at = old.starts_at and o.ends_at = old.ends_at and o.anchor = old.anchor
      returning o.doctor_id, o.starts_at, o.ends_at
    ), types as materialized (
      select distinct on (t.doctor_id) t.doctor_id, t.id, make_interval(mins => t.minutes) as length,
        t.step_minutes, $8::timestamptz + make_interval(mins => s.minimum_notice_minutes) as from_at
      from visit_types t cross join settings s
      where t.doctor_id = any ($1) and t.is_active order by t.doctor_id, t.position, t.id
    ), added as (
      insert into open_ranges (doctor_id, clinic_id, visit_type_id, starts_at, ends_at, anchor, first_free_at)
      select m.doctor_id, m.clinic_id, m.visit_type_id, m.starts_at, m.ends_at, m.anchor,
        case when first.at + t.length <= m.ends_at then first.at end
      from missing m
      left join types t on t.doctor_id = m.doctor_id and (m.visit_type_id is null or m.visit_type_id = t.id)
      left join lateral (select m.anchor + ceil(
          extract(epoch from greatest(m.starts_at, t.from_at) - m.anchor)::float8 / (t.step_minutes * 60))
          * make_interval(mins => t.step_minutes)) first (at) on true
      returning doctor_id, starts_at, ends_at
    )
    select doctor_id, extract(epoch from min(starts_at))::float8 * 1000 as from_at,
      extract(epoch from max(ends_at))::float8 * 1000 as to_at
    from (select * from gone union all select * from added) changed group by doctor_id`,
};

/**
 * Makes the lower bounds firm within each change, where appointments may stand in it. Called apart from REPLACE: a
 * statement does not see what it wrote itself.
 */
const REFRESH: Statement = {
  name: 'open_ranges_refresh',
  text: `select refresh_first_free(x.doctor_id, x.from_at, x.to_at, $4)
    from (select * from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) y (doctor_id, from_at, to_at)
      order by doctor_id) x
    where exists (select from appointments a where a.doctor_id = x.doctor_id
        and a.status in ('confirmed', 'checked_in') and a.scheduled_at > x.from_at - interval '16 hours'
        and a.scheduled_at < x.to_at + interval '4 hours')
      or exists (select from doctor_days d join doctors m on m.id = d.doctor_id and d.taken >= m.max_patients_per_day
        where d.doctor_id = x.doctor_id and d.local_date >= (x.from_at at time zone 'UTC')::date - 1)`,
};

const ANNOUNCE: Statement = {
  name: 'availability_announce',
  text: `insert into events (kind, payload)
    select 'availability.changed', jsonb_build_object('doctorId', x.id, 'from', x.from_at, 'to', x.to_at)
    from unnest($1::text[], $2::text[], $3::text[]) x (id, from_at, to_at)`,
};

/** Writes the ranges in place of those the doctors have. The caller holds the lock. */
export async function replaceRanges(
  tx: Queryable,
  ranges: ReadonlyMap<string, readonly OpenRange[]>,
  now: Date,
): Promise<Change[]> {
  const doctorIds: string[] = [];
  const clinicIds: string[] = [];
  const visitTypeIds: (string | null)[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const anchors: number[] = [];
  for (const [doctorId, own] of ranges) {
    for (const range of own) {
      doctorIds.push(doctorId);
      clinicIds.push(range.clinicId);
      visitTypeIds.push(range.visitTypeId);
      starts.push(range.startsAt);
      ends.push(range.endsAt);
      anchors.push(range.anchor);
    }
  }
  const rows = await tx.query<{ doctor_id: string; from_at: number; to_at: number }>(REPLACE, [
    [...ranges.keys()],
    doctorIds,
    clinicIds,
    visitTypeIds,
    starts,
    ends,
    anchors,
    now,
  ]);
  const changes = rows.map((row) => ({ doctorId: row.doctor_id, from: row.from_at, to: row.to_at }));
  if (changes.length > 0) await tx.query(REFRESH, [...columnsOf(changes), now]);
  return changes;
}

/** Writes the event rows that tell everybody of the changes once the transaction commits. */
export async function announceChanges(tx: Queryable, changes: readonly Change[]): Promise<void> {
  if (changes.length > 0) await tx.query(ANNOUNCE, columnsOf(changes));
}

function columnsOf(changes: readonly Change[]): [string[], string[], string[]] {
  const text = (instant: number): string => new Date(instant).toISOString();
  return [
    changes.map((change) => change.doctorId),
    changes.map((change) => text(change.from)),
    changes.map((change) => text(change.to)),
  ];
}

/** Keeps what the doctors offer on each local date from today on, for the analytics: $1 doctors, $2 now. */
export const KEEP_OFFERED: Statement = {
  name: 'offered_days_keep',
  text: 'select keep_offered_days($1, $2)',
};

export const HORIZON: Statement = {
  name: 'hours_horizon',
  text: 'select booking_horizon_days as days from settings',
};

export const DOCTOR_IDS: Statement = {
  name: 'hours_doctor_ids',
  text: 'select id from doctors where is_active or exists (select from open_ranges where doctor_id = doctors.id) order by id',
};

/** Whether hours are kept but none of them is expanded for the days just beyond the horizon: $1 now. */
export const IS_DUE: Statement = {
  name: 'hours_is_due',
  text: `select exists (select from weekly_hours) and not exists (
      select from open_ranges o cross join settings s
      where o.starts_at > $1::timestamptz + make_interval(days => s.booking_horizon_days + 1)) as due`,
};

/** Doctors with a first free time that a patient can no longer book: $1 now. */
export const STALE: Statement = {
  name: 'open_ranges_stale',
  text: `select o.doctor_id, min(o.starts_at) as from_at, max(o.ends_at) as to_at
    from open_ranges o cross join settings s
    where o.first_free_at < $1::timestamptz + make_interval(mins => s.minimum_notice_minutes)
    group by o.doctor_id order by o.doctor_id`,
};

/** $1 doctor, $2 and $3 what to look at, $4 now. */
export const REFRESH_ONE: Statement = {
  name: 'open_ranges_refresh_one',
  text: 'select refresh_first_free($1, $2, $3, $4)',
};
