import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../api/scalars.js';

export enum PredictionBasis {
  MODEL = 'MODEL',
  PRIOR = 'PRIOR',
}
registerEnumType(PredictionBasis, {
  name: 'PredictionBasis',
  description: 'Who answers: the trained model, or the plain tables that it must beat to be asked.',
});

export enum SlotReasonCode {
  USUAL_WEEKDAY = 'USUAL_WEEKDAY',
  USUAL_TIME_OF_DAY = 'USUAL_TIME_OF_DAY',
  LAST_WEEKDAY = 'LAST_WEEKDAY',
  SOONEST = 'SOONEST',
  SOON = 'SOON',
  WEEKDAY_KEPT = 'WEEKDAY_KEPT',
  TIME_OF_DAY_KEPT = 'TIME_OF_DAY_KEPT',
  BEST_OF_DAY = 'BEST_OF_DAY',
}
registerEnumType(SlotReasonCode, {
  name: 'SlotReasonCode',
  description: 'Why a time is suggested. Each speaks for the time; none speaks of a risk.',
  valuesConfig: {
    USUAL_WEEKDAY: { description: 'The patient’s visits are often on this weekday.' },
    USUAL_TIME_OF_DAY: { description: 'The patient’s visits are often at this time of day.' },
    LAST_WEEKDAY: { description: 'The patient’s last visit was on this weekday.' },
    SOONEST: { description: 'The first free time from today on.' },
    SOON: { description: 'One of the first days with free times, counted from today, not from `from`.' },
    WEEKDAY_KEPT: {
      description:
        'Visits on this weekday take place more often than on others, for certain: noticed on earlier days and borne ' +
        'out by later ones. Given only where nothing speaks of the patient.',
    },
    TIME_OF_DAY_KEPT: {
      description: 'Visits at this time of day take place more often than at others, in the same sense.',
    },
    BEST_OF_DAY: { deprecationReason: 'Not given any more: no reason is better than an empty one.' },
  },
});

export enum TimeOfDay {
  MORNING = 'MORNING',
  AFTERNOON = 'AFTERNOON',
  EVENING = 'EVENING',
}
registerEnumType(TimeOfDay, {
  name: 'TimeOfDay',
  description: 'Before noon, until 17:00, later: by the clinic’s clock.',
});

@ObjectType({ simpleResolvers: true, description: 'One reason why a time is suggested.' })
export class SuggestionReason {
  @Field(() => SlotReasonCode)
  code: SlotReasonCode;

  @Field(() => Int, { nullable: true, description: '1 Monday to 7 Sunday, for reasons about weekdays.' })
  weekday: number | null;

  @Field(() => TimeOfDay, { nullable: true, description: 'For reasons about the time of day.' })
  timeOfDay: TimeOfDay | null;

  @Field(() => String, { description: 'In words to the patient, in the language asked for.' })
  text: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What a chance is made of: how much each group of inputs adds to it, in log odds against its mean. Zeros where the ' +
    'prior answers.',
})
export class EstimateParts {
  @Field(() => Float, { description: 'Days until the visit.' })
  lead: number;

  @Field(() => Float, { description: 'Weekday and hour of the booking itself.' })
  bookingTime: number;

  @Field(() => Float)
  weekday: number;

  @Field(() => Float)
  timeOfDay: number;

  @Field(() => Float)
  age: number;

  @Field(() => Float, { description: 'The patient’s earlier visits.' })
  record: number;

  @Field(() => Float, { description: 'The doctor’s past rate, and how full the day is.' })
  doctor: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'For ranking times, never for judging a person or refusing, delaying or overbooking anybody.',
})
export class SlotEstimate {
  @Field(() => Float, { description: 'Calibrated chance that the visit takes place, 0 to 1.' })
  attendance: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of visits predicted alike, the share that took place: lowest plausible. Null if unmeasured.',
  })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'The same: highest plausible.' })
  high: number | null;

  @Field(() => Float, { description: 'How likely the patient’s next visit is on this weekday, 0 to 1.' })
  weekdayHabit: number;

  @Field(() => Float, { description: 'How likely it is at this time of day, 0 to 1.' })
  timeOfDayHabit: number;

  @Field(() => EstimateParts)
  parts: EstimateParts;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A free time with its place among all of them. The best comes first; none is left out for its rank.',
})
export class SlotPrediction {
  @Field(() => ID)
  doctorId: string;

  @Field(() => ID)
  clinicId: string;

  @Field(() => ID)
  visitTypeId: string;

  @Field(() => DateTime)
  startsAt: string;

  @Field(() => DateTime)
  endsAt: string;

  @Field(() => [SuggestionReason], { description: 'At most three, strongest first; may be none.' })
  reasons: SuggestionReason[];

  @Field(() => PredictionBasis)
  basis: PredictionBasis;

  @Field(() => Int, { description: 'Visits that the answer rests on.' })
  sampleSize: number;

  @Field(() => Boolean, { description: 'Whether the model learned from made-up data (the demo).' })
  isMadeUp: boolean;

  @Field(() => SlotEstimate, { nullable: true, description: 'For staff; null for patients.' })
  estimate: SlotEstimate | null;
}
