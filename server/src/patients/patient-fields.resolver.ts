import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Patient } from './patient.entity.js';

/** Fields of a patient that lie in other tables. */
@Resolver(() => Patient)
export class PatientFieldsResolver {
  @FieldResolver(() => String)
  async fullName(@Root() patient: Patient, @Ctx() { loaders }: Context): Promise<string> {
    const person = patient.user ?? (await loaders.user.load(patient.userId));
    return person?.fullName ?? '';
  }
}
