import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
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
