import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Clinic } from '../clinics/clinic.entity.js';
import type { Context } from '../graphql/context.js';
import { notFound } from '../graphql/errors.js';
import { Doctor } from './doctor.entity.js';
import { Specialization } from './specialization.entity.js';
import { VisitType } from './visit-type.entity.js';

/** What belongs to a doctor but stands in other tables. A list that has read it already carries it. */
@Resolver(() => Doctor)
export class DoctorFieldsResolver {
  @FieldResolver(() => String)
  async fullName(@Root() doctor: Doctor, @Ctx() context: Context): Promise<string> {
    const user = doctor.user ?? (await context.loaders.user.load(doctor.userId));
    return user?.fullName ?? '';
  }

  @FieldResolver(() => String, { description: 'ISO 4217 code of the fees.' })
  async currency(@Ctx() context: Context): Promise<string> {
    return (await context.loaders.settings()).currency;
  }

  @FieldResolver(() => Specialization)
  async specialization(@Root() doctor: Doctor, @Ctx() context: Context): Promise<Specialization> {
    const found = doctor.specialization ?? (await context.loaders.specialization.load(doctor.specializationId));
    if (found === null) throw notFound('specialization');
    return found;
  }

  @FieldResolver(() => [Clinic], { description: 'Where the doctor practises.' })
  async clinics(@Root() doctor: Doctor, @Ctx() context: Context): Promise<Clinic[]> {
    return doctor.clinics ?? context.loaders.clinicsOfDoctor.load(doctor.id);
  }

  @FieldResolver(() => [VisitType], { description: 'What can be booked, in the doctor’s order.' })
  async visitTypes(@Root() doctor: Doctor, @Ctx() context: Context): Promise<VisitType[]> {
    return doctor.visitTypes ?? context.loaders.visitTypesOfDoctor.load(doctor.id);
  }
}

@Resolver(() => VisitType)
export class VisitTypeFieldsResolver {
  @FieldResolver(() => String, { description: 'ISO 4217 code of the fee.' })
  async currency(@Ctx() context: Context): Promise<string> {
    return (await context.loaders.settings()).currency;
  }
}
