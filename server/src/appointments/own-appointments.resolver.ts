import { Authorized, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { UserRole } from '../api/user-role.js';
import type { AppointmentFacts, PayloadOf } from '../events/event-kinds.js';
import { changeOf } from './appointment-event-kind.js';
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
    @Root() change: PayloadOf<'appointment'>,
    @Ctx() context: Context,
  ): Promise<AppointmentUpdate> {
    const { appointmentId, doctorId } = change;
    const appointment = await this.schedules.findChanged(appointmentId);
    // Whose it is may have changed since: records are merged.
    const isOwn = appointment !== null && maySee(signedIn(context), appointment);
    return { appointmentId, doctorId, kind: changeOf(change), appointment: isOwn ? appointment : null };
  }
}
