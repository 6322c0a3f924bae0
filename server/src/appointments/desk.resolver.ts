import {
  Arg,
  Authorized,
  createUnionType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { UserRole } from '../api/user-role.js';
import type { AppointmentFacts, AppointmentVerb, MovedFacts, PayloadOf } from '../events/event-kinds.js';
import { AppointmentEventKind, changeOf } from './appointment-event-kind.js';
import { signedIn, type Context } from '../api/context.js';
import { forbidden } from '../api/errors.js';
import { requireIds } from '../api/page.js';
import { orRejection } from '../api/named-error.js';
import { LocalDate } from '../api/scalars.js';
import { coversClinic, isStaff } from '../api/viewer.js';
import { AppointmentStatus } from '../calendar/appointment-status.js';
import { Appointment, PaymentStatus } from './appointment.entity.js';
import {
  ChangedMeanwhile,
  DayFull,
  NotAllowedNow,
  PatientBusy,
  PaymentNotAllowed,
  SlotTaken,
  TooEarly,
} from './appointment.errors.js';
import { TELL_PATIENT } from './appointment.input.js';
import { mayWatch } from './appointment.policy.js';
import { isRefundDue, nextStatuses, undoneStatus } from './appointment.rules.js';
import type { ScheduleService } from './schedule.service.js';
import type { Seen, StatusService } from './status.service.js';

const STATUS_ERRORS = [TooEarly, NotAllowedNow, ChangedMeanwhile, SlotTaken, PatientBusy, DayFull];
const PAYMENT_ERRORS = [PaymentNotAllowed, ChangedMeanwhile];
const VERSION = {
  nullable: true,
  description: 'The version you have seen; refused when it has changed since.',
};

const StatusResult = createUnionType({
  name: 'StatusResult',
  description: 'The appointment with its new status, or why it keeps the old one.',
  types: () => [Appointment, ...STATUS_ERRORS] as const,
});
const PaymentResult = createUnionType({
  name: 'PaymentResult',
  description: 'The appointment with its payment, or why that stays as it was.',
  types: () => [Appointment, ...PAYMENT_ERRORS] as const,
});

@ObjectType({ description: 'An appointment was booked, moved or changed, or a hold came or went.' })
export class AppointmentUpdate {
  @Field(() => ID)
  appointmentId: string;

  @Field(() => ID)
  doctorId: string;

  @Field(() => AppointmentEventKind, { description: 'What happened.' })
  kind: AppointmentVerb;

  @Field(() => Appointment, { nullable: true, description: 'As it is now; null for a hold.' })
  appointment: Appointment | null;
}

/** What staff see and do on the day. */
@Resolver(() => Appointment)
export class DeskResolver {
  constructor(
    private readonly schedules: ScheduleService,
    private readonly statuses: StatusService,
  ) {}

  @Authorized(UserRole.doctor, UserRole.admin)
  @Query(() => [Appointment], {
    description:
      'The appointments of some local dates, earliest first: a doctor’s own, or for administrators those of any doctor ' +
      '(at most 42 days) or, without a doctor, of a whole clinic (at most 7 days).',
  })
  async schedule(
    @Arg('doctorId', () => ID, { nullable: true, description: 'Doctors may leave it out.' })
    doctorId: string | null,
    @Arg('clinicId', () => ID, { nullable: true, description: 'Only visits at this clinic.' })
    clinicId: string | null,
    @Arg('from', () => LocalDate) from: string,
    @Arg('to', () => LocalDate, { description: 'The last day.' }) to: string,
    @Arg('cancelled', () => Boolean, { defaultValue: true, description: 'Whether to list cancelled ones.' })
    cancelled: boolean,
    @Ctx() context: Context,
  ): Promise<Appointment[]> {
    requireIds({ doctorId, clinicId });
    const query = { doctorId: doctorId ?? null, clinicId: clinicId ?? null, from, to, cancelled };
    return this.schedules.list(signedIn(context), query);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Subscription(() => AppointmentUpdate, {
    description:
      'Tells of every change to the appointments of a doctor: one’s own, or for administrators any doctor’s or, ' +
      'without one, everybody’s.',
    topics: ({ args, context }: { args: { doctorId?: string | null }; context: Context }) => {
      const viewer = signedIn(context);
      if (!mayWatch(viewer, args.doctorId ?? viewer.doctorId)) throw forbidden();
      return 'appointment';
    },
    filter: ({
      payload,
      args,
      context,
    }: {
      payload: AppointmentFacts | MovedFacts;
      args: { doctorId?: string | null };
      context: Context;
    }) => {
      const viewer = signedIn(context);
      const doctorId = args.doctorId ?? viewer.doctorId;
      // Who loses a visit to a colleague hears of it, too.
      const former = 'former' in payload ? payload.former.doctorId : undefined;
      const isWatched = doctorId === null || payload.doctorId === doctorId || former === doctorId;
      return isWatched && coversClinic(viewer, payload.clinicId);
    },
  })
  async appointmentsChanged(
    @Arg('doctorId', () => ID, { nullable: true, description: 'Doctors may leave it out.' })
    _doctorId: string | null,
    @Root() change: PayloadOf<'appointment'>,
  ): Promise<AppointmentUpdate> {
    const { appointmentId, doctorId } = change;
    const appointment = await this.schedules.findChanged(appointmentId);
    return { appointmentId, doctorId, kind: changeOf(change), appointment };
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Mutation(() => StatusResult, {
    description: 'The patient has arrived: from 12 hours before the start of a confirmed visit.',
  })
  async checkInAppointment(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, VERSION) version: number | null,
    @Ctx() context: Context,
  ): Promise<typeof StatusResult> {
    return orRejection(
      this.statuses.checkIn(signedIn(context), seen(id, version), context.now),
      STATUS_ERRORS,
    );
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Mutation(() => StatusResult, { description: 'The visit of a patient who had arrived is over.' })
  async completeAppointment(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, VERSION) version: number | null,
    @Ctx() context: Context,
  ): Promise<typeof StatusResult> {
    return orRejection(
      this.statuses.complete(signedIn(context), seen(id, version), context.now),
      STATUS_ERRORS,
    );
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Mutation(() => StatusResult, {
    description:
      'The patient did not come: only after the start of a confirmed visit. Its time is free at once.',
  })
  async markMissed(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, VERSION) version: number | null,
    @Ctx() context: Context,
  ): Promise<typeof StatusResult> {
    return orRejection(
      this.statuses.markMissed(signedIn(context), seen(id, version), context.now),
      STATUS_ERRORS,
    );
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Mutation(() => StatusResult, {
    description:
      'Takes the last step back: arrived, completed or missed, or that staff cancelled it, for as long as its time is ' +
      'free: it is again what it was, a request with a new deadline.',
  })
  async undoStatus(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, VERSION) version: number | null,
    @Arg('tellPatient', () => Boolean, { defaultValue: true, description: TELL_PATIENT })
    tellPatient: boolean,
    @Ctx() context: Context,
  ): Promise<typeof StatusResult> {
    const work = this.statuses.undo(signedIn(context), seen(id, version), context.now, tellPatient);
    return orRejection(work, STATUS_ERRORS);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Mutation(() => PaymentResult, {
    description: 'Records that a visit was paid (completed) or paid back (refunded), with who and when.',
  })
  async recordPayment(
    @Arg('appointmentId', () => ID) appointmentId: string,
    @Arg('status', () => PaymentStatus) status: PaymentStatus,
    @Arg('version', () => Int, VERSION) version: number | null,
    @Ctx() context: Context,
  ): Promise<typeof PaymentResult> {
    const work = this.statuses.recordPayment(
      signedIn(context),
      seen(appointmentId, version),
      status,
      context.now,
    );
    return orRejection(work, PAYMENT_ERRORS);
  }

  @FieldResolver(() => [AppointmentStatus], {
    description: 'The statuses that the viewer may give it now as staff; empty for patients.',
  })
  async nextStatuses(
    @Root() appointment: Appointment,
    @Ctx() context: Context,
  ): Promise<AppointmentStatus[]> {
    if (!isStaff(signedIn(context))) return [];
    return nextStatuses(await context.loaders.transitions(), appointment, context.now);
  }

  @FieldResolver(() => AppointmentStatus, {
    nullable: true,
    description:
      'The status that `undoStatus` would give it back; null where nothing can be undone, as of what its patient cancelled.',
  })
  async undoneStatus(
    @Root() appointment: Appointment,
    @Ctx() context: Context,
  ): Promise<AppointmentStatus | null> {
    if (!isStaff(signedIn(context))) return null;
    return undoneStatus(await context.loaders.transitions(), appointment, context.now);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was paid, cancelled and not paid back yet.' })
  refundDue(@Root() appointment: Appointment): boolean {
    return isRefundDue(appointment.status, appointment.paymentStatus);
  }
}

function seen(id: string, version: number | null): Seen {
  return { id, version: version ?? null };
}
