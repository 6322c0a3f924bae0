import { Arg, Authorized, createUnionType, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { UserRole } from '../api/user-role.js';
import { signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { MANAGER } from '../api/viewer.js';
import type { ClinicAdminService } from './clinic-admin.service.js';
import { ClinicInput, ManagedClinic, NameTaken } from './clinic-admin.type.js';

const SaveClinicResult = createUnionType({
  name: 'SaveClinicResult',
  description: 'The clinic as it is now, or why nothing changed.',
  types: () => [ManagedClinic, NameTaken] as const,
});

/** Keeping clinics. */
@Resolver()
export class ClinicAdminResolver {
  constructor(private readonly clinics: ClinicAdminService) {}

  @Authorized(UserRole.admin)
  @Query(() => [ManagedClinic], { description: 'Every clinic, closed ones too, by name.' })
  async managedClinics(@Ctx() context: Context): Promise<ManagedClinic[]> {
    return this.clinics.list(context.now);
  }

  @Authorized(MANAGER)
  @Mutation(() => SaveClinicResult, {
    description: 'Makes, changes or closes a clinic. Free times follow at once; booked visits stay.',
  })
  async saveClinic(
    @Arg('input', () => ClinicInput) input: ClinicInput,
    @Ctx() context: Context,
  ): Promise<typeof SaveClinicResult> {
    const { country } = await context.loaders.settings();
    return orRejection(this.clinics.save(signedIn(context), input, country, context.now), [NameTaken]);
  }
}
