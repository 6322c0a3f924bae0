import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AuditAction } from './audit-action.js';

/** Who did what to which record. Ids and codes only, never personal data; rows are never changed or removed. */
@Entity('audit_events')
@Index('audit_events_appointment', ['appointmentId', 'occurredAt'], { where: 'appointment_id IS NOT NULL' })
@Index('audit_events_patient', { synchronize: false })
@Index('audit_events_actor', { synchronize: false })
@Index('audit_events_time', { synchronize: false })
@Index('audit_events_action', { synchronize: false })
@Check('audit_events_action_known', `action in ('${Object.values(AuditAction).join("', '")}')`)
export class AuditEvent {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'audit_events_pkey', default: () => 'new_id()' })
  id: string;

  @Column({ name: 'occurred_at', type: 'timestamptz', default: () => 'now()' })
  occurredAt: Date;

  /** The user who acted; null for the system itself and for somebody who is not signed in. */
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId: string | null;

  /**
   * The token by which a program acted in the actor's name. As left out: the one that the transaction says
   * (`acting_by`), so that functions of the database need not hand it on.
   */
  @Column({
    name: 'token_id',
    type: 'uuid',
    nullable: true,
    default: () => "(NULLIF(current_setting('smart_healthcare.token', true), ''))",
  })
  tokenId: string | null;

  /** Whether an assistant asked for it, whose token is named, and the actor agreed. As left out: what the transaction says. */
  @Column({
    name: 'by_assistant',
    type: 'boolean',
    default: () => "COALESCE((current_setting('smart_healthcare.assistant', true) = 'true'), false)",
  })
  byAssistant: boolean;

  /** The message by whose link the actor acted. As left out: what the transaction says (`acting_as`). */
  @Column({
    name: 'message_id',
    type: 'uuid',
    nullable: true,
    default: () => "(NULLIF(current_setting('smart_healthcare.message', true), ''))",
  })
  messageId: string | null;

  @Column({ name: 'action', type: 'varchar', length: 60 })
  action: AuditAction;

  @Column({ name: 'patient_id', type: 'uuid', nullable: true })
  patientId: string | null;

  @Column({ name: 'appointment_id', type: 'uuid', nullable: true })
  appointmentId: string | null;

  @Column({ name: 'entity', type: 'varchar', length: 40, nullable: true })
  entity: string | null;

  @Column({ name: 'entity_id', type: 'uuid', nullable: true })
  entityId: string | null;

  @Column({ name: 'details', type: 'jsonb', default: {} })
  details: Record<string, unknown>;
}
