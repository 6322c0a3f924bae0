import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Doctor } from './doctor.entity.js';

export const VisitKind = {
  first_visit: 'first_visit',
  follow_up: 'follow_up',
  consultation: 'consultation',
  check_up: 'check_up',
  procedure: 'procedure',
  other: 'other',
} as const;
export type VisitKind = (typeof VisitKind)[keyof typeof VisitKind];
registerEnumType(VisitKind, { name: 'VisitKind' });

/** What one doctor offers: its length, the buffers around it, and its fee. */
@ObjectType({
  simpleResolvers: true,
  description: 'A kind of visit that one doctor offers, with its length and fee.',
})
@Entity('visit_types')
@Index('visit_types_doctor', ['doctorId', 'position'])
@Check('visit_types_minutes_range', 'minutes between 1 and 720')
@Check(
  'visit_types_buffers_range',
  'buffer_before_minutes between 0 and 240 and buffer_after_minutes between 0 and 240',
)
@Check('visit_types_step_range', 'step_minutes between 5 and 720')
@Check('visit_types_fee_range', 'fee >= 0')
export class VisitType {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'visit_types_pkey', default: () => 'new_id()' })
  id: string;

  @Column({ name: 'doctor_id', type: 'uuid' })
  doctorId: string;

  @ManyToOne(() => Doctor, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'doctor_id', foreignKeyConstraintName: 'visit_types_doctor_id_fkey' })
  doctor?: Relation<Doctor>;

  @Field(() => VisitKind)
  @Column({ name: 'kind', type: 'enum', enum: VisitKind, enumName: 'visit_kind' })
  kind: VisitKind;

  @Field(() => String)
  @Column({ name: 'name', type: 'varchar', length: 60 })
  name: string;

  @Field(() => Int, { description: 'Length of the visit, without the buffers around it.' })
  @Column({ name: 'minutes', type: 'integer' })
  minutes: number;

  @Column({ name: 'buffer_before_minutes', type: 'integer', default: 0 })
  bufferBeforeMinutes: number;

  @Column({ name: 'buffer_after_minutes', type: 'integer', default: 0 })
  bufferAfterMinutes: number;

  @Column({ name: 'step_minutes', type: 'integer' })
  stepMinutes: number;

  @Field(() => Int, { description: 'In minor units of the currency (cents).' })
  @Column({ name: 'fee', type: 'integer' })
  fee: number;

  @Column({ name: 'position', type: 'smallint', default: 0 })
  position: number;

  @Column({ name: 'is_active', type: 'boolean', default: true })
  isActive: boolean;
}
