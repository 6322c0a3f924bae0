import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, LocalDate } from '../api/scalars.js';
import { DemandBasis, HighDayQuality } from './demand.type.js';
import { PredictionBasis } from './slot-prediction.type.js';

export enum Contestant {
  MODEL = 'MODEL',
  PRIOR = 'PRIOR',
  LOGISTIC = 'LOGISTIC',
  CONSTANT = 'CONSTANT',
}
registerEnumType(Contestant, {
  name: 'Contestant',
  description:
    'Who answers now, and what it is held against: plain tables, logistic regression on the same inputs, and the same ' +
    'rate for everyone.',
});

export enum DemandMethod {
  NET = 'NET',
  REGRESSION = 'REGRESSION',
  NET_AND_MEAN = 'NET_AND_MEAN',
  REGRESSION_AND_MEAN = 'REGRESSION_AND_MEAN',
  USUAL_MEAN = 'USUAL_MEAN',
  WEEKDAY_MEAN = 'WEEKDAY_MEAN',
  LAST_WEEK = 'LAST_WEEK',
}
registerEnumType(DemandMethod, {
  name: 'DemandMethod',
  description:
    'Ways to foresee demand: the network, ridge regression, either averaged with the usual mean, the mean of a weekday ' +
    'with and without its short days, and last week again.',
});

export enum PredictionKind {
  TIME_SLOT = 'TIME_SLOT',
  DEMAND = 'DEMAND',
}
registerEnumType(PredictionKind, {
  name: 'PredictionKind',
  description: 'Which prediction: suggested times, or busy days.',
});

export enum DecisionWinner {
  CANDIDATE = 'CANDIDATE',
  IN_FORCE = 'IN_FORCE',
  PRIOR = 'PRIOR',
}
registerEnumType(DecisionWinner, {
  name: 'DecisionWinner',
  description: 'Who answers after a training: the new model, the one before, or plain tables.',
});

export enum DecisionReason {
  BETTER_THAN_BOTH = 'BETTER_THAN_BOTH',
  BETTER_THAN_PRIOR = 'BETTER_THAN_PRIOR',
  NOT_BETTER_THAN_PRIOR = 'NOT_BETTER_THAN_PRIOR',
  NOT_BETTER_THAN_IN_FORCE = 'NOT_BETTER_THAN_IN_FORCE',
  IN_FORCE_BEHIND_PRIOR = 'IN_FORCE_BEHIND_PRIOR',
  FIRST = 'FIRST',
  BETTER_THAN_IN_FORCE = 'BETTER_THAN_IN_FORCE',
}
registerEnumType(DecisionReason, { name: 'DecisionReason', description: 'Why, on the latest visits.' });

@ObjectType({ simpleResolvers: true, description: 'A figure with the ends of its 95 % interval.' })
export class Figure {
  @Field(() => Float)
  value: number;

  @Field(() => Float)
  low: number;

  @Field(() => Float)
  high: number;
}

@ObjectType({ simpleResolvers: true, description: 'How well chances of missed visits fitted what came.' })
export class ContestantQuality {
  @Field(() => Contestant)
  contestant: Contestant;

  @Field(() => Figure, {
    description: 'Chance that a missed visit was ranked above a kept one; .5 is a coin.',
  })
  auc: Figure;

  @Field(() => Figure, { description: 'The same for visits booked a day or more ahead.' })
  aucAhead: Figure;

  @Field(() => Figure, { description: 'Lower is better.' })
  logLoss: Figure;

  @Field(() => Float, { description: 'Lower is better.' })
  brier: number;

  @Field(() => Float, { description: 'Calibration error over bins of equal size.' })
  ece: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Visits of like chance: what was predicted and what came.',
})
export class CalibrationPoint {
  @Field(() => Float)
  predicted: number;

  @Field(() => Float)
  observed: number;

  @Field(() => Int)
  visits: number;
}

@ObjectType({ simpleResolvers: true, description: 'Share of missed visits of one week.' })
export class DriftWeek {
  @Field(() => LocalDate, { description: 'Its first day.' })
  from: string;

  @Field(() => Int)
  visits: number;

  @Field(() => Float)
  predicted: number;

  @Field(() => Float)
  observed: number;
}

@ObjectType({ simpleResolvers: true, description: 'How one group of people fares.' })
export class EquityGroup {
  @Field(() => String, { description: 'An age band such as `30-44`, or a language code.' })
  group: string;

  @Field(() => Int, { description: 'Bookings of the last four weeks.' })
  bookings: number;

  @Field(() => Float, { description: 'Mean days from booking to visit.' })
  waitedDays: number;

  @Field(() => Float, {
    description: 'Mean days until the three times suggested first, if everyone were offered the same times.',
  })
  suggestedDays: number;

  @Field(() => Int, { description: 'Visits of the window.' })
  visits: number;

  @Field(() => Float, { nullable: true, description: 'Share of them expected to be missed.' })
  predictedMissed: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of them missed.' })
  observedMissed: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The latest visits that a model could be measured on.' })
export class ScoreWindow {
  @Field(() => LocalDate)
  from: string;

  @Field(() => LocalDate)
  to: string;

  @Field(() => Int)
  visits: number;

  @Field(() => Int)
  patients: number;

  @Field(() => Boolean, {
    description: 'Whether the model learned from some of these visits, and so looks better than it is.',
  })
  isSeen: boolean;

  @Field(() => [ContestantQuality])
  contestants: ContestantQuality[];

  @Field(() => [CalibrationPoint], { description: 'Ten bins of equal size, lowest chance first.' })
  calibration: CalibrationPoint[];

  @Field(() => Float, {
    description: 'Calibration error that chance alone gives where every chance is exact.',
  })
  noiseFloor: number;

  @Field(() => Float, { description: 'Nineteen of twenty such errors by chance are below it.' })
  noiseFloorHigh: number;

  @Field(() => [DriftWeek], { description: 'By week, the first one first.' })
  weeks: DriftWeek[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'How often the booked day is among so many put first, as shares from 0 to 1.',
})
export class OrderShares {
  @Field(() => Float, { description: 'By the order that patients are shown.' })
  ranked: number;

  @Field(() => Float, { description: 'By date, the earliest first.' })
  byDate: number;

  @Field(() => Figure, { description: 'The first less the second.' })
  difference: Figure;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Whether suggestions are what people choose: bookings of the window, ranked anew by what was known when each was ' +
    'made, among all days that the doctor worked in the four weeks after it.',
})
export class AsChosen {
  @Field(() => Int)
  bookings: number;

  @Field(() => OrderShares, { description: 'The very first day.' })
  first: OrderShares;

  @Field(() => OrderShares, { description: 'One of the first three days.' })
  shown: OrderShares;
}

@ObjectType({ simpleResolvers: true, description: 'What a model was made from.' })
export class ModelOrigin {
  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { nullable: true })
  inForceFrom: Date | null;

  @Field(() => Boolean, {
    description:
      'Made on made-up data: every figure shows how the machinery works and says nothing of quality.',
  })
  isMadeUp: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'First day of the data.' })
  dataFrom: string | null;

  @Field(() => LocalDate, { nullable: true })
  dataUntil: string | null;

  @Field(() => Int, { description: 'Visits, or days, that it learned from.' })
  rows: number;

  @Field(() => String, { description: 'SHA-256 of the data.' })
  dataSha256: string;

  @Field(() => String, { description: 'SHA-256 of the model itself.' })
  checksum: string;

  @Field(() => String)
  library: string;

  @Field(() => [String], { description: 'Names of its inputs.' })
  features: string[];
}

@ObjectType({ simpleResolvers: true, description: 'The model that ranks free times.' })
export class TimeSlotScorecard {
  @Field(() => PredictionBasis)
  answeredBy: PredictionBasis;

  @Field(() => ModelOrigin, { nullable: true, description: 'Null while nothing has been trained.' })
  origin: ModelOrigin | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last measured.' })
  scoredAt: Date | null;

  @Field(() => ScoreWindow, { nullable: true, description: 'Null with too few visits to measure.' })
  window: ScoreWindow | null;

  @Field(() => AsChosen, { nullable: true, description: 'Null with too few bookings to measure.' })
  asChosen: AsChosen | null;

  @Field(() => [EquityGroup])
  byAge: EquityGroup[];

  @Field(() => [EquityGroup])
  byLanguage: EquityGroup[];
}

@ObjectType({ simpleResolvers: true, description: 'How far off forecasts of days were, in rolling weeks.' })
export class DemandMethodQuality {
  @Field(() => DemandMethod)
  method: DemandMethod;

  @Field(() => Float, { description: 'Mean absolute error, in appointments a day.' })
  mae: number;

  @Field(() => Float, { description: 'The same over that of repeating last week; below 1 is better.' })
  mase: number;

  @Field(() => Float, { description: 'Chance that a high day was forecast above another one.' })
  highDayAuc: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Whether the ranges of forecasts hold the eight of ten days that they are made for.',
})
export class RangeQuality {
  @Field(() => Float, {
    description:
      'Share of days within their range, 0 to 1; each range is made of misses of the weeks before it.',
  })
  share: number;

  @Field(() => Int, { description: 'Days that this was measured on.' })
  days: number;
}

@ObjectType({ simpleResolvers: true, description: 'The model that foresees demand.' })
export class DemandScorecard {
  @Field(() => DemandBasis)
  answeredBy: DemandBasis;

  @Field(() => ModelOrigin, { nullable: true })
  origin: ModelOrigin | null;

  @Field(() => [DemandMethodQuality], { description: 'Empty where there is too little history.' })
  methods: DemandMethodQuality[];

  @Field(() => HighDayQuality, { nullable: true })
  highDays: HighDayQuality | null;

  @Field(() => RangeQuality, {
    nullable: true,
    description: 'Of doctors’ days; null until there are enough.',
  })
  doctorRanges: RangeQuality | null;

  @Field(() => RangeQuality, {
    nullable: true,
    description: 'Of clinics’ days; null until there are enough.',
  })
  clinicRanges: RangeQuality | null;
}

@ObjectType({ simpleResolvers: true, description: 'A contest on the latest week, after a training.' })
export class PredictionDecision {
  @Field(() => DateTime)
  decidedAt: Date;

  @Field(() => PredictionKind)
  kind: PredictionKind;

  @Field(() => DecisionWinner)
  winner: DecisionWinner;

  @Field(() => DecisionReason)
  reason: DecisionReason;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A model that could not be opened; the prior answered instead.',
})
export class RefusedModel {
  @Field(() => PredictionKind)
  kind: PredictionKind;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => String, { description: 'What did not fit.' })
  reason: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the predictions are worth, for administrators.' })
export class Scorecard {
  @Field(() => TimeSlotScorecard)
  timeSlot: TimeSlotScorecard;

  @Field(() => DemandScorecard)
  demand: DemandScorecard;

  @Field(() => [PredictionDecision], { description: 'The latest first, at most twenty.' })
  decisions: PredictionDecision[];

  @Field(() => [RefusedModel], { description: 'The latest first, at most five.' })
  refused: RefusedModel[];
}
