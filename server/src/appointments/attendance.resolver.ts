import { Arg, Authorized, createUnionType, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { requireIds } from '../api/page.js';
import { LocalDate } from '../api/scalars.js';
import { UserRole } from '../api/user-role.js';
import { Appointment } from './appointment.entity.js';
import { NotAllowedNow } from './appointment.errors.js';
import { AppointmentConnection } from './appointment.type.js';
import type { AttendanceService } from './attendance.service.js';

const ATTENDANCE_ERRORS = [NotAllowedNow];
const AttendanceResult = createUnionType({
  name: 'AttendanceResult',
  description: 'The appointment, or why nobody can say that the patient will come to it.',
  types: () => [Appointment, NotAllowedNow] as const,
});

/** Who said that they will come, and who has not. */
@Resolver()
export class AttendanceResolver {
  constructor(private readonly attendance: AttendanceService) {}

  @Authorized()
  @Mutation(() => AttendanceResult, {
    description:
      'The patient will come to a confirmed visit that has not begun: the viewer’s own, or as staff whom the patient told ' +
      'so. Reminders end by it. Said before, nothing changes; a move takes it back.',
  })
  async confirmAttendance(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<typeof AttendanceResult> {
    return orRejection(this.attendance.confirm(signedIn(context), id, context.now), ATTENDANCE_ERRORS);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Query(() => AppointmentConnection, {
    description:
      'Confirmed visits to come whose patients have not said that they will come, soonest first, of at most 14 days: a ' +
      'doctor’s own, or for administrators everybody’s.',
  })
  async unconfirmedAppointments(
    @Arg('clinicId', () => ID, { nullable: true, description: 'Only visits at this clinic.' })
    clinicId: string | null,
    @Arg('from', () => LocalDate) from: string,
    @Arg('to', () => LocalDate, { description: 'The last day.' }) to: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 50.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<AppointmentConnection> {
    requireIds({ clinicId });
    const query = { clinicId: clinicId ?? null, from, to, first, after: after ?? null };
    return this.attendance.listUnconfirmed(signedIn(context), query, context.now);
  }
}
