import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Clinic } from '../clinics/clinic.entity.js';
import { loadRequired } from '../database/batch.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { VisitType } from '../doctors/visit-type.entity.js';
import type { Context } from '../graphql/context.js';
import { Patient } from '../patients/patient.entity.js';
import { Appointment } from './appointment.entity.js';

/** The records an appointment points to. One that the appointment already carries is not read again. */
@Resolver(() => Appointment)
export class AppointmentFieldsResolver {
  @FieldResolver(() => Doctor)
  async doctor(@Root() appointment: Appointment, @Ctx() { loaders }: Context): Promise<Doctor> {
    return appointment.doctor ?? loadRequired(loaders.doctorById, appointment.doctorId);
  }

  @FieldResolver(() => Patient)
  async patient(@Root() appointment: Appointment, @Ctx() { loaders }: Context): Promise<Patient> {
    return appointment.patient ?? loadRequired(loaders.patientById, appointment.patientId);
  }

  @FieldResolver(() => Clinic)
  async clinic(@Root() appointment: Appointment, @Ctx() { loaders }: Context): Promise<Clinic> {
    return appointment.clinic ?? loadRequired(loaders.clinicById, appointment.clinicId);
  }

  @FieldResolver(() => VisitType, {
    nullable: true,
    description: 'Null where an imported record names none.',
  })
  async visitType(@Root() appointment: Appointment, @Ctx() { loaders }: Context): Promise<VisitType | null> {
    if (appointment.visitType !== undefined) return appointment.visitType;
    return appointment.visitTypeId === null ? null : loaders.visitTypeById.load(appointment.visitTypeId);
  }
}
