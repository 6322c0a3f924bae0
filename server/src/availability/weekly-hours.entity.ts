import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Clinic } from '../clinics/clinic.entity.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { VisitType } from '../doctors/visit-type.entity.js';
import { LocalDate, LocalTime } from '../api/scalars.js';

/** Hours a doctor keeps every week at one clinic, in local wall-clock time. An end at or before its start is on the next day. */
@ObjectType({
  description:
    'Hours of every week at one clinic, in its local time. An end at or before the start is on the next day.',
})
@Entity('weekly_hours')
@Index('weekly_hours_doctor', ['doctorId'])
@Check('weekly_hours_weekday_range', 'weekday between 1 and 7')
export class WeeklyHours {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'weekly_hours_pkey', default: () => 'new_id()' })
  id: string;

  @Column({ name: 'doctor_id', type: 'uuid' })
  doctorId: string;

  @ManyToOne(() => Doctor, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'doctor_id', foreignKeyConstraintName: 'weekly_hours_doctor_id_fkey' })
  doctor?: Relation<Doctor>;

  @Field(() => ID)
  @Column({ name: 'clinic_id', type: 'uuid' })
  clinicId: string;

  @ManyToOne(() => Clinic, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'clinic_id', foreignKeyConstraintName: 'weekly_hours_clinic_id_fkey' })
  clinic?: Relation<Clinic>;

  /** Null: for every visit type of the doctor. */
  @Field(() => ID, { nullable: true, description: 'Null: for every type of visit.' })
  @Column({ name: 'visit_type_id', type: 'uuid', nullable: true })
  visitTypeId: string | null;

  @ManyToOne(() => VisitType, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'visit_type_id', foreignKeyConstraintName: 'weekly_hours_visit_type_id_fkey' })
  visitType?: Relation<VisitType> | null;

  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  @Column({ name: 'weekday', type: 'smallint' })
  weekday: number;

  /** `HH:MM:SS`. */
  @Field(() => LocalTime)
  @Column({ name: 'start_time', type: 'time', precision: 0 })
  startTime: string;

  @Field(() => LocalTime)
  @Column({ name: 'end_time', type: 'time', precision: 0 })
  endTime: string;

  /** First and last local day on which the hours hold; null is open. */
  @Field(() => LocalDate, { nullable: true })
  @Column({ name: 'valid_from', type: 'date', nullable: true })
  validFrom: string | null;

  @Field(() => LocalDate, { nullable: true })
  @Column({ name: 'valid_until', type: 'date', nullable: true })
  validUntil: string | null;
}
