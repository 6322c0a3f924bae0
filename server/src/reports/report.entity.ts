import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { User } from '../accounts/user.entity.js';
import { Appointment } from '../appointments/appointment.entity.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { DateTime, LocalDate } from '../api/scalars.js';
import { Patient } from '../patients/patient.entity.js';

export const ReportType = {
  lab_result: 'lab_result',
  imaging: 'imaging',
  prescription: 'prescription',
  discharge: 'discharge',
  referral: 'referral',
  certificate: 'certificate',
  other: 'other',
} as const;
export type ReportType = (typeof ReportType)[keyof typeof ReportType];
registerEnumType(ReportType, { name: 'ReportType', description: 'What a document is about.' });

/** A medical document about a patient: the row tells of the file, which lies in the file storage. */
@ObjectType({
  simpleResolvers: true,
  description:
    'A medical document of a patient. Its patient and the doctors who see or saw the patient read it.',
})
@Entity('reports')
@Unique('reports_url_key', ['reportUrl'])
@Index('reports_patient', { synchronize: false })
@Index('reports_doctor', ['doctorId'])
@Index('reports_appointment', ['appointmentId'], { where: 'appointment_id IS NOT NULL' })
@Index('reports_unsettled', { synchronize: false })
@Check(
  'reports_type_known',
  "report_type in ('lab_result', 'imaging', 'prescription', 'discharge', 'referral', 'certificate', 'other')",
)
@Check('reports_size_range', 'size_bytes >= 0')
@Check('reports_description_length', 'length(description) <= 2000')
@Check('reports_of_visit', 'not from_patient or (appointment_id is not null and doctor_id is not null)')
export class Report {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reports_pkey', default: () => 'new_id()' })
  id: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId: string;

  @ManyToOne(() => Patient, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'patient_id', foreignKeyConstraintName: 'reports_patient_id_fkey' })
  patient?: Relation<Patient>;

  /** The record in which it lay before that was merged into another. */
  @Column({ name: 'merged_from', type: 'uuid', nullable: true })
  mergedFrom: string | null;

  /** The doctor who uploaded it, or for whose visit the patient did. */
  @Column({ name: 'doctor_id', type: 'uuid', nullable: true })
  doctorId: string | null;

  @ManyToOne(() => Doctor, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'doctor_id', foreignKeyConstraintName: 'reports_doctor_id_fkey' })
  doctor?: Relation<Doctor> | null;

  @Column({ name: 'uploaded_by', type: 'uuid', nullable: true })
  uploadedById: string | null;

  @ManyToOne(() => User, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'uploaded_by', foreignKeyConstraintName: 'reports_uploaded_by_fkey' })
  uploadedBy?: Relation<User> | null;

  @Field(() => Boolean, { description: 'Whether the patient brought it, not a doctor.' })
  @Column({ name: 'from_patient', type: 'boolean', default: false })
  fromPatient: boolean;

  @Field(() => ID, { nullable: true, description: 'The visit that it is for.' })
  @Column({ name: 'appointment_id', type: 'uuid', nullable: true })
  appointmentId: string | null;

  @ManyToOne(() => Appointment, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'appointment_id', foreignKeyConstraintName: 'reports_appointment_id_fkey' })
  appointment?: Relation<Appointment> | null;

  /** Key of the stored file. */
  @Column({ name: 'report_url', type: 'text' })
  reportUrl: string;

  @Field(() => String)
  @Column({ name: 'report_title', type: 'varchar', length: 200 })
  title: string;

  @Field(() => ReportType)
  @Column({ name: 'report_type', type: 'varchar', length: 60 })
  type: ReportType;

  @Field(() => String, { nullable: true })
  @Column({ name: 'description', type: 'text', nullable: true })
  description: string | null;

  @Field(() => String, {
    description: 'As the file is saved: its former name, with the ending of what it really is.',
  })
  @Column({ name: 'file_name', type: 'varchar', length: 200 })
  fileName: string;

  @Field(() => String, { description: 'Found by the content of the file, such as application/pdf.' })
  @Column({ name: 'media_type', type: 'varchar', length: 100 })
  mediaType: string;

  @Field(() => Int)
  @Column({ name: 'size_bytes', type: 'integer' })
  sizeBytes: number;

  @Field(() => DateTime)
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** Kept by a trigger. */
  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()', insert: false, update: false })
  updatedAt: Date;

  /** Null while the file is being stored: until then nobody sees the row. */
  @Column({ name: 'stored_at', type: 'timestamptz', nullable: true })
  storedAt: Date | null;

  /** When the doctor for whose visit the patient brought it first saw it. */
  @Column({ name: 'seen_at', type: 'timestamptz', nullable: true })
  seenAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its uploader took it away.' })
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Name of the doctor or patient who uploaded it.' })
  uploaderName?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the visit that it is for, at its clinic.' })
  visitDate?: string | null;
}
