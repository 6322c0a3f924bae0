import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { UserRole } from '../accounts/user.entity.js';
import { signedIn, type Context } from '../graphql/context.js';
import { requireIds } from '../graphql/page.js';
import { MANAGER } from '../graphql/viewer.js';
import type { DoctorAdminService } from './doctor-admin.service.js';
import { AvailabilityStatus, Doctor } from './doctor.entity.js';

/** Changing doctors' records. */
@Resolver()
export class DoctorAdminResolver {
  constructor(private readonly doctors: DoctorAdminService) {}

  @Authorized(UserRole.doctor, MANAGER)
  @Mutation(() => Doctor, {
    description: 'Sets whether a doctor can be booked; search follows at once. Booked appointments stay.',
  })
  async setAvailabilityStatus(
    @Arg('status', () => AvailabilityStatus) status: AvailabilityStatus,
    @Arg('doctorId', () => ID, { nullable: true, description: 'Doctors may leave it out.' })
    doctorId: string | null,
    @Ctx() context: Context,
  ): Promise<Doctor> {
    requireIds({ doctorId });
    return this.doctors.setAvailability(signedIn(context), doctorId ?? null, status, context.now);
  }
}
