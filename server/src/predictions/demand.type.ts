import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, LocalDate } from '../api/scalars.js';

export enum DemandBasis {
  MODEL = 'MODEL',
  WEEKDAY_MEAN = 'WEEKDAY_MEAN',
}
registerEnumType(DemandBasis, {
  name: 'DemandBasis',
  description:
    'What a day is expected from: the trained model (the next ten working days), or the mean of its last weekdays.',
});

@ObjectType({ simpleResolvers: true, description: 'One day to come.' })
export class DemandDay {
  @Field(() => LocalDate)
  date: string;

  @Field(() => Float, { description: 'Appointments expected in the end.' })
  expected: number;

  @Field(() => Float, { description: 'Nine of ten such days have more.' })
  low: number;

  @Field(() => Float, { description: 'Nine of ten such days have fewer.' })
  high: number;

  @Field(() => Int, { description: 'Appointments that it holds now.' })
  booked: number;

  @Field(() => Int, {
    description:
      'Visits of usual length that fit into the hours, within the limit of a day; 0 on a closed day.',
  })
  capacity: number;

  @Field(() => Boolean, {
    description: 'Expected above three quarters of the working days of the last year.',
  })
  isHigh: boolean;

  @Field(() => DemandBasis)
  basis: DemandBasis;
}

@ObjectType({ simpleResolvers: true, description: 'How far a mark of high demand can be relied on.' })
export class HighDayQuality {
  @Field(() => Float, { description: 'Of the days marked as high, the share that were.' })
  precision: number;

  @Field(() => Float, { description: 'Of the days that were high, the share that had been marked.' })
  recall: number;

  @Field(() => Int, { description: 'Days that this was measured on.' })
  days: number;
}

@ObjectType({ simpleResolvers: true, description: 'Appointments to be expected of a doctor or a clinic.' })
export class DemandForecast {
  @Field(() => ID, { nullable: true })
  doctorId: string | null;

  @Field(() => ID, { nullable: true })
  clinicId: string | null;

  @Field(() => [DemandDay], { description: 'Every date asked for, the first one first.' })
  days: DemandDay[];

  @Field(() => HighDayQuality, {
    nullable: true,
    description: 'Measured for this very mark on recent weeks; null until there is enough history.',
  })
  highDays: HighDayQuality | null;

  @Field(() => DateTime, { nullable: true, description: 'When the model was trained; null without one.' })
  modelCreatedAt: Date | null;

  @Field(() => Boolean, {
    description: 'Whether model and figures come from made-up data: `highDays` then says nothing of quality.',
  })
  isMadeUp: boolean;
}
