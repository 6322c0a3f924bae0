import { Field, ID, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { LocalDate } from '../api/scalars.js';
import { Clinic } from './clinic.entity.js';

/** Days, both included and local to the clinic, on which it is shut. */
@ObjectType({ description: 'Days, both included and local to the clinic, on which it is shut.' })
@Entity('clinic_closures')
@Index('clinic_closures_clinic', ['clinicId'])
@Check('clinic_closures_order', 'ends_on >= starts_on')
export class ClinicClosure {
  @Field(() => ID)
  @PrimaryColumn({
    type: 'uuid',
    primaryKeyConstraintName: 'clinic_closures_pkey',
    default: () => 'new_id()',
  })
  id: string;

  @Field(() => ID)
  @Column({ name: 'clinic_id', type: 'uuid' })
  clinicId: string;

  @ManyToOne(() => Clinic, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'clinic_id', foreignKeyConstraintName: 'clinic_closures_clinic_id_fkey' })
  clinic?: Relation<Clinic>;

  @Field(() => LocalDate)
  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Field(() => LocalDate)
  @Column({ name: 'ends_on', type: 'date' })
  endsOn: string;

  @Field(() => String, { nullable: true })
  @Column({ name: 'reason', type: 'varchar', length: 200, nullable: true })
  reason: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
