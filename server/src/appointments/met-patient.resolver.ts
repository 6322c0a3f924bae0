import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { requireIds } from '../api/page.js';
import { ManagedDoctor } from '../doctors/doctor-admin.type.js';
import type { ScheduleService } from './schedule.service.js';

/** What the desk asks before it offers a type of visit. */
@Resolver(() => ManagedDoctor)
export class MetPatientResolver {
  constructor(private readonly schedules: ScheduleService) {}

  @FieldResolver(() => Boolean, {
    description:
      'Whether a visit of the patient took place with this doctor: then it is no first visit any more.',
  })
  async hasMet(
    @Root() { id }: ManagedDoctor,
    @Arg('patientId', () => ID) patientId: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    requireIds({ patientId });
    return this.schedules.hasMet(signedIn(context), id, patientId);
  }
}
