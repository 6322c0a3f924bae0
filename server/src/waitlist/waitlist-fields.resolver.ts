import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { Appointment } from '../appointments/appointment.entity.js';
import { Clinic } from '../clinics/clinic.entity.js';
import { loadRequired } from '../database/batch.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { Specialization } from '../doctors/specialization.entity.js';
import { VisitType } from '../doctors/visit-type.entity.js';
import { Patient } from '../patients/patient.entity.js';
import { WaitlistEntry, WaitlistOffer } from './waitlist.type.js';

/** What an entry names by id. */
@Resolver(() => WaitlistEntry)
export class WaitlistEntryResolver {
  @FieldResolver(() => Patient)
  async patient(@Root() { patientId }: WaitlistEntry, @Ctx() { loaders }: Context): Promise<Patient> {
    return loadRequired(loaders.patient, patientId);
  }

  @FieldResolver(() => Doctor, {
    nullable: true,
    description: 'Null where a field of medicine is waited for.',
  })
  async doctor(@Root() { doctorId }: WaitlistEntry, @Ctx() { loaders }: Context): Promise<Doctor | null> {
    return doctorId === null ? null : loaders.doctor.load(doctorId);
  }

  @FieldResolver(() => VisitType, { nullable: true, description: 'Null: the doctor’s first type of visit.' })
  async visitType(
    @Root() { visitTypeId }: WaitlistEntry,
    @Ctx() { loaders }: Context,
  ): Promise<VisitType | null> {
    return visitTypeId === null ? null : loaders.visitType.load(visitTypeId);
  }

  @FieldResolver(() => Specialization, {
    nullable: true,
    description: 'Any doctor of this field. Null where a doctor is waited for.',
  })
  async specialization(
    @Root() { specializationId }: WaitlistEntry,
    @Ctx() { loaders }: Context,
  ): Promise<Specialization | null> {
    return specializationId === null ? null : loaders.specialization.load(specializationId);
  }

  @FieldResolver(() => Appointment, {
    nullable: true,
    description: 'The booked visit that is to be earlier, as it is now.',
  })
  async replaces(
    @Root() { replacesId }: WaitlistEntry,
    @Ctx() { loaders }: Context,
  ): Promise<Appointment | null> {
    return replacesId === null ? null : loaders.appointment.load(replacesId);
  }

  @FieldResolver(() => [WaitlistOffer], { description: 'What was offered so far, the newest first.' })
  async offers(@Root() { id }: WaitlistEntry, @Ctx() { loaders }: Context): Promise<WaitlistOffer[]> {
    return loaders.waitlistOffers.load(id);
  }
}

/** What an offer names by id. */
@Resolver(() => WaitlistOffer)
export class WaitlistOfferResolver {
  @FieldResolver(() => Doctor)
  async doctor(@Root() { doctorId }: WaitlistOffer, @Ctx() { loaders }: Context): Promise<Doctor> {
    return loadRequired(loaders.doctor, doctorId);
  }

  @FieldResolver(() => Clinic)
  async clinic(@Root() { clinicId }: WaitlistOffer, @Ctx() { loaders }: Context): Promise<Clinic> {
    return loadRequired(loaders.clinic, clinicId);
  }

  @FieldResolver(() => VisitType)
  async visitType(@Root() { visitTypeId }: WaitlistOffer, @Ctx() { loaders }: Context): Promise<VisitType> {
    return loadRequired(loaders.visitType, visitTypeId);
  }
}
