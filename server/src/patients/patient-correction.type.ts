import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CONTACT_NUMBER, RELATIVE_CONTACT } from '../accounts/person.rules.js';
import { Gender } from '../api/gender.js';
import { DateTime, LocalDate } from '../api/scalars.js';

export const PatientDetail = {
  full_name: 'full_name',
  date_of_birth: 'date_of_birth',
  gender: 'gender',
  contact_number: 'contact_number',
  relative_contact: 'relative_contact',
} as const;
export type PatientDetail = (typeof PatientDetail)[keyof typeof PatientDetail];
registerEnumType(PatientDetail, {
  name: 'PatientDetail',
  description: 'What of a person a patient’s record holds.',
});

@ObjectType({ description: 'A detail as it was before a correction.' })
export class FormerDetail {
  @Field(() => PatientDetail)
  detail: PatientDetail;

  @Field(() => String, { nullable: true, description: 'As it was stored; null: there was none.' })
  value: string | null;
}

@ObjectType({ description: 'A correction of a patient’s record by staff.' })
export class PatientCorrection {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime)
  changedAt: Date;

  @Field(() => String, { nullable: true, description: 'Who corrected it.' })
  changedByName: string | null;

  @Field(() => [FormerDetail], { description: 'What was changed, as it was before.' })
  former: FormerDetail[];
}

@InputType({
  description:
    'What is left out stays. Null clears the relative’s number, the gender and a child’s own number, nothing else. The ' +
    'address by which somebody signs in is never changed by staff.',
})
export class CorrectPatientInput {
  @Field(() => ID)
  patientId: string;

  @Field(() => String, {
    nullable: true,
    description: 'From 1 to 100 characters with a letter or digit, without < and >.',
  })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(200)
  fullName?: string | null;

  @Field(() => LocalDate, { nullable: true })
  dateOfBirth?: string | null;

  @Field(() => Gender, { nullable: true })
  gender?: Gender | null;

  @Field(() => String, { nullable: true, description: CONTACT_NUMBER })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(40)
  contactNumber?: string | null;

  @Field(() => String, { nullable: true, description: RELATIVE_CONTACT })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(40)
  relativeContact?: string | null;
}

@InputType({ description: 'A person of whom a record is to be made.' })
export class LikelyPatientInput {
  @Field(() => String, { description: 'From 1 to 100 characters.' })
  @IsNotEmpty()
  @MaxLength(200)
  fullName: string;

  @Field(() => LocalDate)
  dateOfBirth: string;

  @Field(() => String, { nullable: true, description: CONTACT_NUMBER })
  @IsOptional()
  @MaxLength(40)
  contactNumber?: string | null;

  @Field(() => String, { nullable: true, description: RELATIVE_CONTACT })
  @IsOptional()
  @MaxLength(40)
  relativeContact?: string | null;
}
