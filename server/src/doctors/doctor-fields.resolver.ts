import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { User } from '../accounts/user.entity.js';
import { Clinic } from '../clinics/clinic.entity.js';
import { loadRequired } from '../database/batch.js';
import { pictureUrl } from '../files/picture.rules.js';
import type { Context } from '../api/context.js';
import { Doctor } from './doctor.entity.js';
import type { ListedDoctor } from './listed-doctor.js';
import { Specialization } from './specialization.entity.js';
import { VisitType } from './visit-type.entity.js';

/** What belongs to a doctor but stands in other tables. A list that has read it already carries it. */
@Resolver(() => Doctor)
export class DoctorFieldsResolver {
  @FieldResolver(() => String)
  fullName(@Root() doctor: Doctor, @Ctx() context: Context): string | Promise<string> {
    if (doctor.user !== undefined) return doctor.user.fullName ?? '';
    return context.loaders.user.load(doctor.userId).then((user) => user?.fullName ?? '');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address of the picture, on this server.' })
  async photoUrl(@Root() doctor: Doctor, @Ctx() context: Context): Promise<string | null> {
    const user = doctor.user ?? (await context.loaders.user.load(doctor.userId));
    return pictureUrl(user?.profilePhoto ?? null);
  }

  @FieldResolver(() => String, { description: 'ISO 4217 code of the fees.' })
  async currency(@Ctx() context: Context): Promise<string> {
    return (await context.loaders.settings()).currency;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether a patient only asks for a time: what they book or move is `pending` until the clinic agrees, or lapses.',
  })
  async approvesVisits(@Root() doctor: Doctor, @Ctx() context: Context): Promise<boolean> {
    return doctor.requiresApproval || (await context.loaders.settings()).approvalRequired;
  }

  @FieldResolver(() => Specialization)
  specialization(@Root() doctor: Doctor, @Ctx() context: Context): Specialization | Promise<Specialization> {
    return doctor.specialization ?? loadRequired(context.loaders.specialization, doctor.specializationId);
  }

  @FieldResolver(() => [Clinic], { description: 'Where the doctor practises.' })
  clinics(@Root() doctor: ListedDoctor, @Ctx() context: Context): Clinic[] | Promise<Clinic[]> {
    return doctor.clinics ?? context.loaders.clinicsOfDoctor.load(doctor.id);
  }

  @FieldResolver(() => [VisitType], { description: 'What can be booked, in the doctor’s order.' })
  visitTypes(@Root() doctor: ListedDoctor, @Ctx() context: Context): VisitType[] | Promise<VisitType[]> {
    return doctor.visitTypes ?? context.loaders.visitTypesOfDoctor.load(doctor.id);
  }
}

/** The record behind a doctor's account. */
@Resolver(() => User)
export class AccountDoctorResolver {
  @FieldResolver(() => Doctor, { nullable: true, description: 'The doctor record of a doctor.' })
  async doctor(@Root() user: User, @Ctx() { loaders }: Context): Promise<Doctor | null> {
    return user.role === 'doctor' ? loaders.doctorOfUser.load(user.id) : null;
  }
}
