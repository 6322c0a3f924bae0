import { ArrayMaxSize, IsIn, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { LocalDate, LocalDateTime, LocalTime } from '../api/scalars.js';
import { CancelCause, STAFF_CAUSES } from '../appointments/cancel-cause.js';

const END = 'An end at or before the start is on the next day: 00:00 to 00:00 is the whole day.';
const TYPE = 'Only for this type of visit; left out, for all.';

@InputType({ description: 'Hours of every week at one clinic, in its local time.' })
export class WeeklyHoursInput {
  @Field(() => ID)
  @IsUUID()
  clinicId: string;

  @Field(() => ID, { nullable: true, description: TYPE })
  @IsOptional()
  @IsUUID()
  visitTypeId?: string | null;

  @Field(() => Int, { description: 'From 1 to 7: 1 is Monday, 7 is Sunday.' })
  @Min(1)
  @Max(7)
  weekday: number;

  @Field(() => LocalTime)
  startTime: string;

  @Field(() => LocalTime, { description: END })
  endTime: string;

  @Field(() => LocalDate, { nullable: true, description: 'The first day on which they hold.' })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which they hold.' })
  validUntil?: string | null;
}

@InputType({
  description: 'A window on one date, today or later, that adds to the weekly hours or takes from them.',
})
export class DatedHoursInput {
  @Field(() => ID)
  @IsUUID()
  clinicId: string;

  @Field(() => ID, { nullable: true, description: TYPE })
  @IsOptional()
  @IsUUID()
  visitTypeId?: string | null;

  @Field(() => LocalDate)
  date: string;

  @Field(() => LocalTime)
  startTime: string;

  @Field(() => LocalTime, { description: END })
  endTime: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False closes the window.' })
  isAvailable: boolean;

  @Field(() => String, { nullable: true, description: 'A name of the shift, at most 40 characters.' })
  @IsOptional()
  @MaxLength(40)
  shiftId?: string | null;
}

@InputType({ description: 'A time in which the doctor is away from every clinic.' })
export class LeaveInput {
  @Field(() => LocalDateTime)
  startsAt: string;

  @Field(() => LocalDateTime, { description: 'When the doctor is back.' })
  endsAt: string;

  @Field(() => String, {
    nullable: true,
    description:
      'IANA name of the zone of both times, as for a clinic; left out, that of the doctor’s first clinic. At most 64 characters.',
  })
  @IsOptional()
  @MaxLength(64)
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'For staff; at most 200 characters.' })
  @IsOptional()
  @MaxLength(200)
  reason?: string | null;
}

@InputType({ description: 'A list that is given replaces the one there is; one that is left out stays.' })
export class HoursInput {
  @Field(() => ID, { nullable: true, description: 'Doctors may leave it out.' })
  @IsOptional()
  @IsUUID()
  doctorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The `version` you have read; refused when the hours changed since.',
  })
  version?: string | null;

  @Field(() => [WeeklyHoursInput], { nullable: true, description: 'At most 200.' })
  @IsOptional()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  weekly?: WeeklyHoursInput[] | null;

  @Field(() => [DatedHoursInput], {
    nullable: true,
    description: 'Of today and later; past dates stay. At most 500.',
  })
  @IsOptional()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  dated?: DatedHoursInput[] | null;

  @Field(() => [LeaveInput], {
    nullable: true,
    description: 'What is not over yet, each once; past leave stays. At most 100.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  leave?: LeaveInput[] | null;
}

@InputType({
  description:
    'Whole days on which clinics are shut, such as a public holiday. Clinics that are closed on just these days are left aside; refused where all are.',
})
export class ClosureInput {
  @Field(() => [ID], { nullable: true, description: 'Left out: every open clinic. At most 500.' })
  @IsOptional()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  clinicIds?: string[] | null;

  @Field(() => LocalDate)
  startsOn: string;

  @Field(() => LocalDate, { description: 'The last closed day.' })
  endsOn: string;

  @Field(() => String, { nullable: true, description: 'At most 200 characters.' })
  @IsOptional()
  @MaxLength(200)
  reason?: string | null;
}

@InputType({
  description: 'Which visits to come are meant; all that is given must fit, and something must be given.',
})
export class VisitsAheadInput {
  @Field(() => ID, { nullable: true, description: 'Doctors ask for their own alone and may leave it out.' })
  @IsOptional()
  @IsUUID()
  doctorId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'At any of these clinics, at most 500.' })
  @IsOptional()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  clinicIds?: string[] | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  visitTypeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A person, be it as patient or as doctor.' })
  @IsOptional()
  @IsUUID()
  userId?: string | null;
}

export enum HoursDecision {
  KEEP = 'KEEP',
  CANCEL = 'CANCEL',
}
registerEnumType(HoursDecision, {
  name: 'HoursDecision',
  description: 'KEEP: the visit takes place all the same. CANCEL: it is cancelled.',
});

@InputType({
  description: 'What is to become of an appointment that has lost its hours, doctor, place or type.',
})
export class HoursDecisionInput {
  @Field(() => ID)
  @IsUUID()
  appointmentId: string;

  @Field(() => HoursDecision)
  decision: HoursDecision;

  @Field(() => String, {
    nullable: true,
    description: 'For the patient, with a cancellation; at most 500 characters.',
  })
  @IsOptional()
  @MaxLength(500)
  reason?: string | null;

  @Field(() => CancelCause, {
    nullable: true,
    description: 'With a cancellation: why, by kind, none but one of staff. Left out, it is `other`.',
  })
  @IsOptional()
  @IsIn(STAFF_CAUSES)
  cause?: CancelCause | null;
}
