import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { UserRole } from '../api/user-role.js';
import { PageInfo } from '../api/page.js';
import { DateTime } from '../api/scalars.js';
import { AppointmentStatus } from '../calendar/appointment-status.js';
import { Appointment } from './appointment.entity.js';
import { CancelCause } from './cancel-cause.js';

export enum AppointmentPeriod {
  UPCOMING = 'UPCOMING',
  PAST = 'PAST',
}
registerEnumType(AppointmentPeriod, {
  name: 'AppointmentPeriod',
  description: 'UPCOMING: not over and not cancelled, soonest first. PAST: all others, latest first.',
});

@ObjectType({ simpleResolvers: true })
export class AppointmentEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Appointment)
  node: Appointment;
}

@ObjectType({ simpleResolvers: true })
export class AppointmentConnection {
  @Field(() => [AppointmentEdge])
  edges: AppointmentEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

/** The acts of the audit trail that change an appointment; the same texts as in AuditAction. */
export enum AppointmentAct {
  attending = 'appointment.attending',
  booked = 'appointment.booked',
  cancelled = 'appointment.cancelled',
  checked_in = 'appointment.checked_in',
  completed = 'appointment.completed',
  confirmed = 'appointment.confirmed',
  kept = 'appointment.kept',
  lapsed = 'appointment.lapsed',
  moved = 'appointment.moved',
  no_show = 'appointment.no_show',
  paid = 'appointment.paid',
  refunded = 'appointment.refunded',
  undone = 'appointment.undone',
}
registerEnumType(AppointmentAct, {
  name: 'AppointmentAct',
  description:
    'What happened to an appointment. kept: it stays although it lies outside the hours. attending: the patient said ' +
    'that they will come, or told staff so.',
});

/** What an audit event of an appointment may carry beside ids. */
export interface ChangeDetails {
  readonly from?: string;
  readonly to?: string;
  readonly cause?: CancelCause;
}

@ObjectType({ description: 'Something that happened to an appointment, and who did it.' })
export class AppointmentChange {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime)
  at: Date;

  @Field(() => AppointmentAct)
  action: AppointmentAct;

  @Field(() => Boolean)
  byYou: boolean;

  @Field(() => String, { nullable: true, description: 'Null where the system itself acted.' })
  actorName: string | null;

  @Field(() => UserRole, { nullable: true })
  actorRole: UserRole | null;

  @Field(() => DateTime, { nullable: true, description: 'Where it moved from.' })
  fromTime: string | null;

  @Field(() => DateTime, { nullable: true, description: 'What it was booked for, or where it moved to.' })
  toTime: string | null;

  @Field(() => AppointmentStatus, { nullable: true, description: 'The status that undoing took back.' })
  undone: AppointmentStatus | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled, where somebody said so.' })
  reason: string | null;

  @Field(() => CancelCause, { nullable: true, description: 'Why it was cancelled, by kind.' })
  cause: CancelCause | null;
}
