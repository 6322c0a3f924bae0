import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
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

export const FeedbackHideReason = {
  abusive: 'abusive',
  personal_information: 'personal_information',
  advertising: 'advertising',
  wrong_visit: 'wrong_visit',
} as const;
export type FeedbackHideReason = (typeof FeedbackHideReason)[keyof typeof FeedbackHideReason];
registerEnumType(FeedbackHideReason, {
  name: 'FeedbackHideReason',
  description:
    'Why a rating is hidden. A code and not words, so that the audit trail holds nothing personal. wrong_visit: it is about somebody or something else.',
});

/**
 * A patient's rating of one visit. Neither its author, its visit nor its instant is a field, and its id is random:
 * what is shown of an anonymous one is the month and what the patient wrote.
 */
@ObjectType({ description: 'A rating of one visit, with the doctor’s answer.' })
@Entity('feedback')
@Unique('feedback_appointment_id_key', ['appointmentId'])
@Index('feedback_doctor', { synchronize: false })
@Index('feedback_latest', { synchronize: false })
@Index('feedback_patient', ['patientId'])
@Check('feedback_hidden_complete', '(hidden_at is null) = (hidden_reason is null)')
@Check('feedback_answer_complete', '(response is null) = (responded_at is null)')
@Check('feedback_rating_range', 'rating between 1 and 5')
@Check('feedback_text_length', 'length(comments) <= 2000 and length(response) <= 2000')
export class Feedback {
  @Field(() => ID)
  @PrimaryColumn({
    type: 'uuid',
    primaryKeyConstraintName: 'feedback_pkey',
    default: () => 'random_id()',
  })
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

  @Field(() => Boolean, {
    description: 'Whether the patient gave no name. Nobody but the patient learns who.',
  })
  @Column({ name: 'anonymous', type: 'boolean', default: false })
  anonymous: boolean;

  @Field(() => String, { nullable: true, description: 'The doctor’s public answer.' })
  @Column({ name: 'response', type: 'text', nullable: true })
  response: string | null;

  @Column({ name: 'responded_at', type: 'timestamptz', nullable: true })
  respondedAt: Date | null;

  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt: Date | null;

  @Field(() => FeedbackHideReason, {
    nullable: true,
    description: 'Why it is hidden; null for one that is not. Hidden ratings do not count.',
  })
  @Column({
    name: 'hidden_reason',
    type: 'enum',
    enum: FeedbackHideReason,
    enumName: 'feedback_hide_reason',
    nullable: true,
  })
  hiddenReason: FeedbackHideReason | null;

  /** Never shown: the instant would tell who wrote an anonymous rating. */
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** The local day at the clinic; the first of its month for an anonymous one. Set by a trigger. */
  @Column({ name: 'shown_on', type: 'date', insert: false, update: false })
  shownOn: string;

  /** Full name of the author of one that is not anonymous. Read with the row, not a column of it. */
  authorFullName?: string | null;
}
