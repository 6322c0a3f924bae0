import { IsOptional, IsUUID } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserRole } from '../api/user-role.js';
import { PageInfo } from '../api/page.js';
import { DateTime } from '../api/scalars.js';
import { AuditAction } from './audit-action.js';

@ObjectType()
export class AuditDetail {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

@ObjectType({ description: 'Who did what to which record, and when. Never changed or removed.' })
export class AuditTrailEntry {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime)
  at: Date;

  @Field(() => AuditAction, { description: 'What was done.' })
  action: AuditAction;

  @Field(() => ID, { nullable: true, description: 'Null where the system itself acted, or a visitor.' })
  actorId: string | null;

  @Field(() => String, { nullable: true })
  actorName: string | null;

  @Field(() => UserRole, { nullable: true })
  actorRole: UserRole | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where a program did it by a token of the actor: the name of the token.',
  })
  programName: string | null;

  @Field(() => Boolean, {
    description: 'Whether the program is an assistant that asked for it, and the actor agreed.',
  })
  byAssistant: boolean;

  @Field(() => Boolean, { description: 'Whether the actor did it by the link of a message.' })
  byLink: boolean;

  @Field(() => ID, { nullable: true })
  patientId: string | null;

  @Field(() => String, { nullable: true })
  patientName: string | null;

  @Field(() => ID, { nullable: true })
  appointmentId: string | null;

  @Field(() => String, { nullable: true, description: 'The kind of record.' })
  entity: string | null;

  @Field(() => ID, { nullable: true })
  entityId: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The name that the record has now: of a doctor, a user, a patient, a clinic, a field of medicine, a token or a ' +
      'webhook.',
  })
  entityName: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the appointment is or was to be, as it stands now.',
  })
  appointmentTime: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The IANA zone of the appointment’s clinic, in which its time is to be read.',
  })
  appointmentTimeZone: string | null;

  @Field(() => [AuditDetail], { description: 'Codes and values, never personal data.' })
  details: AuditDetail[];
}

@ObjectType()
export class AuditTrailEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => AuditTrailEntry)
  node: AuditTrailEntry;
}

@ObjectType()
export class AuditTrailConnection {
  @Field(() => [AuditTrailEdge])
  edges: AuditTrailEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@InputType({ description: 'All that are given must fit.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Who did it.' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose record it was; records merged into it count.' })
  @IsOptional()
  @IsUUID()
  patientId?: string | null;

  @Field(() => AuditAction, { nullable: true, description: 'What was done.' })
  @IsOptional()
  action?: AuditAction | null;

  @Field(() => DateTime, { nullable: true })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Up to before this instant.' })
  to?: Date | null;
}
