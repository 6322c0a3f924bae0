import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Language } from '../api/language.js';
import { DateTime } from '../api/scalars.js';

@ObjectType({ description: 'The organization’s own rules. Times in minutes.' })
export class OrganizationSettings {
  @Field(() => String)
  organizationName: string;

  @Field(() => String, { description: 'ISO 4217 code of all new fees.' })
  currency: string;

  @Field(() => Int, { description: 'How many days ahead can be booked.' })
  bookingHorizonDays: number;

  @Field(() => Int)
  minimumNoticeMinutes: number;

  @Field(() => Int)
  cancelCutoffMinutes: number;

  @Field(() => Int)
  moveCutoffMinutes: number;

  @Field(() => Int, { description: 'Open appointments that one patient may have.' })
  maxOpenAppointments: number;

  @Field(() => Int, { description: 'How often a patient may move one appointment.' })
  maxMoves: number;

  @Field(() => Boolean, { description: 'Whether staff approve every booking of patients.' })
  approvalRequired: boolean;

  @Field(() => Int, { description: 'How long a booking waits for approval before it lapses.' })
  approvalDeadlineMinutes: number;

  @Field(() => Int)
  holdMinutes: number;

  @Field(() => Int, { description: 'Length of the first visit type of a new doctor.' })
  defaultVisitMinutes: number;

  @Field(() => [Int], { description: 'How long before a visit reminders go out, longest first.' })
  reminderMinutes: number[];

  @Field(() => [Language], { description: 'Languages that patients are served in, the usual one first.' })
  languages: Language[];

  @Field(() => DateTime)
  updatedAt: Date;
}

@InputType({ description: 'What is left out stays. In force at once.' })
export class SettingsInput {
  @Field(() => String, { nullable: true, description: 'From 1 to 100 characters.' })
  @IsOptional()
  @Length(1, 100)
  organizationName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  currency?: string | null;

  @Field(() => Int, { nullable: true, description: 'From 1 to 365.' })
  @IsOptional()
  @Min(1)
  @Max(365)
  bookingHorizonDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'From 0 to 43200.' })
  @IsOptional()
  @Min(0)
  @Max(43_200)
  minimumNoticeMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'From 0 to 43200.' })
  @IsOptional()
  @Min(0)
  @Max(43_200)
  cancelCutoffMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'From 0 to 43200.' })
  @IsOptional()
  @Min(0)
  @Max(43_200)
  moveCutoffMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'From 1 to 100.' })
  @IsOptional()
  @Min(1)
  @Max(100)
  maxOpenAppointments?: number | null;

  @Field(() => Int, { nullable: true, description: 'From 0 to 100.' })
  @IsOptional()
  @Min(0)
  @Max(100)
  maxMoves?: number | null;

  @Field(() => Boolean, { nullable: true })
  approvalRequired?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'From 5 to 43200.' })
  @IsOptional()
  @Min(5)
  @Max(43_200)
  approvalDeadlineMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'From 1 to 60.' })
  @IsOptional()
  @Min(1)
  @Max(60)
  holdMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'From 5 to 720.' })
  @IsOptional()
  @Min(5)
  @Max(720)
  defaultVisitMinutes?: number | null;

  @Field(() => [Int], { nullable: true, description: 'At most five, each from 5 to 43200.' })
  @IsOptional()
  @ArrayMaxSize(5)
  @Min(5, { each: true })
  @Max(43_200, { each: true })
  reminderMinutes?: number[] | null;

  @Field(() => [Language], { nullable: true, description: 'At least one, the usual one first.' })
  @IsOptional()
  @ArrayMinSize(1)
  languages?: Language[] | null;
}
