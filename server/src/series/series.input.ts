import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CancellingInput, TELL_PATIENT, VisitPlaceInput } from '../appointments/appointment.input.js';
import { DateTime } from '../api/scalars.js';
import { MOST_PARTS, MOST_WEEKS } from './series.rules.js';
import { SeriesScope } from './series.type.js';

@InputType({ description: 'Every so many weeks, at the same time of day at the clinic.' })
export class SeriesRuleInput {
  @Field(() => DateTime)
  firstAt: Date;

  @Field(() => Int, { description: 'From 1 to 12.' })
  @Min(1)
  @Max(MOST_WEEKS)
  everyWeeks: number;

  @Field(() => Int, { description: 'How many appointments, from 2 to 12.' })
  @Min(2)
  @Max(MOST_PARTS)
  count: number;
}

@InputType()
export class SeriesInput extends VisitPlaceInput {
  @Field(() => ID)
  @IsUUID()
  patientId: string;
}

@InputType()
export class CheckSeriesInput extends SeriesInput {
  @Field(() => SeriesRuleInput, { nullable: true, description: 'Either this or the starts.' })
  @IsOptional()
  @ValidateNested()
  rule?: SeriesRuleInput | null;

  @Field(() => [DateTime], { nullable: true, description: 'The starts, at most 12.' })
  @IsOptional()
  @ArrayMinSize(2)
  @ArrayMaxSize(MOST_PARTS)
  startsAt?: Date[] | null;
}

@InputType()
export class BookSeriesInput extends SeriesInput {
  @Field(() => [DateTime], { description: 'The starts as they were checked, at most 12.' })
  @ArrayMinSize(2)
  @ArrayMaxSize(MOST_PARTS)
  startsAt: Date[];

  @Field(() => Int, {
    nullable: true,
    description:
      'The rule that they came of, in weeks from 1 to 12; left out where somebody chose the dates.',
  })
  @IsOptional()
  @Min(1)
  @Max(MOST_WEEKS)
  everyWeeks?: number | null;

  @Field(() => String, { nullable: true, description: 'Why the patient comes, at most 1000 characters.' })
  @IsOptional()
  @MaxLength(1000)
  reason?: string | null;

  @Field(() => String, {
    description: 'Made by the client once for each intent to book. From 8 to 100 characters.',
  })
  @Length(8, 100)
  idempotencyKey: string;

  @Field(() => Boolean, { defaultValue: true, description: TELL_PATIENT })
  tellPatient?: boolean;
}

@InputType({ description: 'Another time for one appointment of a series.' })
export class SeriesTimeInput {
  @Field(() => ID)
  @IsUUID()
  appointmentId: string;

  @Field(() => DateTime)
  startsAt: Date;
}

@InputType({
  description:
    'Moves appointments of a series by as many days as the named one, and to its new time of day at the clinic.',
})
export class CheckSeriesMoveInput {
  @Field(() => ID)
  @IsUUID()
  appointmentId: string;

  @Field(() => SeriesScope)
  scope: SeriesScope;

  @Field(() => DateTime, { description: 'Where the named one goes.' })
  startsAt: Date;

  @Field(() => [SeriesTimeInput], {
    defaultValue: [],
    description: 'Those that go elsewhere than the rest, at most 12.',
  })
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  chosen: SeriesTimeInput[];
}

@InputType()
export class MoveSeriesInput extends CheckSeriesMoveInput {
  @Field(() => String, {
    description: 'Made by the client once for each intent to move. From 8 to 100 characters.',
  })
  @Length(8, 100)
  idempotencyKey: string;

  @Field(() => Boolean, { defaultValue: true, description: TELL_PATIENT })
  tellPatient?: boolean;
}

@InputType()
export class CancelSeriesInput extends CancellingInput {
  @Field(() => SeriesScope)
  scope: SeriesScope;

  @Field(() => Boolean, { defaultValue: true, description: TELL_PATIENT })
  tellPatient?: boolean;
}
