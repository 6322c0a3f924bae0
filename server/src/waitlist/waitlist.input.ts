import { ArrayMaxSize, IsOptional, IsUUID, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime, LocalDate } from '../api/scalars.js';

@InputType({ description: 'A stretch of a weekday in which the person can come.' })
export class WaitlistTimeInput {
  @Field(() => Int, { description: 'From 1 to 7: Monday is the first.' })
  @Min(1)
  @Max(7)
  weekday: number;

  @Field(() => Int, { description: 'Minutes after midnight, from 0 to 1439.' })
  @Min(0)
  @Max(1439)
  from: number;

  @Field(() => Int, { description: 'Minutes after midnight, from 1 to 1440, after `from`.' })
  @Min(1)
  @Max(1440)
  until: number;
}

@InputType({ description: 'When somebody can come, in place of what they said before.' })
export class WaitlistChangeInput {
  @Field(() => LocalDate, { description: 'The first day.' })
  firstDate: string;

  @Field(() => LocalDate, { description: 'The last day, within a year after the first.' })
  lastDate: string;

  @Field(() => [WaitlistTimeInput], {
    defaultValue: [],
    description: 'When the person can come; none: at any time. At most 21.',
  })
  @ArrayMaxSize(21)
  @ValidateNested({ each: true })
  times: WaitlistTimeInput[];

  @Field(() => Int, {
    defaultValue: 120,
    description: 'How long before a visit the person must know of it: from 0 to 43200 minutes.',
  })
  @Min(0)
  @Max(43_200)
  noticeMinutes: number;
}

@InputType({
  description:
    'What somebody waits for: a doctor, perhaps for one type of visit; or a field of medicine, perhaps in a city.',
})
export class WaitlistWishInput extends WaitlistChangeInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  doctorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'One that the doctor offers.' })
  @IsOptional()
  @IsUUID()
  visitTypeId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  specializationId?: string | null;

  @Field(() => String, { nullable: true, description: 'From 1 to 80 characters.' })
  @IsOptional()
  @Length(1, 80)
  city?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A booked visit that is to be earlier. It stays the patient’s until the earlier one is.',
  })
  @IsOptional()
  @IsUUID()
  replacesId?: string | null;
}

@InputType({ description: 'A free time that staff offer to somebody who waits.' })
export class OfferByHandInput {
  @Field(() => ID)
  @IsUUID()
  entryId: string;

  @Field(() => ID)
  @IsUUID()
  doctorId: string;

  @Field(() => ID)
  @IsUUID()
  clinicId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'As left out: the type that the person waits for, else the doctor’s first.',
  })
  @IsOptional()
  @IsUUID()
  visitTypeId?: string | null;

  @Field(() => DateTime)
  startsAt: Date;
}
