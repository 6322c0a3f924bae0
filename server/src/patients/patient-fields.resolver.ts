import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { User } from '../accounts/user.entity.js';
import type { Context } from '../api/context.js';
import { Patient } from './patient.entity.js';

/** Fields of a patient that lie in other tables. */
@Resolver(() => Patient)
export class PatientFieldsResolver {
  @FieldResolver(() => String)
  fullName(@Root() patient: Patient, @Ctx() { loaders }: Context): string | Promise<string> {
    if (patient.user !== undefined) return patient.user.fullName ?? '';
    return loaders.user.load(patient.userId).then((person) => person?.fullName ?? '');
  }
}

/** The record behind a patient's account. */
@Resolver(() => User)
export class AccountPatientResolver {
  @FieldResolver(() => Patient, { nullable: true, description: 'The patient record of a patient.' })
  async patient(@Root() user: User, @Ctx() { loaders }: Context): Promise<Patient | null> {
    return user.role === 'patient' ? loaders.patient.load(user.id) : null;
  }
}
