import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CancelCause } from '../appointments/cancel-cause.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { LocalDate } from '../api/scalars.js';

export const TrendStep = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH' } as const;
export type TrendStep = (typeof TrendStep)[keyof typeof TrendStep];
registerEnumType(TrendStep, { name: 'TrendStep', description: 'Weeks begin on Monday.' });

/** In the order of the bands that the database counts in. */
export const LeadTime = {
  SAME_DAY: 'SAME_DAY',
  UP_TO_3_DAYS: 'UP_TO_3_DAYS',
  UP_TO_7_DAYS: 'UP_TO_7_DAYS',
  UP_TO_14_DAYS: 'UP_TO_14_DAYS',
  UP_TO_30_DAYS: 'UP_TO_30_DAYS',
  LONGER: 'LONGER',
} as const;
export type LeadTime = (typeof LeadTime)[keyof typeof LeadTime];
registerEnumType(LeadTime, {
  name: 'LeadTime',
  description: 'Whole days from the day of booking to the day of the visit, by the calendar of its clinic.',
});

export const AnalyticsComparison = { PREVIOUS: 'PREVIOUS', LAST_YEAR: 'LAST_YEAR' } as const;
export type AnalyticsComparison = (typeof AnalyticsComparison)[keyof typeof AnalyticsComparison];
registerEnumType(AnalyticsComparison, {
  name: 'AnalyticsComparison',
  description: 'Which earlier range of as many days one is compared with. Weekdays line up in both.',
  valuesConfig: {
    PREVIOUS: { description: 'The latest one before it that begins on the same weekday.' },
    LAST_YEAR: { description: '52 weeks earlier, or as many times 52 weeks as do not overlap.' },
  },
});

@InputType({ description: 'The days that are counted: local dates of the visits at their clinics.' })
export class AnalyticsFilter {
  @Field(() => LocalDate)
  from: string;

  @Field(() => LocalDate, { description: 'The last day; at most ten years after the first.' })
  to: string;

  @Field(() => ID, { nullable: true, description: 'Only visits at this clinic.' })
  clinicId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only doctors of this field, as it is now.' })
  specializationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only visits with this doctor.' })
  doctorId?: string | null;

  @Field(() => AnalyticsComparison, { defaultValue: AnalyticsComparison.PREVIOUS })
  against: AnalyticsComparison;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Appointments by what became of them. Holds do not count.',
})
export class VisitCounts {
  @Field(() => Float, { description: 'All of the others together.' })
  booked: number;

  @Field(() => Float, { description: 'Requested or confirmed.' })
  open: number;

  @Field(() => Float, { description: 'The patient came: arrived or completed.' })
  arrived: number;

  @Field(() => Float)
  missed: number;

  @Field(() => Float, { description: 'By patients or staff, and requests that lapsed.' })
  cancelled: number;

  @Field(() => Float, { nullable: true, description: 'Cancelled of booked, from 0 to 1.' })
  cancellationRate: number | null;

  @Field(() => Float, { nullable: true, description: 'Missed of arrived and missed, from 0 to 1.' })
  missedRate: number | null;
}

@ObjectType({ simpleResolvers: true })
export class ComparedCounts {
  @Field(() => VisitCounts)
  now: VisitCounts;

  @Field(() => VisitCounts)
  before: VisitCounts;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A day, week or month, cut to the range, against as many days a range’s length earlier.',
})
export class TrendPoint extends ComparedCounts {
  @Field(() => LocalDate)
  from: string;

  @Field(() => LocalDate)
  to: string;
}

@ObjectType({ simpleResolvers: true })
export class LeadTimeCounts extends ComparedCounts {
  @Field(() => LeadTime)
  leadTime: LeadTime;
}

@ObjectType({ simpleResolvers: true })
export class WeekdayCounts extends ComparedCounts {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday: number;
}

@ObjectType({ simpleResolvers: true })
export class HourCounts extends ComparedCounts {
  @Field(() => Int, { description: 'On the clinic’s clock, from 0.' })
  hour: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many appointments were cancelled by whom and why.' })
export class CancellationCount {
  @Field(() => CancelCause, { nullable: true, description: 'Null: nothing tells, as of imported ones.' })
  cause: CancelCause | null;

  @Field(() => Float)
  now: number;

  @Field(() => Float)
  before: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many appointments were booked for an hour of a weekday.',
})
export class DemandCell {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday: number;

  @Field(() => Int, { description: 'On the clinic’s clock, from 0.' })
  hour: number;

  @Field(() => Float)
  now: number;

  @Field(() => Float)
  before: number;
}

@ObjectType({ simpleResolvers: true, description: 'Visits that were not cancelled, and the time for them.' })
export class Workload {
  @Field(() => Float)
  visits: number;

  @Field(() => Float, { nullable: true, description: 'Visits on each day with at least one.' })
  visitsPerDay: number | null;

  @Field(() => Float)
  bookedMinutes: number;

  @Field(() => Float, { description: 'Open hours, each minute once; days gone by as they were.' })
  offeredMinutes: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Booked of offered minutes, of days with offered ones. Visits squeezed in can make it exceed 1.',
  })
  utilization: number | null;
}

@ObjectType({ simpleResolvers: true })
export class ComparedWorkload {
  @Field(() => Workload)
  now: Workload;

  @Field(() => Workload)
  before: Workload;
}

@ObjectType()
export class DoctorWorkload extends ComparedWorkload {
  @Field(() => ID)
  doctorId: string;

  @Field(() => Doctor)
  doctor?: Doctor;
}

@ObjectType()
export class WorkloadReport {
  @Field(() => ComparedWorkload, { description: 'Of all doctors; days are days of a doctor.' })
  total: ComparedWorkload;

  @Field(() => Int, { description: 'How many doctors had visits or hours in the range.' })
  doctorCount: number;

  /** The fullest first. */
  doctors: DoctorWorkload[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'How long before their day visits were booked, cancelled ones apart.',
})
export class WaitingDays {
  @Field(() => Float, { nullable: true, description: 'Mean of whole days.' })
  now: number | null;

  @Field(() => Float, { nullable: true })
  before: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Ratings, hidden ones apart.' })
export class RatingCounts {
  @Field(() => Float)
  count: number;

  @Field(() => Float, { nullable: true })
  average: number | null;

  @Field(() => [Float], { description: 'How many with one star, two, three, four and five.' })
  stars: number[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Ratings by the month in which they were written: of all months that the range touches, against as many before. ' +
    'With a clinic, those of its doctors.',
})
export class ComparedRatings {
  @Field(() => LocalDate)
  from: string;

  @Field(() => LocalDate)
  to: string;

  @Field(() => LocalDate)
  beforeFrom: string;

  @Field(() => LocalDate)
  beforeTo: string;

  @Field(() => RatingCounts)
  now: RatingCounts;

  @Field(() => RatingCounts)
  before: RatingCounts;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Fees as booked, in minor units of the currency, by the day of the visit.',
})
export class IncomeSums {
  @Field(() => Float, { description: 'Paid, of visits that were not cancelled.' })
  paid: number;

  @Field(() => Float, { description: 'Not paid although the patient came.' })
  unpaid: number;

  @Field(() => Float, { description: 'Not paid yet, of visits still open.' })
  expected: number;

  @Field(() => Float, { description: 'Paid, but the visit was cancelled: to be paid back.' })
  refundDue: number;

  @Field(() => Float, { description: 'Paid back.' })
  refunded: number;
}

@ObjectType({ simpleResolvers: true })
export class IncomePoint {
  @Field(() => LocalDate)
  from: string;

  @Field(() => LocalDate)
  to: string;

  @Field(() => IncomeSums)
  now: IncomeSums;

  @Field(() => IncomeSums)
  before: IncomeSums;
}

@ObjectType({ simpleResolvers: true, description: 'Money of one currency.' })
export class Income {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency: string;

  @Field(() => IncomeSums)
  now: IncomeSums;

  @Field(() => IncomeSums)
  before: IncomeSums;

  @Field(() => [IncomePoint])
  points: IncomePoint[];
}
