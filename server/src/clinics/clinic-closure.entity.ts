import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Clinic } from './clinic.entity.js';

/** Days, both included and local to the clinic, on which it is shut. */
@Entity('clinic_closures')
@Index('clinic_closures_clinic', ['clinicId'])
@Check('clinic_closures_order', 'ends_on >= starts_on')
export class ClinicClosure {
  @PrimaryColumn({
    type: 'uuid',
    primaryKeyConstraintName: 'clinic_closures_pkey',
    default: () => 'new_id()',
  })
  id: string;

  @Column({ name: 'clinic_id', type: 'uuid' })
  clinicId: string;

  @ManyToOne(() => Clinic, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'clinic_id', foreignKeyConstraintName: 'clinic_closures_clinic_id_fkey' })
  clinic?: Relation<Clinic>;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ name: 'ends_on', type: 'date' })
  endsOn: string;

  @Column({ name: 'reason', type: 'varchar', length: 200, nullable: true })
  reason: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
