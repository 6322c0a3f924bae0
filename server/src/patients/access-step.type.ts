import { IsNotEmpty, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';
import { DateTime, LocalDate } from '../api/scalars.js';
import { Patient } from './patient.entity.js';

export const AccessStepKind = {
  claim: 'claim',
  invitation: 'invitation',
  reset: 'reset',
  merge: 'merge',
} as const;
export type AccessStepKind = (typeof AccessStepKind)[keyof typeof AccessStepKind];
registerEnumType(AccessStepKind, {
  name: 'AccessStepKind',
  description:
    'How staff gave a sign-in to a record. claim, invitation, reset: by a one-time link, which was used. merge: another ' +
    'record went into it.',
});

@ObjectType({
  description:
    'A step by which staff gave somebody a sign-in to a patient’s record, or to what another record held. Documents from ' +
    'before it stay closed to whoever signs in until it is opened.',
})
export class AccessStep {
  @Field(() => ID)
  id: string;

  @Field(() => AccessStepKind)
  kind: AccessStepKind;

  @Field(() => DateTime, { description: 'When the link was used, or the records were merged.' })
  takenAt: Date;

  takenById: string | null;

  @Field(() => String, { nullable: true, description: 'Who of the staff made the link, or merged.' })
  takenByName: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Null as long as it was not opened.' })
  openedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who opened it: the person, or a manager.' })
  openedByName: string | null;

  @Field(() => Int, { description: 'How many documents it keeps closed.' })
  closed: number;

  @Field(() => Boolean, {
    description:
      'Whether the record held a birth date and a telephone number at that time, so that `openDocuments` can open it. If ' +
      'not, only a manager can.',
  })
  hasDetails: boolean;
}

@InputType({
  description:
    'What the clinic has on file of the person. For documents that came with another record: what that one held.',
})
export class OpenDocumentsInput {
  @Field(() => LocalDate)
  dateOfBirth: string;

  @Field(() => String, {
    description:
      'The contact number, or that of the relative: at least seven digits, in any spelling. At most 40 characters.',
  })
  @IsNotEmpty()
  @MaxLength(40)
  contactNumber: string;
}

@ObjectType({ description: 'What is open now.' })
export class DocumentsOpened {
  @Field(() => Patient)
  patient: Patient;

  @Field(() => [AccessStep], { description: 'The steps of the record as they are now.' })
  steps: AccessStep[];
}

@ObjectType({
  implements: NamedError,
  description:
    'WRONG_DETAILS: nothing that is closed answers to both. It does not say which of them is wrong. The next try has to ' +
    'wait, longer each time.',
})
export class WrongDetails extends NamedError {}

@ObjectType({
  implements: NamedError,
  description:
    'NOT_YOUR_STEP: the viewer made the link, or merged the records; another manager has to open it.',
})
export class NotYourStep extends NamedError {}
