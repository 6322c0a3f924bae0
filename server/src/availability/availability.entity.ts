import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Clinic } from '../clinics/clinic.entity.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { VisitType } from '../doctors/visit-type.entity.js';
import { LocalDate, LocalTime } from '../api/scalars.js';

/**
 * A window on one date that adds to the weekly hours (`isAvailable`) or takes from them. Local wall-clock times;
 * an end at or before its start is on the next day. New rows are for today or later in their zone.
 */
@ObjectType('DatedHours', {
  description:
    'A window on one date that adds to the weekly hours or takes from them. In the local time of its zone.',
})
@Entity('availability')
@Index('availability_doctor', ['doctorId', 'availableDate'])
export class Availability {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'availability_pkey', default: () => 'new_id()' })
  id: string;

  @Column({ name: 'doctor_id', type: 'uuid' })
  doctorId: string;

  @ManyToOne(() => Doctor, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'doctor_id', foreignKeyConstraintName: 'availability_doctor_id_fkey' })
  doctor?: Relation<Doctor>;

  @Field(() => ID)
  @Column({ name: 'clinic_id', type: 'uuid' })
  clinicId: string;

  @ManyToOne(() => Clinic, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'clinic_id', foreignKeyConstraintName: 'availability_clinic_id_fkey' })
  clinic?: Relation<Clinic>;

  /** Null: for every visit type of the doctor. */
  @Field(() => ID, { nullable: true, description: 'Null: for every type of visit.' })
  @Column({ name: 'visit_type_id', type: 'uuid', nullable: true })
  visitTypeId: string | null;

  @ManyToOne(() => VisitType, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'visit_type_id', foreignKeyConstraintName: 'availability_visit_type_id_fkey' })
  visitType?: Relation<VisitType> | null;

  @Field(() => LocalDate, { name: 'date' })
  @Column({ name: 'available_date', type: 'date' })
  availableDate: string;

  /** `HH:MM:SS`. */
  @Field(() => LocalTime)
  @Column({ name: 'start_time', type: 'time', precision: 0 })
  startTime: string;

  @Field(() => LocalTime)
  @Column({ name: 'end_time', type: 'time', precision: 0 })
  endTime: string;

  @Field(() => String, { nullable: true })
  @Column({ name: 'shift_id', type: 'varchar', length: 40, nullable: true })
  shiftId: string | null;

  /** IANA name; the clinic's own when it is left out. */
  @Field(() => String)
  @Column({ name: 'time_zone', type: 'varchar', length: 64 })
  timeZone: string;

  @Field(() => Boolean, { description: 'False closes the window.' })
  @Column({ name: 'is_available', type: 'boolean', default: true })
  isAvailable: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
