import { IsOptional, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';
import { NUMBER } from '../api/phone-number.rules.js';
import { Clinic } from './clinic.entity.js';

@ObjectType({ description: 'A clinic as managers keep it.' })
export class ManagedClinic {
  @Field(() => ID)
  id: string;

  @Field(() => Clinic)
  clinic: Clinic;

  @Field(() => Boolean, { description: 'False once it is closed for good.' })
  isActive: boolean;

  @Field(() => Int, { description: 'Doctors who practise there.' })
  doctorCount: number;

  @Field(() => Int, { description: 'Visits of today by its calendar, without cancelled ones.' })
  visitsToday: number;
}

@ObjectType({ implements: NamedError, description: 'NAME_TAKEN: another one has this name.' })
export class NameTaken extends NamedError {}

@ObjectType({ implements: NamedError, description: 'IN_USE: other records point to it.' })
export class RecordInUse extends NamedError {}

@InputType({ description: 'A clinic; left out fields have no default, so send them all.' })
export class ClinicInput {
  @Field(() => ID, { nullable: true, description: 'Left out for a new one.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => String, { description: 'From 1 to 100 characters; unique, whatever the case and blanks.' })
  @Length(1, 100)
  name: string;

  @Field(() => String, { description: 'From 1 to 200 characters.' })
  @Length(1, 200)
  address: string;

  @Field(() => String, { description: 'From 1 to 80 characters.' })
  @Length(1, 80)
  city: string;

  @Field(() => Float, { nullable: true, description: 'From -90 to 90. With longitude, or neither.' })
  @IsOptional()
  @Min(-90)
  @Max(90)
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'From -180 to 180. With latitude, or neither.' })
  @IsOptional()
  @Min(-180)
  @Max(180)
  longitude?: number | null;

  @Field(() => String, {
    description:
      'IANA name of a place such as Asia/Kolkata, or UTC; no offset, no abbreviation. Fixed once somebody has booked there. From 1 to 64 characters.',
  })
  @Length(1, 64)
  timeZone: string;

  @Field(() => String, { nullable: true, description: NUMBER })
  @IsOptional()
  @MaxLength(40)
  phone?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'False closes it for good: nothing is free there.',
  })
  isActive: boolean;
}
