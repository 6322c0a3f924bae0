import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Clinic } from '../clinics/clinic.entity.js';
import { Doctor } from './doctor.entity.js';

/** A doctor practises at a clinic. */
@Entity('doctor_clinics')
@Index('doctor_clinics_clinic', ['clinicId'])
export class DoctorClinic {
  @PrimaryColumn({ name: 'doctor_id', type: 'uuid', primaryKeyConstraintName: 'doctor_clinics_pkey' })
  doctorId: string;

  @PrimaryColumn({ name: 'clinic_id', type: 'uuid', primaryKeyConstraintName: 'doctor_clinics_pkey' })
  clinicId: string;

  @ManyToOne(() => Doctor, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'doctor_id', foreignKeyConstraintName: 'doctor_clinics_doctor_id_fkey' })
  doctor?: Relation<Doctor>;

  @ManyToOne(() => Clinic, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'clinic_id', foreignKeyConstraintName: 'doctor_clinics_clinic_id_fkey' })
  clinic?: Relation<Clinic>;
}
