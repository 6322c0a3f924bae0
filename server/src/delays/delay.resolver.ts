import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { requireIds } from '../api/page.js';
import { UserRole } from '../api/user-role.js';
import { Appointment } from '../appointments/appointment.entity.js';
import type { DelayService } from './delay.service.js';
import { DelayInput, DoctorDelay } from './delay.type.js';

/** Running late. */
@Resolver(() => Appointment)
export class DelayResolver {
  constructor(private readonly delays: DelayService) {}

  @Authorized(UserRole.doctor, UserRole.admin)
  @Query(() => [DoctorDelay], {
    description:
      'Who is running late today: the viewer as a doctor, or for administrators any doctor, or all at a clinic.',
  })
  async doctorDelays(
    @Arg('doctorId', () => ID, { nullable: true, description: 'Doctors may leave it out.' })
    doctorId: string | null,
    @Arg('clinicId', () => ID, { nullable: true, description: 'Only at this clinic.' })
    clinicId: string | null,
    @Ctx() context: Context,
  ): Promise<DoctorDelay[]> {
    requireIds({ doctorId, clinicId });
    return this.delays.list(signedIn(context), doctorId ?? null, clinicId ?? null, context.now);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Mutation(() => DoctorDelay, {
    description:
      'Says that a doctor is running late at a clinic today. Those still to come are told once, and again where it has ' +
      'grown by ten minutes; where it got shorter by as much, those who were told of the longer one.',
  })
  async sayDelay(
    @Arg('input', () => DelayInput) input: DelayInput,
    @Ctx() context: Context,
  ): Promise<DoctorDelay> {
    return this.delays.say(signedIn(context), input, context.now);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Mutation(() => Boolean, {
    description:
      'The doctor is on time again: those who were told of ten minutes or more are told so. False where nothing was said.',
  })
  async endDelay(
    @Arg('doctorId', () => ID) doctorId: string,
    @Arg('clinicId', () => ID) clinicId: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    requireIds({ doctorId, clinicId });
    return this.delays.end(signedIn(context), doctorId, clinicId, context.now);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'By how many minutes it begins later, as the doctor or the desk said for its day; null where nothing was said, or ' +
      'the visit is over.',
  })
  async minutesLate(@Root() { id }: Appointment, @Ctx() { loaders }: Context): Promise<number | null> {
    return (await loaders.lateness.load(id))?.minutes ?? null;
  }
}
