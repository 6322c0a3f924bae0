import { Arg, Authorized, Ctx, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { CancelCause } from '../appointments/cancel-cause.js';
import { dateOfDay } from '../calendar/time-zone.js';
import { loadRequired } from '../database/batch.js';
import { Doctor } from '../doctors/doctor.entity.js';
import type { Context } from '../api/context.js';
import { badInput } from '../api/errors.js';
import { DateTime, LocalDate } from '../api/scalars.js';
import { MANAGER } from '../api/viewer.js';
import {
  addCounts,
  addLoads,
  addMoney,
  averageRating,
  booked,
  bucketsOf,
  cancellationRate,
  missedRate,
  monthsOf,
  NO_COUNTS,
  NO_LOAD,
  NO_MONEY,
  share,
  sumByBucket,
  sumByKey,
  utilization,
  weekdayOf,
  type Compared,
  type Counts,
  type Load,
  type Money,
} from './analytics.rules.js';
import type { AnalyticsData, AnalyticsService } from './analytics.service.js';
import {
  AnalyticsFilter,
  CancellationCount,
  ComparedCounts,
  ComparedRatings,
  DemandCell,
  DoctorWorkload,
  HourCounts,
  Income,
  LeadTime,
  LeadTimeCounts,
  TrendPoint,
  TrendStep,
  WaitingDays,
  WeekdayCounts,
  WorkloadReport,
  type RatingCounts,
  type VisitCounts,
  type Workload,
} from './analytics.type.js';

/** Doctors that one report may list. */
const MOST_DOCTORS = 200;

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Of a range and the range before; each field reads what it needs. */
@ObjectType({
  description:
    'The appointments of a range of days in numbers, each against an earlier range of as many days that begins on the ' +
    'same weekday. Measures are ' +
    'by the local date of the visit at its clinic, and complete until `countedUntil`.',
})
export class Analytics {
  constructor(readonly data: AnalyticsData) {}
}

/** Analytics for administrators who are not limited to the desk. */
@Resolver(() => Analytics)
export class AnalyticsResolver {
  constructor(private readonly analyses: AnalyticsService) {}

  @Authorized(MANAGER)
  @Query(() => Analytics, {
    description: 'Appointments in numbers, for any range, clinic, field and doctor.',
  })
  async analytics(
    @Arg('filter', () => AnalyticsFilter) filter: AnalyticsFilter,
    @Ctx() { now }: Context,
  ): Promise<Analytics> {
    return new Analytics(await this.analyses.open(filter, now));
  }

  @FieldResolver(() => DateTime, {
    description:
      'Everything that happened to appointments before this instant is counted; what came later may be. Seconds behind ' +
      'the moment of asking at the most, unless the counting was held up.',
  })
  countedUntil(@Root() { data }: Analytics): Date {
    return data.countedUntil;
  }

  @FieldResolver(() => LocalDate, { description: 'The first day of the range before.' })
  beforeFrom(@Root() { data }: Analytics): string {
    return dateOfDay(data.before.firstDay);
  }

  @FieldResolver(() => LocalDate, { description: 'The last day of the range before.' })
  beforeTo(@Root() { data }: Analytics): string {
    return dateOfDay(data.before.lastDay);
  }

  @FieldResolver(() => ComparedCounts)
  async totals(@Root() { data }: Analytics): Promise<ComparedCounts> {
    const [total = { now: NO_COUNTS, before: NO_COUNTS }] = sumByKey(
      await data.days(),
      () => null,
      isNow,
      NO_COUNTS,
      addCounts,
    ).values();
    return compared(total);
  }

  @FieldResolver(() => [TrendPoint], {
    description: 'Every step of the range, earliest first, empty ones too.',
  })
  async trend(
    @Root() { data }: Analytics,
    @Arg('step', () => TrendStep) step: TrendStep,
  ): Promise<TrendPoint[]> {
    const buckets = bucketsOf(data.range, step);
    const sums = sumByBucket(data.range, data.before, buckets, await data.days(), NO_COUNTS, addCounts);
    return sums.map((sum, index) => ({ ...compared(sum), ...datesOf(buckets[index]) }));
  }

  @FieldResolver(() => [LeadTimeCounts], {
    description: 'By the days from booking to the visit as it stands now; all bands, the shortest first.',
  })
  async byLeadTime(@Root() { data }: Analytics): Promise<LeadTimeCounts[]> {
    const sums = sumByKey(await data.leads(), ({ band }) => band, isNow, NO_COUNTS, addCounts);
    return Object.values(LeadTime).map((leadTime, band) => ({ leadTime, ...compared(sums.get(band)) }));
  }

  @FieldResolver(() => [WeekdayCounts], { description: 'All seven, Monday first.' })
  async byWeekday(@Root() { data }: Analytics): Promise<WeekdayCounts[]> {
    const sums = sumByKey(await data.days(), ({ day }) => weekdayOf(day), isNow, NO_COUNTS, addCounts);
    return WEEKDAYS.map((weekday) => ({ weekday, ...compared(sums.get(weekday)) }));
  }

  @FieldResolver(() => [HourCounts], {
    description:
      'Hours with appointments in either range. Those of which only the day is known are left out.',
  })
  async byHour(@Root() { data }: Analytics): Promise<HourCounts[]> {
    const sums = sumByKey(await data.hours(), ({ hour }) => hour, isNow, NO_COUNTS, addCounts);
    return [...sums].sort(([a], [b]) => a - b).map(([hour, sum]) => ({ hour, ...compared(sum) }));
  }

  @FieldResolver(() => [CancellationCount], {
    description:
      'By who cancelled and why: every cause that there was in either range, those of which nothing tells last.',
  })
  async cancellations(@Root() { data }: Analytics): Promise<CancellationCount[]> {
    const sums = sumByKey(
      await data.cancellations(),
      ({ cause }) => cause,
      isNow,
      0,
      (sum, { count }) => sum + count,
    );
    return [...Object.values(CancelCause), null].flatMap((cause) => {
      const sum = sums.get(cause);
      return sum === undefined ? [] : [{ cause, ...sum }];
    });
  }

  @FieldResolver(() => [DemandCell], {
    description: 'Hours of weekdays with appointments in either range, cancelled ones included.',
  })
  async demand(@Root() { data }: Analytics): Promise<DemandCell[]> {
    const sums = sumByKey(
      await data.hours(),
      ({ weekday, hour }) => weekday * 24 + hour,
      isNow,
      0,
      (sum, row) => sum + booked(row),
    );
    return [...sums]
      .sort(([a], [b]) => a - b)
      .map(([cell, { now, before }]) => ({
        weekday: Math.floor(cell / 24),
        hour: cell % 24,
        now,
        before,
      }));
  }

  @FieldResolver(() => WorkloadReport)
  async workload(@Root() { data }: Analytics): Promise<WorkloadReport> {
    const rows = await data.loads();
    const loads = [...sumByKey(rows, ({ doctorId }) => doctorId, isNow, NO_LOAD, addLoads)];
    const [total] = sumByKey(rows, () => null, isNow, NO_LOAD, addLoads).values();
    loads.sort(([a, { now: x }], [b, { now: y }]) => {
      const byShare = (utilization(y) ?? -1) - (utilization(x) ?? -1);
      return byShare || y.bookedMinutes - x.bookedMinutes || (a < b ? -1 : 1);
    });
    return {
      total: comparedLoad(total),
      doctorCount: loads.length,
      doctors: loads.map(([doctorId, load]) => ({ doctorId, ...comparedLoad(load) })),
    };
  }

  @FieldResolver(() => WaitingDays, { description: 'Time from booking to the visit.' })
  async waitingDays(@Root() { data }: Analytics): Promise<WaitingDays> {
    const [sums] = sumByKey(
      await data.days(),
      () => null,
      isNow,
      { days: 0, visits: 0 },
      (sum, { leadDays, open, arrived, missed }) => ({
        days: sum.days + leadDays,
        visits: sum.visits + open + arrived + missed,
      }),
    ).values();
    return {
      now: sums === undefined ? null : share(sums.now.days, sums.now.visits),
      before: sums === undefined ? null : share(sums.before.days, sums.before.visits),
    };
  }

  @FieldResolver(() => ComparedRatings)
  async ratings(@Root() { data }: Analytics): Promise<ComparedRatings> {
    const none = [0, 0, 0, 0, 0];
    const [sums = { now: none, before: none }] = sumByKey(
      await data.ratings(),
      () => null,
      isNow,
      none,
      (sum, { rating, count }) => sum.map((stars, index) => (index + 1 === rating ? stars + count : stars)),
    ).values();
    const months = monthsOf(data.range, data.against);
    const before = datesOf(months.before);
    return {
      ...datesOf(months.now),
      beforeFrom: before.from,
      beforeTo: before.to,
      now: ratingsOf(sums.now),
      before: ratingsOf(sums.before),
    };
  }

  @FieldResolver(() => [Income], {
    description: 'One for each currency with fees in either range, by the code of the currency.',
  })
  async income(
    @Root() { data }: Analytics,
    @Arg('step', () => TrendStep) step: TrendStep,
  ): Promise<Income[]> {
    const buckets = bucketsOf(data.range, step);
    const days = await data.days();
    const totals = sumByKey(days, ({ currency }) => currency, isNow, NO_MONEY, addMoney);
    return [...totals]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([, { now, before }]) => hasMoney(now) || hasMoney(before))
      .map(([currency, total]) => {
        const own = days.filter((row) => row.currency === currency);
        const sums = sumByBucket(data.range, data.before, buckets, own, NO_MONEY, addMoney);
        return {
          currency,
          ...total,
          points: sums.map((sum, index) => ({ ...sum, ...datesOf(buckets[index]) })),
        };
      });
  }
}

/** The list of a workload report, cut to what is asked for. */
@Resolver(() => WorkloadReport)
export class WorkloadReportResolver {
  @FieldResolver(() => [DoctorWorkload], { description: 'The fullest first.' })
  doctors(
    @Root() report: WorkloadReport,
    @Arg('first', () => Int, { defaultValue: 50, description: `At most ${MOST_DOCTORS}.` }) first: number,
  ): DoctorWorkload[] {
    if (first < 1 || first > MOST_DOCTORS) {
      throw badInput([{ field: 'first', rule: 'range', limit: MOST_DOCTORS }]);
    }
    return report.doctors.slice(0, first);
  }
}

/** The doctor behind a row of the report. */
@Resolver(() => DoctorWorkload)
export class DoctorWorkloadResolver {
  @FieldResolver(() => Doctor)
  async doctor(@Root() { doctorId }: DoctorWorkload, @Ctx() { loaders }: Context): Promise<Doctor> {
    return loadRequired(loaders.doctor, doctorId);
  }
}

function isNow(row: { readonly isNow: boolean }): boolean {
  return row.isNow;
}

function hasMoney(sums: Money): boolean {
  return Object.values<number>({ ...sums }).some((sum) => sum !== 0);
}

function compared({ now, before }: Compared<Counts> = { now: NO_COUNTS, before: NO_COUNTS }): ComparedCounts {
  return { now: countsOf(now), before: countsOf(before) };
}

function countsOf(counts: Counts): VisitCounts {
  const { open, arrived, missed, cancelled } = counts;
  return {
    booked: booked(counts),
    open,
    arrived,
    missed,
    cancelled,
    cancellationRate: cancellationRate(counts),
    missedRate: missedRate(counts),
  };
}

function comparedLoad({ now, before }: Compared<Load> = { now: NO_LOAD, before: NO_LOAD }): {
  now: Workload;
  before: Workload;
} {
  return { now: workloadOf(now), before: workloadOf(before) };
}

function workloadOf(load: Load): Workload {
  return {
    visits: load.visits,
    visitsPerDay: share(load.visits, load.days),
    bookedMinutes: load.bookedMinutes,
    offeredMinutes: load.offeredMinutes,
    utilization: utilization(load),
  };
}

function ratingsOf(stars: number[]): RatingCounts {
  return { count: stars.reduce((sum, count) => sum + count, 0), average: averageRating(stars), stars };
}

function datesOf(bucket: { firstDay: number; lastDay: number } | undefined): { from: string; to: string } {
  if (bucket === undefined) throw new RangeError('there is a sum for each bucket');
  return { from: dateOfDay(bucket.firstDay), to: dateOfDay(bucket.lastDay) };
}
