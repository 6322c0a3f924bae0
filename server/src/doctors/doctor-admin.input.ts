import {
  ArrayMaxSize,
  IsEmail,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { VisitKind } from './visit-type.entity.js';

@InputType({ description: 'A type of visit. Changes hold for new bookings; booked ones stay as booked.' })
export class VisitTypeInput {
  @Field(() => ID, { nullable: true, description: 'Left out for a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => VisitKind)
  kind: VisitKind;

  @Field(() => String, { description: 'From 1 to 60 characters.' })
  @Length(1, 60)
  name: string;

  @Field(() => Int, { description: 'From 1 to 720.' })
  @Min(1)
  @Max(720)
  minutes: number;

  @Field(() => Int, { defaultValue: 0, description: 'From 0 to 240.' })
  @Min(0)
  @Max(240)
  bufferBeforeMinutes: number;

  @Field(() => Int, { defaultValue: 0, description: 'From 0 to 240.' })
  @Min(0)
  @Max(240)
  bufferAfterMinutes: number;

  @Field(() => Int, { nullable: true, description: 'From 5 to 720; left out, the length of the visit.' })
  @IsOptional()
  @Min(5)
  @Max(720)
  stepMinutes?: number | null;

  @Field(() => Int, { description: 'In minor units of the currency (cents). From 0 to 1,000,000,000.' })
  @Min(0)
  @Max(1_000_000_000)
  fee: number;

  @Field(() => Int, { defaultValue: 0, description: 'Place in the list, lowest first. From 0 to 1,000.' })
  @Min(0)
  @Max(1_000)
  position: number;

  @Field(() => Boolean, { defaultValue: true, description: 'False retires it.' })
  isActive: boolean;
}

@InputType({ description: 'A new doctor, who joins by a one-time link.' })
export class CreateDoctorInput {
  @Field(() => String, { description: 'From 1 to 100 characters with a letter or digit, without < and >.' })
  @IsNotEmpty()
  @MaxLength(200)
  fullName: string;

  @Field(() => String, {
    description: 'At most 100 characters, its domain in ASCII; unique in every spelling.',
  })
  @IsEmail()
  @MaxLength(100)
  email: string;

  @Field(() => ID)
  @IsUUID()
  specializationId: string;

  @Field(() => String, { description: 'From 1 to 120 characters.' })
  @Length(1, 120)
  degree: string;

  @Field(() => String, { description: 'From 1 to 40 characters; unique, whatever the case and blanks.' })
  @Length(1, 40)
  licenseNumber: string;

  @Field(() => Int, { defaultValue: 0, description: 'From 0 to 80.' })
  @Min(0)
  @Max(80)
  yearsOfExperience: number;

  @Field(() => Int, { description: 'In minor units of the currency (cents). From 0 to 1,000,000,000.' })
  @Min(0)
  @Max(1_000_000_000)
  consultationFee: number;

  @Field(() => String, { defaultValue: '', description: 'At most 5000 characters.' })
  @MaxLength(5_000)
  profileDescription: string;

  @Field(() => [String], { defaultValue: [], description: 'ISO 639-1 codes. At most 20.' })
  @ArrayMaxSize(20)
  @Matches(/^[a-z]{2}$/, { each: true })
  languages: string[];

  @Field(() => Int, { defaultValue: 10, description: 'From 1 to 500.' })
  @Min(1)
  @Max(500)
  maxPatientsPerDay: number;

  @Field(() => Boolean, { defaultValue: false })
  requiresApproval: boolean;

  @Field(() => [ID], { description: 'Where the doctor practises. At most 50.' })
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  clinicIds: string[];

  @Field(() => [VisitTypeInput], {
    defaultValue: [],
    description: 'Left out: one first visit of the default length, for the consultation fee. At most 30.',
  })
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  visitTypes: VisitTypeInput[];
}

@InputType({
  description:
    'What is left out stays. Doctors change their page; the fields from `fullName` on are for managers.',
})
export class UpdateDoctorInput {
  @Field(() => ID, { nullable: true, description: 'Doctors may leave it out.' })
  @IsOptional()
  @IsUUID()
  doctorId?: string | null;

  @Field(() => String, { nullable: true, description: 'From 1 to 120 characters.' })
  @IsOptional()
  @Length(1, 120)
  degree?: string | null;

  @Field(() => Int, { nullable: true, description: 'From 0 to 80.' })
  @IsOptional()
  @Min(0)
  @Max(80)
  yearsOfExperience?: number | null;

  @Field(() => String, { nullable: true, description: 'At most 5000 characters.' })
  @IsOptional()
  @MaxLength(5_000)
  profileDescription?: string | null;

  @Field(() => [String], { nullable: true, description: 'ISO 639-1 codes. At most 20.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @Matches(/^[a-z]{2}$/, { each: true })
  languages?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'From 1 to 500.' })
  @IsOptional()
  @Min(1)
  @Max(500)
  maxPatientsPerDay?: number | null;

  @Field(() => Boolean, { nullable: true })
  requiresApproval?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'From 1 to 100 characters with a letter or digit, without < and >.',
  })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(200)
  fullName?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  specializationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'From 1 to 40 characters; unique, whatever the case and blanks.',
  })
  @IsOptional()
  @Length(1, 40)
  licenseNumber?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'In minor units of the currency (cents). From 0 to 1,000,000,000.',
  })
  @IsOptional()
  @Min(0)
  @Max(1_000_000_000)
  consultationFee?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Where the doctor practises; hours elsewhere no longer count. At most 50.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  clinicIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'False once the doctor has left: found and booked no more; booked visits stay.',
  })
  isActive?: boolean | null;
}

@InputType()
export class ManagedDoctorFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name. At most 100 characters.' })
  @IsOptional()
  @MaxLength(100)
  text?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  specializationId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  clinicId?: string | null;

  @Field(() => Boolean, { nullable: true })
  isActive?: boolean | null;
}
