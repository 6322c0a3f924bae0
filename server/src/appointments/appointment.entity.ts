import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  Check,
  Column,
  Entity,
  Exclusion,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { AppointmentStatus } from '../calendar/appointment-status.js';
import { User } from '../accounts/user.entity.js';
import { Clinic } from '../clinics/clinic.entity.js';
import { asMinutes } from '../database/columns.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { VisitType } from '../doctors/visit-type.entity.js';
import { DateTime } from '../api/scalars.js';
import { Patient } from '../patients/patient.entity.js';
import { AppointmentSeries } from './appointment-series.entity.js';
import { CancelCause } from './cancel-cause.js';

export const PaymentStatus = {
  pending: 'pending',
  completed: 'completed',
  refunded: 'refunded',
} as const;
export type PaymentStatus = (typeof PaymentStatus)[keyof typeof PaymentStatus];
registerEnumType(PaymentStatus, { name: 'PaymentStatus' });

export const HoldPurpose = {
  book: 'book',
  move: 'move',
  offer: 'offer',
  proposal: 'proposal',
  assistant: 'assistant',
} as const;
export type HoldPurpose = (typeof HoldPurpose)[keyof typeof HoldPurpose];
registerEnumType(HoldPurpose, {
  name: 'HoldPurpose',
  description: 'What a hold is for. Each purpose has its own deadline and limit.',
  valuesConfig: {
    book: { description: 'A patient is about to book: one at a time, for a few minutes.' },
    move: { description: 'A patient is about to move an appointment: one at a time, for a few minutes.' },
    offer: { description: 'The clinic offers the time to a patient: up to three at a time, for two hours.' },
    proposal: { description: 'The clinic proposes the time to a patient: up to five at a time, for a day.' },
    assistant: { description: 'An assistant is about to book for a patient: one at a time, for 15 minutes.' },
  },
});

/** A visit of a patient to a doctor, or a hold on the time of one. Length, fee and currency stay as booked. */
@ObjectType({
  simpleResolvers: true,
  description: 'A visit of a patient to a doctor. Length, fee and currency stay as booked.',
})
@Entity('appointments')
@Unique('appointments_import_key_key', ['importKey'])
@Index('appointments_imported_once', ['patientId', 'doctorId', 'scheduledAt'], {
  unique: true,
  where: 'imported and time_known and import_key is not null',
})
@Index('appointments_one_hold_each', ['patientId', 'holdPurpose'], {
  unique: true,
  where: "status = 'held' and hold_purpose in ('book', 'move', 'assistant')",
})
@Index('appointments_doctor_live', { synchronize: false })
@Index('appointments_doctor_day', ['doctorId', 'localDate'])
@Index('appointments_clinic_day', ['clinicId', 'localDate'])
@Index('appointments_patient_time', { synchronize: false })
@Index('appointments_overdue', { synchronize: false })
@Index('appointments_doctor_unsettled', { synchronize: false })
@Index('appointments_refund_due', { synchronize: false })
@Index('appointments_doctor_outcomes', { synchronize: false })
@Index('appointments_cancelled', ['localDate', 'doctorId', 'clinicId', 'cancelCause'], {
  where: "status = 'cancelled'",
})
@Index('appointments_upcoming', { synchronize: false })
@Index('appointments_kept', ['doctorId'], { where: 'kept_outside' })
@Index('appointments_series', ['seriesId', 'scheduledAt'], { where: 'series_id is not null' })
@Check('appointments_duration_range', "duration > interval '0' and duration <= interval '12 hours'")
@Check(
  'appointments_buffers_range',
  "buffer_before between interval '0' and interval '4 hours' and buffer_after between interval '0' and interval '4 hours'",
)
@Check(
  'appointments_instant_range',
  "scheduled_at >= timestamptz '1900-01-01 00:00+00' and scheduled_at < timestamptz '2200-01-01 00:00+00'",
)
@Check(
  'appointments_hold_complete',
  "(status = 'held') = (hold_purpose is not null) and (status not in ('held', 'pending') or expires_at is not null)",
)
@Check('appointments_fee_range', 'fee >= 0')
@Check(
  'appointments_reason_length',
  'length(reason) <= 1000 and length(cancel_reason) <= 500 and length(override_reason) <= 500',
)
@Check(
  'appointments_cancel_cause',
  "(cancel_cause is null) = (cancelled_from is null) and (cancel_cause is null or status = 'cancelled')",
)
@Exclusion(
  'appointments_patient_visit',
  "using gist (patient_id with =, visit with &&, subject_id with <>) where (status in ('held', 'pending', 'confirmed', 'checked_in'))",
)
@Exclusion(
  'appointments_doctor_busy',
  "using gist (doctor_id with =, busy with &&, subject_id with <>) where (status in ('held', 'pending', 'confirmed', 'checked_in') and override_reason is null)",
)
export class Appointment {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'appointments_pkey', default: () => 'new_id()' })
  id: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId: string;

  @ManyToOne(() => Patient, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'patient_id', foreignKeyConstraintName: 'appointments_patient_id_fkey' })
  patient?: Relation<Patient>;

  @Column({ name: 'doctor_id', type: 'uuid' })
  doctorId: string;

  @ManyToOne(() => Doctor, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'doctor_id', foreignKeyConstraintName: 'appointments_doctor_id_fkey' })
  doctor?: Relation<Doctor>;

  @Column({ name: 'clinic_id', type: 'uuid' })
  clinicId: string;

  @ManyToOne(() => Clinic, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'clinic_id', foreignKeyConstraintName: 'appointments_clinic_id_fkey' })
  clinic?: Relation<Clinic>;

  @Column({ name: 'visit_type_id', type: 'uuid', nullable: true })
  visitTypeId: string | null;

  @ManyToOne(() => VisitType, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'visit_type_id', foreignKeyConstraintName: 'appointments_visit_type_id_fkey' })
  visitType?: Relation<VisitType> | null;

  @Field(() => DateTime)
  @Column({ name: 'scheduled_at', type: 'timestamptz' })
  scheduledAt: Date;

  @Field(() => String, { nullable: true, description: 'Why the patient comes, in their words.' })
  @Column({ name: 'reason', type: 'text', nullable: true })
  reason: string | null;

  @Field(() => Int, { description: 'Length of the visit, without the buffers around it.' })
  @Column({ name: 'duration', type: 'interval', transformer: asMinutes })
  minutes: number;

  @Column({ name: 'buffer_before', type: 'interval', default: () => "'00:00:00'", transformer: asMinutes })
  bufferBeforeMinutes: number;

  @Column({ name: 'buffer_after', type: 'interval', default: () => "'00:00:00'", transformer: asMinutes })
  bufferAfterMinutes: number;

  @Field(() => AppointmentStatus)
  @Column({ name: 'status', type: 'enum', enum: AppointmentStatus, enumName: 'appointment_status' })
  status: AppointmentStatus;

  @Field(() => PaymentStatus)
  @Column({
    name: 'payment_status',
    type: 'enum',
    enum: PaymentStatus,
    enumName: 'payment_status',
    default: PaymentStatus.pending,
  })
  paymentStatus: PaymentStatus;

  @Field(() => Int, { description: 'In minor units of the currency (cents), as booked.' })
  @Column({ name: 'fee', type: 'integer', default: 0 })
  fee: number;

  @Field(() => String, { description: 'ISO 4217 code, as booked.' })
  @Column({ name: 'currency', type: 'char', length: 3, default: 'USD' })
  currency: string;

  @Column({ name: 'reminder_sent', type: 'boolean', default: false })
  reminderSent: boolean;

  @Field(() => Boolean, { description: 'False where a record from elsewhere gave only the day.' })
  @Column({ name: 'time_known', type: 'boolean', default: true })
  timeKnown: boolean;

  @Column({ name: 'imported', type: 'boolean', default: false })
  imported: boolean;

  @Column({ name: 'import_key', type: 'text', nullable: true })
  importKey: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why staff booked against the doctor’s hours or other visits.',
  })
  @Column({ name: 'override_reason', type: 'text', nullable: true })
  overrideReason: string | null;

  @Column({ name: 'hold_purpose', type: 'enum', enum: HoldPurpose, enumName: 'hold_purpose', nullable: true })
  holdPurpose: HoldPurpose | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a pending appointment lapses without approval.',
  })
  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true })
  expiresAt: Date | null;

  @Field(() => Int, { description: 'How often the patient has moved it.' })
  @Column({ name: 'moves', type: 'smallint', default: 0 })
  moves: number;

  @Field(() => Int, {
    description: 'Grows with every change; send it back to change only what you have seen.',
  })
  @Column({ name: 'version', type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'booked_by', type: 'uuid', nullable: true })
  bookedById: string | null;

  @ManyToOne(() => User, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'booked_by', foreignKeyConstraintName: 'appointments_booked_by_fkey' })
  bookedBy?: Relation<User> | null;

  /** Whether somebody else than its doctor took part in it: without that it does not open the patient's record. */
  @Column({ name: 'opens_record', type: 'boolean', default: true })
  opensRecord: boolean;

  @Field(() => DateTime, { nullable: true })
  @Column({ name: 'cancelled_at', type: 'timestamptz', nullable: true })
  cancelledAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the patient said that they will come, or told staff so. A move takes it back.',
  })
  @Column({ name: 'patient_confirmed_at', type: 'timestamptz', nullable: true })
  patientConfirmedAt: Date | null;

  @Field(() => String, { nullable: true })
  @Column({ name: 'cancel_reason', type: 'text', nullable: true })
  cancelReason: string | null;

  @Field(() => CancelCause, {
    nullable: true,
    description:
      'Who cancelled it and why, by kind; null where it is not cancelled, or was elsewhere and nothing tells why.',
  })
  @Column({
    name: 'cancel_cause',
    type: 'enum',
    enum: CancelCause,
    enumName: 'cancel_cause',
    nullable: true,
  })
  cancelCause: CancelCause | null;

  /** What it was before it was cancelled: what staff take their cancelling back to. */
  @Column({
    name: 'cancelled_from',
    type: 'enum',
    enum: AppointmentStatus,
    enumName: 'appointment_status',
    nullable: true,
  })
  cancelledFrom: AppointmentStatus | null;

  @Field(() => DateTime)
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** Staff decided that it stays although it lies outside the doctor's hours. */
  @Column({ name: 'kept_outside', type: 'boolean', default: false })
  keptOutside: boolean;

  @Column({ name: 'series_id', type: 'uuid', nullable: true })
  seriesId: string | null;

  @ManyToOne(() => AppointmentSeries, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'series_id', foreignKeyConstraintName: 'appointments_series_id_fkey' })
  series?: Relation<AppointmentSeries> | null;

  // The last five are set by a trigger from the columns above.
  /** Local date at the clinic. */
  @Column({ name: 'local_date', type: 'date', insert: false, update: false })
  localDate: string;

  /** The appointment that a hold is to move, else the row itself: rows of one subject may overlap. */
  @Column({ name: 'subject_id', type: 'uuid', insert: false, update: false })
  subjectId: string;

  /** Whether it takes one of the places of the doctor's day. */
  @Column({ name: 'counted', type: 'boolean', insert: false, update: false })
  counted: boolean;

  @Column({ name: 'visit', type: 'tstzrange', select: false, insert: false, update: false })
  visit?: string;

  @Column({ name: 'busy', type: 'tstzrange', select: false, insert: false, update: false })
  busy?: string;
}
