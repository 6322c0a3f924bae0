import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { User } from '../accounts/user.entity.js';
import { Clinic } from '../clinics/clinic.entity.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { VisitType } from '../doctors/visit-type.entity.js';
import { Patient } from '../patients/patient.entity.js';

/** A course of treatment as it was booked: its appointments point to it, and say what became of them. */
@Entity('appointment_series')
@Index('appointment_series_patient', ['patientId'])
@Check('appointment_series_every_weeks_range', 'every_weeks between 1 and 12')
export class AppointmentSeries {
  @PrimaryColumn({
    type: 'uuid',
    primaryKeyConstraintName: 'appointment_series_pkey',
    default: () => 'new_id()',
  })
  id: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId: string;

  @ManyToOne(() => Patient, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'patient_id', foreignKeyConstraintName: 'appointment_series_patient_id_fkey' })
  patient?: Relation<Patient>;

  @Column({ name: 'doctor_id', type: 'uuid' })
  doctorId: string;

  @ManyToOne(() => Doctor, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'doctor_id', foreignKeyConstraintName: 'appointment_series_doctor_id_fkey' })
  doctor?: Relation<Doctor>;

  @Column({ name: 'clinic_id', type: 'uuid' })
  clinicId: string;

  @ManyToOne(() => Clinic, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'clinic_id', foreignKeyConstraintName: 'appointment_series_clinic_id_fkey' })
  clinic?: Relation<Clinic>;

  @Column({ name: 'visit_type_id', type: 'uuid' })
  visitTypeId: string;

  @ManyToOne(() => VisitType, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'visit_type_id', foreignKeyConstraintName: 'appointment_series_visit_type_id_fkey' })
  visitType?: Relation<VisitType>;

  @Column({ name: 'made_by', type: 'uuid' })
  madeById: string;

  @ManyToOne(() => User, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'made_by', foreignKeyConstraintName: 'appointment_series_made_by_fkey' })
  madeBy?: Relation<User>;

  /** The rule as it was told; null where somebody chose the dates. */
  @Column({ name: 'every_weeks', type: 'smallint', nullable: true })
  everyWeeks: number | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
