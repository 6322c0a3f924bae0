import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Doctor } from '../doctors/doctor.entity.js';
import { Patient } from '../patients/patient.entity.js';

/** A medical document about a patient. */
@Entity('reports')
@Index('reports_patient', { synchronize: false })
@Index('reports_doctor', ['doctorId'])
export class Report {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reports_pkey', default: () => 'new_id()' })
  id: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId: string;

  @ManyToOne(() => Patient, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'patient_id', foreignKeyConstraintName: 'reports_patient_id_fkey' })
  patient?: Relation<Patient>;

  @Column({ name: 'doctor_id', type: 'uuid', nullable: true })
  doctorId: string | null;

  @ManyToOne(() => Doctor, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'doctor_id', foreignKeyConstraintName: 'reports_doctor_id_fkey' })
  doctor?: Relation<Doctor> | null;

  /** Key of the stored file. */
  @Column({ name: 'report_url', type: 'text' })
  reportUrl: string;

  @Column({ name: 'report_title', type: 'varchar', length: 200 })
  reportTitle: string;

  @Column({ name: 'report_type', type: 'varchar', length: 60 })
  reportType: string;

  @Column({ name: 'description', type: 'text', nullable: true })
  description: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** Kept by a trigger. */
  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()', insert: false, update: false })
  updatedAt: Date;
}
