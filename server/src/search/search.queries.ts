import type { Queryable, Statement } from '../database/database.js';
import { type DoctorFilter, DoctorSort } from './search.input.js';
import { edgesOf, type Position, windowOf } from './search.rules.js';

/** Free times that a hit shows. */
const TIMES = 3;

/** Up to so many matching doctors are asked one by one for their first free time; beyond, the index is walked. */
const FEW = 500;

/** Kilometres by which doctors are listed whose clinics do not say where they are: farther than anything on earth. */
const FARTHEST = 20_100;

/** Statements that stay prepared. Each mix of filters is a text of its own, and connections must not fill up. */
const MOST_PREPARED = 60;
const prepared = new Map<string, Statement>();

/** A doctor of a list, with the next free times. */
export interface CandidateRow {
  readonly doctor_id: string;
  /** What the list is sorted by; for SOONEST the lower bound of the first free time, in seconds since 1970. */
  readonly key: number;
  /** Null where no place was given, and where none of the clinics says where it is. */
  readonly km: number | null;
  readonly visit_type_id: string | null;
  readonly minutes: number | null;
  readonly times: readonly (readonly [seconds: number, clinicId: string])[] | null;
}

/** A row of SOONEST also says how far the walk came. */
export interface SoonestRow extends CandidateRow {
  readonly walked: number;
  readonly last_bound: string;
  readonly last_key: number;
  readonly last_doctor_id: string;
}

/** How far a walk in the order of lower bounds came. */
export interface Walk {
  readonly bound: string;
  readonly doctorId: string;
  readonly seen: readonly string[];
}

/** Builds the statements of one search. Filters that are not given leave no trace in the SQL. */
export class DoctorSearch {
  private readonly values: unknown[] = [];
  private readonly now: string;
  private readonly from: string;
  private readonly to: string;
  /** Clinics matter: only times at some of them count. */
  private readonly hasPlaces: boolean;
  private readonly isWindowed: boolean;
  private isSelective: boolean;
  /** The window in every zone: earliest and latest begin, latest end. Plain values, so that an index can serve them. */
  private readonly edges: { readonly earliest: Date; readonly latest: Date; readonly end: Date | null };
  private readonly places: string;
  /** With words: the doctors who fit them best among those who fit the rest of the filter. */
  private readonly fits: string;
  private readonly matches: string;

  constructor(
    private readonly filter: DoctorFilter,
    now: Date,
  ) {
    const window = windowOf(filter);
    this.isWindowed = window !== null;
    this.hasPlaces =
      filter.clinicId != null || filter.city != null || filter.near != null || filter.freeOn != null;
    this.now = this.value(now, 'timestamptz');
    this.from = window?.from ? `greatest(${this.now}, ${this.value(window.from, 'timestamptz')})` : this.now;
    this.to = window?.to ? this.value(window.to, 'timestamptz') : `'infinity'::timestamptz`;
    this.edges = edgesOf(window, now);
    this.places = this.placesSql(window?.on ?? null);
    const conditions = this.conditions();
    this.isSelective =
      conditions.length > 0 || filter.clinicId != null || filter.city != null || filter.withinKm != null;
    if (filter.clinicId != null || filter.city != null || filter.near != null) {
      conditions.push(
        `exists (select from doctor_clinics dc join places p on p.id = dc.clinic_id where dc.doctor_id = d.id)`,
      );
    }
    const matches = ['d.is_active', 'u.disabled_at is null', ...conditions].join(' and ');
    const hasWords = /[\p{L}\p{N}]/u.test(filter.words ?? '');
    this.isSelective ||= hasWords;
    this.fits = hasWords ? this.fitsSql(matches) : '';
    this.matches = hasWords ? 'd.id in (select id from best)' : matches;
  }

  /**
   * The next doctors in the order of (lower bound, id), each with the exact next free times. `size` counts ranges
   * that are walked; a doctor may have several.
   */
  async soonest(database: Queryable, size: number, walk: Walk | null): Promise<SoonestRow[]> {
    const keep = this.values.length;
    const active = `${this.matches} and d.availability_status = 'active'`;
    const text = `with ${this.places} ${this.fits}
      ${this.isSelective ? `matching as materialized (select d.id from doctors d join users u on u.id = d.user_id where ${active}),` : ''}
      ${this.isSelective ? `few as materialized (select count(*) <= ${FEW} as yes from matching),` : ''}
      rows as materialized (${this.walkSql(size, walk, active)}),
      last as materialized (select * from rows order by first_free_at desc, doctor_id desc limit 1)
      ${this.withTimes('select doctor_id, extract(epoch from min(first_free_at))::float8 as key from rows group by doctor_id')},
        (select count(*)::integer from rows) as walked, last.first_free_at::text as last_bound,
        extract(epoch from last.first_free_at)::float8 as last_key, last.doctor_id as last_doctor_id
      ${this.timesFrom()} cross join last`;
    return this.run<SoonestRow>(database, text, keep);
  }

  /** The next ranges in the order of their lower bounds, none of a doctor who was met before. */
  private walkSql(size: number, walk: Walk | null, active: string): string {
    const earliest = this.value(this.edges.earliest, 'timestamptz');
    const latest = this.value(this.edges.latest, 'timestamptz');
    const end = this.edges.end && this.value(this.edges.end, 'timestamptz');
    const window = this.hasPlaces
      ? 'join places f on f.id = o.clinic_id'
      : `cross join (select ${this.from} as from_at, ${this.to} as to_at) f`;
    // Ranges whose bound lies before the window, but which reach into it: the first start of their grid in it. No
    // range is longer than two days, so there are few of them.
    const begun = (who: string, doctors: string): string => `
      select x.doctor_id, x.first_free_at from (
        select o.doctor_id, f.to_at, (
          select o.anchor + ceil(extract(epoch from f.from_at - o.anchor)::float8 / (t.step_minutes * 60))
            * make_interval(mins => t.step_minutes)
          from visit_types t where t.id = first_visit_type(o.doctor_id)) as first_free_at
        from open_ranges o ${window} ${doctors}
        where o.first_free_at > ${earliest} - interval '2 days' and o.first_free_at < ${latest}
          and o.first_free_at < f.from_at and o.ends_at > f.from_at and ${who}) x
      where x.first_free_at < x.to_at`;
    const ahead = (who: string, doctors: string): string => `
      select o.doctor_id, o.first_free_at from open_ranges o ${window} ${doctors}
      where o.first_free_at >= ${earliest}${end ? ` and o.first_free_at < ${end}` : ''}
        and o.first_free_at >= f.from_at and o.first_free_at < f.to_at and ${who}`;
    const order = `order by first_free_at, doctor_id limit ${size}`;
    const rest =
      walk === null
        ? 'true'
        : `(w.first_free_at, w.doctor_id) > (${this.value(walk.bound, 'timestamptz')}, ${this.value(walk.doctorId, 'uuid')})
            and w.doctor_id <> all (${this.value(walk.seen, 'uuid[]')})`;
    const along = (who: string, doctors: string): string => `
      (select * from (${begun(who, doctors)}) w where ${rest} ${order})
      union all
      (select * from (${ahead(who, doctors)}) w where ${rest} ${order})`;
    if (!this.isSelective) {
      const doctors = 'join doctors d on d.id = o.doctor_id join users u on u.id = d.user_id';
      return `select * from (${along(active, doctors)}) w ${order}`;
    }
    // Few doctors are asked one by one; with many, "is true" keeps this a look into a hash table along the index.
    return `select * from (
        (select w.doctor_id, w.first_free_at from matching m cross join lateral (
            select * from (
              (${begun('o.doctor_id = m.id', '')} order by x.first_free_at limit 1)
              union all
              (${ahead('o.doctor_id = m.id', '')} order by o.first_free_at limit 1)) own
            order by first_free_at limit 1) w
          where (select yes from few) and ${rest})
        union all
        ${along('not (select yes from few) and (o.doctor_id in (select id from matching)) is true', '')}) w ${order}`;
  }

  /**
   * The next doctors in one of the other orders, each with the exact next free times: first those who have one, then
   * (`withoutTime`) the others. In a window only doctors who may have a time in it are looked at.
   */
  async page(
    database: Queryable,
    sort: DoctorSort,
    size: number,
    withoutTime: boolean,
    after: Pick<Position, 'key' | 'doctorId'> | null,
  ): Promise<CandidateRow[]> {
    const keep = this.values.length;
    const key = {
      [DoctorSort.SOONEST]: '0',
      [DoctorSort.DISTANCE]: 'near.km',
      [DoctorSort.RATING]: 'd.rating',
      [DoctorSort.FEE]: 'd.consultation_fee',
    }[sort];
    const isDescending = sort === DoctorSort.RATING;
    const conditions = [this.matches];
    if (this.isWindowed) conditions.push(`d.availability_status = 'active'`);
    if (after !== null) {
      const id = this.value(after.doctorId, 'uuid');
      if (sort === DoctorSort.SOONEST) conditions.push(`d.id > ${id}`);
      else {
        const at = this.value(String(after.key), sort === DoctorSort.RATING ? 'numeric' : 'float8');
        conditions.push(`(${key} ${isDescending ? '<' : '>'} ${at} or ${key} = ${at} and d.id > ${id})`);
      }
    }
    const near =
      sort === DoctorSort.DISTANCE
        ? `join (select dc.doctor_id, coalesce(min(p.km), ${FARTHEST}) as km from doctor_clinics dc join places p on p.id = dc.clinic_id
            group by dc.doctor_id) near on near.doctor_id = d.id`
        : '';
    const isWanted = this.isWindowed ? this.mayBeInWindow() : `${withoutTime ? 'not ' : ''}${this.hasTime()}`;
    const order = `${sort === DoctorSort.SOONEST ? '' : `key ${isDescending ? 'desc' : 'asc'},`} d.id`;
    // "offset 0" sorts before the costly question is asked: a page asks it of little more than its own doctors.
    const text = `with ${this.places} ${this.fits}
      listed as materialized (
        select d.id as doctor_id, d.key::float8 as key from (
          select d.id, d.availability_status, ${key} as key
          from doctors d join users u on u.id = d.user_id ${near}
          where ${conditions.join(' and ')} order by ${order} offset 0) d
        where ${isWanted} order by ${order} limit ${size})
      ${this.withTimes('select * from listed')} ${this.timesFrom()}`;
    const rows = await this.run<CandidateRow>(database, text, keep);
    const direction = isDescending ? -1 : 1;
    return rows.sort((a, b) => (a.key - b.key) * direction || (a.doctor_id < b.doctor_id ? -1 : 1));
  }

  private value(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  /** Runs a statement and forgets the values that only it had. */
  private async run<Row extends CandidateRow>(
    database: Queryable,
    text: string,
    keep: number,
  ): Promise<Row[]> {
    const values = this.values.slice();
    this.values.length = keep;
    let statement = prepared.get(text);
    if (statement === undefined && prepared.size < MOST_PREPARED) {
      statement = { name: `doctor_search_${prepared.size}`, text };
      prepared.set(text, statement);
    }
    return database.query<Row>(statement ?? text, values);
  }

  private placesSql(on: string | null): string {
    if (!this.hasPlaces) return '';
    const { clinicId, city, near, withinKm } = this.filter;
    const km = near
      ? `distance_km(${this.value(near.latitude, 'float8')}, ${this.value(near.longitude, 'float8')}, c.latitude, c.longitude)`
      : 'null::float8';
    const date = on === null ? null : this.value(on, 'date');
    const from = date ? `greatest(${this.from}, day_begin(${date}, c.time_zone))` : this.from;
    const to = date ? `least(${this.to}, day_begin(${date} + 1, c.time_zone))` : this.to;
    const conditions = ['c.is_active'];
    if (clinicId != null) conditions.push(`c.id = ${this.value(clinicId, 'uuid')}`);
    if (city != null) conditions.push(`equal_form(c.city) = equal_form(${this.value(city, 'text')})`);
    if (withinKm != null) conditions.push(`${km} <= ${this.value(withinKm, 'float8')}`);
    return `places as materialized (select c.id, ${km} as km, ${from} as from_at, ${to} as to_at
        from clinics c where ${conditions.join(' and ')}),`;
  }

  private conditions(): string[] {
    const { specializationId, language, maxFee, minRating } = this.filter;
    const conditions: string[] = [];
    if (specializationId != null)
      conditions.push(`d.specialization_id = ${this.value(specializationId, 'uuid')}`);
    if (language != null) conditions.push(`d.languages @> array[lower(${this.value(language, 'text')})]`);
    if (maxFee != null) conditions.push(`d.consultation_fee <= ${this.value(maxFee, 'integer')}`);
    if (minRating != null) conditions.push(`d.rating >= ${this.value(minRating, 'numeric')}`);
    return conditions;
  }

  private fitsSql(matches: string): string {
    const words = this.value(this.filter.words, 'text');
    return `fits as materialized (
        select d.id, w.fit from doctors_by_words(${words}) w join doctors d on d.id = w.doctor_id
          join users u on u.id = d.user_id where ${matches}),
      best as materialized (select id from fits where fit = (select max(fit) from fits)),`;
  }

  private mayBeInWindow(): string {
    const window = this.hasPlaces
      ? 'join places f on f.id = o.clinic_id'
      : `cross join (select ${this.from} as from_at, ${this.to} as to_at) f`;
    return `exists (select from open_ranges o ${window} where o.doctor_id = d.id and o.first_free_at < f.to_at
      and o.ends_at > f.from_at and o.starts_at < f.to_at)`;
  }

  /**
   * Whether a doctor has any free time. The lower bounds decide it, but for the few whose bound may be the time of a
   * hold or a request, has passed, or lies at the very end of the horizon.
   */
  private hasTime(): string {
    const ranges = `select from open_ranges o ${this.hasPlaces ? 'join places p on p.id = o.clinic_id' : ''}
      where o.doctor_id = d.id and o.ends_at > ${this.now}`;
    return `(d.availability_status = 'active' and exists (${ranges} and o.first_free_at is not null)
      and (not exists (select from appointments a where a.doctor_id = d.id and a.status in ('held', 'pending'))
        and exists (select from settings s where exists (${ranges}
          and o.first_free_at > ${this.now} + make_interval(mins => s.minimum_notice_minutes)
          and o.first_free_at < ${this.now} + make_interval(days => s.booking_horizon_days - 1)))
        or exists (select from (${this.questions('(select d.id)')}) q
          cross join lateral next_starts(array[q.doctor_id], array[q.clinic_id], array[q.from_at], array[q.to_at],
            ${this.now}, 1))))`;
  }

  /** The free times that a hit shows are asked for all candidates at once, at the places and in the window. */
  private withTimes(candidates: string): string {
    const km = this.filter.near
      ? `(select min(p.km) from doctor_clinics dc join places p on p.id = dc.clinic_id where dc.doctor_id = c.doctor_id)`
      : 'null::float8';
    return `, candidates as materialized (${candidates}),
      asked as materialized (
        select array_agg(a.doctor_id) as doctors, array_agg(a.clinic_id) as clinics, array_agg(a.from_at) as starts,
          array_agg(a.to_at) as ends
        from (${this.questions('(select doctor_id from candidates)')}) a having count(*) > 0),
      found as materialized (
        select n.doctor_id, json_agg(json_build_array(extract(epoch from n.starts_at)::bigint, n.clinic_id)
          order by n.starts_at, n.clinic_id) as times
        from (
          select s.*, row_number() over (partition by s.doctor_id order by s.starts_at, s.clinic_id) as place
          from asked a
          cross join lateral next_starts(a.doctors, a.clinics, a.starts, a.ends, ${this.now}, ${TIMES}) s) n
        where n.place <= ${TIMES} group by n.doctor_id)
      select c.doctor_id, c.key, t.id as visit_type_id, t.minutes, n.times, ${km} as km`;
  }

  /** Where and when free times are looked for, a row a question: doctors by a subquery of their ids. */
  private questions(doctors: string): string {
    return this.hasPlaces
      ? `select dc.doctor_id, p.id as clinic_id, p.from_at, p.to_at
          from doctor_clinics dc join places p on p.id = dc.clinic_id where dc.doctor_id in ${doctors}`
      : `select x.doctor_id, null::uuid as clinic_id, ${this.from} as from_at, ${this.to} as to_at
          from ${doctors} x (doctor_id)`;
  }

  private timesFrom(): string {
    return `from candidates c
      -- Looked up for each candidate: as a plain join it would read the visit types of all doctors.
      left join lateral (select v.id, v.minutes from visit_types v
        where v.doctor_id = c.doctor_id and v.is_active order by v.position, v.id limit 1) t on true
      left join found n on n.doctor_id = c.doctor_id`;
  }
}
