import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Clinic } from '../clinics/clinic.entity.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { VisitType } from '../doctors/visit-type.entity.js';

/**
 * A window on one date that adds to the weekly hours (`isAvailable`) or takes from them. Local wall-clock times;
 * an end at or before its start is on the next day. New rows are for today or later in their zone.
 */
@Entity('availability')
@Index('availability_doctor', ['doctorId', 'availableDate'])
export class Availability {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'availability_pkey', default: () => 'new_id()' })
  id: string;

  @Column({ name: 'doctor_id', type: 'uuid' })
  doctorId: string;

  @ManyToOne(() => Doctor, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'doctor_id', foreignKeyConstraintName: 'availability_doctor_id_fkey' })
  doctor?: Relation<Doctor>;

  @Column({ name: 'clinic_id', type: 'uuid' })
  clinicId: string;

  @ManyToOne(() => Clinic, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'clinic_id', foreignKeyConstraintName: 'availability_clinic_id_fkey' })
  clinic?: Relation<Clinic>;

  /** Null: for every visit type of the doctor. */
  @Column({ name: 'visit_type_id', type: 'uuid', nullable: true })
  visitTypeId: string | null;

  @ManyToOne(() => VisitType, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'visit_type_id', foreignKeyConstraintName: 'availability_visit_type_id_fkey' })
  visitType?: Relation<VisitType> | null;

  @Column({ name: 'available_date', type: 'date' })
  availableDate: string;

  /** `HH:MM:SS`. */
  @Column({ name: 'start_time', type: 'time', precision: 0 })
  startTime: string;

  @Column({ name: 'end_time', type: 'time', precision: 0 })
  endTime: string;

  @Column({ name: 'shift_id', type: 'varchar', length: 40, nullable: true })
  shiftId: string | null;

  /** IANA name; the clinic's own when it is left out. */
  @Column({ name: 'time_zone', type: 'varchar', length: 64 })
  timeZone: string;

  @Column({ name: 'is_available', type: 'boolean', default: true })
  isAvailable: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
