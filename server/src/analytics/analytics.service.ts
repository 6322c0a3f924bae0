import { dateOfDay } from '../calendar/time-zone.js';
import type { Queryable, Statement } from '../database/database.js';
import type { Replicas } from '../database/replicas.js';
import { badInput } from '../api/errors.js';
import { requireIds } from '../api/page.js';
import { analyticsConsumer } from './visit-counts.js';
import {
  CANCELLATIONS,
  COUNTED_UNTIL,
  DAYS,
  HOURS,
  LEADS,
  LOADS,
  RATINGS,
  type CancellationRow,
  type DayRow,
  type HourRow,
  type LeadRow,
  type LoadRow,
  type RatingRow,
} from './analytics.queries.js';
import {
  lengthOf,
  monthsOf,
  partsOf,
  rangeBefore,
  rangeOf,
  type Comparison,
  type DayRange,
} from './analytics.rules.js';
import type { AnalyticsFilter } from './analytics.type.js';

/** Ten years: beyond it a mistyped date is likelier than a question. */
const MOST_DAYS = 3_660;

/** What is counted of one range and the one before it. Each kind of count is read at most once, and only when asked for. */
export class AnalyticsData {
  private readonly reads = new Map<string, Promise<readonly unknown[]>>();

  constructor(
    private readonly database: Queryable,
    readonly range: DayRange,
    private readonly filter: AnalyticsFilter,
    /** What happened before this instant is in all that is read. */
    readonly countedUntil: Date,
  ) {}

  get against(): Comparison {
    return this.filter.against;
  }

  /** The range that this one is compared with. */
  get before(): DayRange {
    return rangeBefore(this.range, this.against);
  }

  /** Counts, money and ratings of each local date and currency, earliest first. */
  async days(): Promise<readonly DayRow[]> {
    return this.read<DayRow>(DAYS);
  }

  async leads(): Promise<readonly LeadRow[]> {
    return this.read<LeadRow>(LEADS);
  }

  /** By hour of each weekday; visits of which only the day is known are in none. */
  async hours(): Promise<readonly HourRow[]> {
    const { before } = this;
    const parts = [partsOf(before), partsOf(this.range)];
    const [days, months] = [parts.flatMap((part) => part.days), parts.flatMap((part) => part.months)];
    return this.read<HourRow>(HOURS, this.range, before, [...datesOf(days), ...datesOf(months)]);
  }

  /** By who cancelled and why. */
  async cancellations(): Promise<readonly CancellationRow[]> {
    return this.read<CancellationRow>(CANCELLATIONS);
  }

  async loads(): Promise<readonly LoadRow[]> {
    return this.read<LoadRow>(LOADS);
  }

  /** By whole months, see `monthsOf`. */
  async ratings(): Promise<readonly RatingRow[]> {
    const { now, before } = monthsOf(this.range, this.against);
    return this.read<RatingRow>(RATINGS, now, before, [dateOfDay(before.lastDay)]);
  }

  private async read<Row>(
    statement: Statement,
    range = this.range,
    before = this.before,
    further: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    let rows = this.reads.get(statement.name);
    if (rows === undefined) {
      const { clinicId, doctorId, specializationId } = this.filter;
      const dates = [before.firstDay, range.firstDay, range.lastDay].map(dateOfDay);
      const places = [clinicId ?? null, doctorId ?? null, specializationId ?? null];
      rows = this.database.query(statement, [...dates, ...places, ...further]);
      this.reads.set(statement.name, rows);
    }
    return rows as Promise<readonly Row[]>;
  }
}

/** The first dates of some ranges, and the last ones. */
function datesOf(ranges: readonly DayRange[]): [string[], string[]] {
  return [ranges.map(({ firstDay }) => dateOfDay(firstDay)), ranges.map(({ lastDay }) => dateOfDay(lastDay))];
}

/** What administrators read of the appointments in numbers. Who may is decided at the door. */
export class AnalyticsService {
  constructor(private readonly replicas: Pick<Replicas, 'query' | 'completeUntil'>) {}

  /**
   * Opens the counts of a range; none of them is read yet.
   * @throws RequestError BAD_USER_INPUT for a range that is empty or too long, or for what is no id.
   */
  async open(filter: AnalyticsFilter, now: Date): Promise<AnalyticsData> {
    requireIds({
      clinicId: filter.clinicId,
      specializationId: filter.specializationId,
      doctorId: filter.doctorId,
    });
    const range = rangeOf(filter.from, filter.to);
    if (lengthOf(range) < 1) throw badInput([{ field: 'filter.to', rule: 'order' }]);
    if (lengthOf(range) > MOST_DAYS) {
      throw badInput([{ field: 'filter.to', rule: 'too_long', limit: MOST_DAYS }]);
    }
    // Before it is read: what comes meanwhile is then in it, and not the other way round.
    const complete = this.replicas.completeUntil(now);
    const [row] = await this.replicas.query<{ countedUntil: Date }>(COUNTED_UNTIL, [
      analyticsConsumer.name,
      complete,
    ]);
    return new AnalyticsData(this.replicas, range, filter, row?.countedUntil ?? complete);
  }
}
