import { Arg, Authorized, createUnionType, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { UserRole } from '../api/user-role.js';
import { NameTaken, RecordInUse } from '../clinics/clinic-admin.type.js';
import { signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { MANAGER } from '../api/viewer.js';
import type { SpecializationAdminService } from './specialization-admin.service.js';
import { Specialization } from './specialization.entity.js';
import { ManagedSpecialization, SpecializationInput } from './specialization.input.js';

const SaveSpecializationResult = createUnionType({
  name: 'SaveSpecializationResult',
  description: 'The field of medicine as it is now, or why nothing changed.',
  types: () => [Specialization, NameTaken] as const,
});
const RemoveSpecializationResult = createUnionType({
  name: 'RemoveSpecializationResult',
  description: 'What was removed, or why it stays.',
  types: () => [Specialization, RecordInUse] as const,
});

/** Keeping the fields of medicine. */
@Resolver()
export class SpecializationAdminResolver {
  constructor(private readonly specializations: SpecializationAdminService) {}

  @Authorized(UserRole.admin)
  @Query(() => [ManagedSpecialization], {
    description: 'Every field of medicine, those without a doctor too, by category and name.',
  })
  async managedSpecializations(): Promise<ManagedSpecialization[]> {
    return this.specializations.list();
  }

  @Authorized(MANAGER)
  @Mutation(() => SaveSpecializationResult, { description: 'Makes or changes a field of medicine.' })
  async saveSpecialization(
    @Arg('input', () => SpecializationInput) input: SpecializationInput,
    @Ctx() context: Context,
  ): Promise<typeof SaveSpecializationResult> {
    return orRejection(this.specializations.save(signedIn(context), input), [NameTaken]);
  }

  @Authorized(MANAGER)
  @Mutation(() => RemoveSpecializationResult, {
    description: 'Removes a field of medicine that no doctor has.',
  })
  async removeSpecialization(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<typeof RemoveSpecializationResult> {
    return orRejection(this.specializations.remove(signedIn(context), id), [RecordInUse]);
  }
}
