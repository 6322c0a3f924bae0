import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { OneTimeLink } from '../accounts/account-link.type.js';
import { CONTACT_NUMBER, RELATIVE_CONTACT } from '../accounts/person.rules.js';
import { Language } from '../api/language.js';
import { AppointmentStatus } from '../calendar/appointment-status.js';
import { NamedError } from '../api/named-error.js';
import { PageInfo } from '../api/page.js';
import { DateTime, LocalDate } from '../api/scalars.js';
import { Gender } from '../api/gender.js';
import { Patient } from './patient.entity.js';

@ObjectType({ description: 'A patient as far as it takes to tell people of one name apart.' })
export class PatientMatch {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  fullName: string;

  @Field(() => LocalDate, { nullable: true })
  dateOfBirth: string | null;

  @Field(() => Gender, { nullable: true })
  gender: Gender | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last four digits of the contact number, or of the relative’s where there is none.',
  })
  numberEnding: string | null;

  @Field(() => Boolean, { description: 'Whether the person can sign in.' })
  hasAccount: boolean;

  @Field(() => Boolean, {
    description: 'Whether the account is closed: nobody signs in to it, and nothing is booked for it.',
  })
  isClosed: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer, a doctor, sees or saw the patient.' })
  isYours: boolean;
}

@ObjectType({ description: 'A patient of a doctor, with the visits around now.' })
export class TreatedPatient {
  @Field(() => PatientMatch)
  patient: PatientMatch;

  @Field(() => LocalDate, { nullable: true, description: 'Of the latest visit, by its clinic’s clock.' })
  lastVisitOn: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Of the next visit, by its clinic’s clock.' })
  nextVisitOn: string | null;
}

@ObjectType()
export class TreatedPatientEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => TreatedPatient)
  node: TreatedPatient;
}

@ObjectType()
export class TreatedPatientConnection {
  @Field(() => [TreatedPatientEdge])
  edges: TreatedPatientEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({
  description: 'A visit as a patient’s history shows it; more only where the viewer is its staff.',
})
export class PatientVisit {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime)
  scheduledAt: Date;

  @Field(() => Int)
  minutes: number;

  @Field(() => AppointmentStatus)
  status: AppointmentStatus;

  @Field(() => ID)
  doctorId: string;

  @Field(() => ID)
  clinicId: string;

  @Field(() => String)
  doctorName: string;

  @Field(() => String)
  specialization: string;

  @Field(() => String)
  clinicName: string;

  @Field(() => String, { description: 'IANA name of the clinic’s zone.' })
  timeZone: string;

  @Field(() => String, { nullable: true })
  visitType: string | null;

  @Field(() => String, { nullable: true, description: 'Only where the viewer may open the appointment.' })
  reason: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may open the appointment itself.' })
  mayOpen: boolean;
}

@ObjectType()
export class PatientVisitEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => PatientVisit)
  node: PatientVisit;
}

@ObjectType()
export class PatientVisitConnection {
  @Field(() => [PatientVisitEdge])
  edges: PatientVisitEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'A patient’s details and history. That somebody opened it is audited.' })
export class PatientRecord {
  patientId: string;

  @Field(() => Boolean, { description: 'Whether the person can sign in.' })
  hasAccount: boolean;

  @Field(() => Boolean, {
    description: 'Whether the account is closed: nobody signs in to it, and nothing is booked for it.',
  })
  isClosed: boolean;

  @Field(() => Boolean, {
    description: 'Whether a link can be made by which the person takes the account over.',
  })
  mayBeClaimed: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the person’s email address last refused a message for good; null once one arrives, or the address is another.',
  })
  emailRefusedSince: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the person’s telephone number last refused a text message for good: it does not exist, takes none, or its ' +
      'owner wants none. Null once one arrives or its owner writes, after a STOP only once they write START, or the ' +
      'number is another.',
  })
  smsRefusedSince: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'The same of messages by WhatsApp.' })
  whatsappRefusedSince: Date | null;
}

@ObjectType({
  description: 'A patient made at the desk, with the link by which the person takes the account over.',
})
export class DeskPatient {
  @Field(() => Patient)
  patient: Patient;

  @Field(() => OneTimeLink)
  link: OneTimeLink;
}

@ObjectType({
  implements: NamedError,
  description:
    'KEEP_THE_ACCOUNT: the record to remove can be signed in to and the other cannot; swap them. TWO_ACCOUNTS: both can ' +
    'be signed in to, and neither goes into the other. OVERLAPPING_VISITS: both have a visit at the same time; cancel or ' +
    'move one first.',
})
export class MergeRefused extends NamedError {}

@InputType({ description: 'A patient without an email address.' })
export class DeskPatientInput {
  @Field(() => String, { description: 'From 1 to 100 characters with a letter or digit, without < and >.' })
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

  @Field(() => Gender, { nullable: true })
  gender?: Gender | null;

  @Field(() => Language, { nullable: true, description: 'English when left out.' })
  language?: Language | null;
}

@InputType({ description: 'At least one of the three. All that are given must fit.' })
export class FindPatientsInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name; small typos are forgiven. At most 100 characters.',
  })
  @IsOptional()
  @MaxLength(100)
  words?: string | null;

  @Field(() => LocalDate, { nullable: true })
  birthDate?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The contact number or that of a relative, in any spelling, or its last digits: at least six. Everybody with it is ' +
      'found. At most 40 characters.',
  })
  @IsOptional()
  @MaxLength(40)
  phone?: string | null;
}
