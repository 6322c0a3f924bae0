import { IsIn, IsNotEmpty, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../api/scalars.js';
import { CancelCause, STAFF_CAUSES } from './cancel-cause.js';

/** What leaving a message out means, of every act that can. */
export const TELL_PATIENT =
  'Staff only: false leaves out the message to the patient about this change. That, and who chose so, is recorded; ' +
  'reminders go on.';

/** Where a visit is to be, and of which kind. */
@InputType()
export abstract class VisitPlaceInput {
  @Field(() => ID)
  @IsUUID()
  doctorId: string;

  @Field(() => ID)
  @IsUUID()
  clinicId: string;

  @Field(() => ID)
  @IsUUID()
  visitTypeId: string;
}

@InputType()
export class HoldSlotInput extends VisitPlaceInput {
  @Field(() => DateTime)
  startsAt: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'Set to hold a new time for an appointment that is to move.',
  })
  @IsOptional()
  @IsUUID()
  movingAppointmentId?: string | null;
}

@InputType()
export class BookAppointmentInput extends VisitPlaceInput {
  @Field(() => DateTime)
  startsAt: Date;

  @Field(() => String, { nullable: true, description: 'Why the patient comes, at most 1000 characters.' })
  @IsOptional()
  @MaxLength(1000)
  reason?: string | null;

  @Field(() => String, {
    description:
      'Made by the client once for each intent to book; the same key gives the same appointment. From 8 to 100 characters.',
  })
  @Length(8, 100)
  idempotencyKey: string;

  @Field(() => ID, { nullable: true, description: 'Staff book for a patient; patients leave it out.' })
  @IsOptional()
  @IsUUID()
  patientId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Staff only: books against hours, day limit and other visits. Kept with the appointment and audited. At most 500 characters.',
  })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(500)
  overrideReason?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: TELL_PATIENT })
  tellPatient?: boolean;
}

@InputType()
export class MoveAppointmentInput {
  @Field(() => ID)
  @IsUUID()
  appointmentId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Another clinic of the same doctor; left out, the same clinic.',
  })
  @IsOptional()
  @IsUUID()
  clinicId?: string | null;

  @Field(() => DateTime)
  startsAt: Date;

  @Field(() => Int, {
    nullable: true,
    description: 'The version you have seen; refused when it has changed since.',
  })
  version?: number | null;

  @Field(() => String, {
    description: 'Made by the client once for each intent to move. From 8 to 100 characters.',
  })
  @Length(8, 100)
  idempotencyKey: string;

  @Field(() => String, { nullable: true, description: 'Staff only, as for booking. At most 500 characters.' })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(500)
  overrideReason?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: TELL_PATIENT })
  tellPatient?: boolean;
}

/** What is cancelled, and why. */
@InputType()
export abstract class CancellingInput {
  @Field(() => ID)
  @IsUUID()
  appointmentId: string;

  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  @IsOptional()
  @MaxLength(500)
  reason?: string | null;

  @Field(() => CancelCause, {
    nullable: true,
    description: 'Staff only: why, by kind, none but one of staff. Left out, it is `other`.',
  })
  @IsOptional()
  @IsIn(STAFF_CAUSES)
  cause?: CancelCause | null;
}

@InputType()
export class CancelAppointmentInput extends CancellingInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The version you have seen; refused when it has changed since.',
  })
  version?: number | null;

  @Field(() => Boolean, { defaultValue: true, description: TELL_PATIENT })
  tellPatient?: boolean;
}
