import { Authorized, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { UserRole } from '../api/user-role.js';
import type { AppointmentFacts } from '../events/event-kinds.js';
import { maySee } from './appointment.policy.js';
import { AppointmentUpdate } from './desk.resolver.js';
import type { ScheduleService } from './schedule.service.js';

/** What patients hear of their own appointments as it happens. */
@Resolver()
export class OwnAppointmentsResolver {
  constructor(private readonly schedules: ScheduleService) {}

  @Authorized(UserRole.patient)
  @Subscription(() => AppointmentUpdate, {
    description: 'Tells of every change to the viewer’s own appointments and holds as a patient.',
    topics: 'appointment',
    filter: ({ payload, context }: { payload: AppointmentFacts; context: Context }) =>
      maySee(signedIn(context), payload),
  })
  async myAppointmentsChanged(
    @Root() { appointmentId, doctorId }: AppointmentFacts,
    @Ctx() context: Context,
  ): Promise<AppointmentUpdate> {
    const appointment = await this.schedules.findChanged(appointmentId);
    // Whose it is may have changed since: records are merged.
    const isOwn = appointment !== null && maySee(signedIn(context), appointment);
    return { appointmentId, doctorId, appointment: isOwn ? appointment : null };
  }
}
