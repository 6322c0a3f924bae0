import { IsEmail, IsNotEmpty, IsOptional, Length, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { LocalDate } from '../api/scalars.js';
import { Gender } from '../api/gender.js';
import { Language } from '../api/language.js';
import { CONTACT_NUMBER, RELATIVE_CONTACT } from './person.rules.js';

const PASSWORD = 'From 8 to 128 characters of any kind; the most common ones are refused.';

@InputType({ description: 'Opens an account for a patient.' })
export class RegisterPatientInput {
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

  @Field(() => String, { description: PASSWORD })
  @Length(8, 128)
  password: string;

  @Field(() => String, { nullable: true, description: CONTACT_NUMBER })
  @IsOptional()
  @MaxLength(40)
  contactNumber?: string | null;

  @Field(() => String, { nullable: true, description: RELATIVE_CONTACT })
  @IsOptional()
  @MaxLength(40)
  relativeContact?: string | null;

  @Field(() => LocalDate)
  dateOfBirth: string;

  @Field(() => Gender, { nullable: true })
  gender?: Gender | null;

  @Field(() => Language, { nullable: true, description: 'English when left out.' })
  language?: Language | null;
}

@InputType()
export class SignInInput {
  @Field(() => String, { description: 'At most 100 characters.' })
  @IsNotEmpty()
  @MaxLength(100)
  email: string;

  @Field(() => String, { description: 'At most 128 characters.' })
  @IsNotEmpty()
  @MaxLength(128)
  password: string;
}

@InputType({ description: 'Ends every other session of the account.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'At most 128 characters.' })
  @IsNotEmpty()
  @MaxLength(128)
  currentPassword: string;

  @Field(() => String, { description: PASSWORD })
  @Length(8, 128)
  newPassword: string;
}

@InputType({
  description:
    'What is left out stays. Null clears the relative’s number, the gender and a child’s own number, nothing else.',
})
export class UpdateProfileInput {
  @Field(() => String, {
    nullable: true,
    description: 'From 1 to 100 characters with a letter or digit, without < and >.',
  })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(200)
  fullName?: string | null;

  @Field(() => String, { nullable: true, description: CONTACT_NUMBER })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(40)
  contactNumber?: string | null;

  @Field(() => String, { nullable: true, description: `Patients only. ${RELATIVE_CONTACT}` })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(40)
  relativeContact?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Patients only.' })
  dateOfBirth?: string | null;

  @Field(() => Gender, { nullable: true, description: 'Patients only.' })
  gender?: Gender | null;

  @Field(() => Language, { nullable: true })
  language?: Language | null;
}
