import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Appointment } from '../appointments/appointment.entity.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { Patient } from '../patients/patient.entity.js';

/** A patient's rating of one visit. The author is not a field: see `authorName`, which keeps anonymity. */
@ObjectType({ description: 'A rating of one visit, with the doctor’s answer.' })
@Entity('feedback')
@Unique('feedback_appointment_id_key', ['appointmentId'])
@Index('feedback_doctor', { synchronize: false })
@Index('feedback_patient', ['patientId'])
@Check('feedback_rating_range', 'rating between 1 and 5')
@Check('feedback_text_length', 'length(comments) <= 2000 and length(response) <= 2000')
export class Feedback {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'feedback_pkey', default: () => 'new_id()' })
  id: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId: string;

  @ManyToOne(() => Patient, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'patient_id', foreignKeyConstraintName: 'feedback_patient_id_fkey' })
  patient?: Relation<Patient>;

  @Column({ name: 'doctor_id', type: 'uuid' })
  doctorId: string;

  @ManyToOne(() => Doctor, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'doctor_id', foreignKeyConstraintName: 'feedback_doctor_id_fkey' })
  doctor?: Relation<Doctor>;

  @Column({ name: 'appointment_id', type: 'uuid' })
  appointmentId: string;

  @OneToOne(() => Appointment, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'appointment_id', foreignKeyConstraintName: 'feedback_appointment_id_fkey' })
  appointment?: Relation<Appointment>;

  @Field(() => Int, { description: '1 to 5.' })
  @Column({ name: 'rating', type: 'smallint' })
  rating: number;

  @Field(() => String, { nullable: true })
  @Column({ name: 'comments', type: 'text', nullable: true })
  comments: string | null;

  @Column({ name: 'anonymous', type: 'boolean', default: false })
  anonymous: boolean;

  @Field(() => String, { nullable: true, description: 'The doctor’s public answer.' })
  @Column({ name: 'response', type: 'text', nullable: true })
  response: string | null;

  @Column({ name: 'responded_at', type: 'timestamptz', nullable: true })
  respondedAt: Date | null;

  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
