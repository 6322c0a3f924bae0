import {
  Arg,
  Authorized,
  createUnionType,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { UserRole } from '../api/user-role.js';
import { AppointmentStatus } from '../calendar/appointment-status.js';
import { Clinic } from '../clinics/clinic.entity.js';
import { loadRequired } from '../database/batch.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { VisitType } from '../doctors/visit-type.entity.js';
import { signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { DateTime } from '../api/scalars.js';
import { isStaff } from '../api/viewer.js';
import { Patient } from '../patients/patient.entity.js';
import { Appointment } from './appointment.entity.js';
import {
  ChangedMeanwhile,
  DayFull,
  KeyReused,
  LimitReached,
  NotAllowedNow,
  NotBookable,
  OutsideHours,
  PatientBusy,
  SlotTaken,
  TooLate,
} from './appointment.errors.js';
import {
  BookAppointmentInput,
  CancelAppointmentInput,
  HoldSlotInput,
  MoveAppointmentInput,
  TELL_PATIENT,
} from './appointment.input.js';
import { cutoffAt, mayCancelNow, mayMoveNow } from './appointment.rules.js';
import { AppointmentChange, AppointmentConnection, AppointmentPeriod } from './appointment.type.js';
import type { AppointmentsService } from './appointment.service.js';
import type { BookingService } from './booking.service.js';
import { HOLD_ERRORS, HoldResult } from './hold-result.js';
import { Hold } from './hold.type.js';
import type { StatusService } from './status.service.js';
import { VisitLoss } from './visit-loss.js';

const BOOK_ERRORS = [SlotTaken, OutsideHours, DayFull, PatientBusy, LimitReached, NotBookable, KeyReused];
const MOVE_ERRORS = [...BOOK_ERRORS, TooLate, NotAllowedNow, ChangedMeanwhile];
const CANCEL_ERRORS = [TooLate, NotAllowedNow, ChangedMeanwhile];

const BookResult = createUnionType({
  name: 'BookResult',
  description: 'The appointment, or why there is none.',
  types: () => [Appointment, ...BOOK_ERRORS] as const,
});
const MoveResult = createUnionType({
  name: 'MoveResult',
  description: 'The appointment at its new time, or why it stays where it was.',
  types: () => [Appointment, ...MOVE_ERRORS] as const,
});
const CancelResult = createUnionType({
  name: 'CancelResult',
  description: 'The appointment with its new status, or why it keeps the old one.',
  types: () => [Appointment, ...CANCEL_ERRORS] as const,
});

@Resolver(() => Appointment)
export class AppointmentResolver {
  constructor(
    private readonly appointments: AppointmentsService,
    private readonly booking: BookingService,
    private readonly statuses: StatusService,
  ) {}

  @Authorized()
  @Query(() => AppointmentConnection, {
    description: 'The viewer’s own appointments as a patient, at most 50 a page.',
  })
  async myAppointments(
    @Arg('period', () => AppointmentPeriod) period: AppointmentPeriod,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<AppointmentConnection> {
    return this.appointments.listOwn(signedIn(context), { period, first, after: after ?? null }, context.now);
  }

  @Authorized()
  @Query(() => Appointment, {
    nullable: true,
    description:
      'One appointment: the viewer’s own, or as its staff. NOT_FOUND for what does not exist and what is another’s alike.',
  })
  async appointment(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Appointment> {
    return this.appointments.get(signedIn(context), id);
  }

  @Authorized(UserRole.patient)
  @Query(() => [Hold], { description: 'The viewer’s holds that have not run out.' })
  async myHolds(@Ctx() context: Context): Promise<Hold[]> {
    return this.appointments.listHolds(signedIn(context), context.now);
  }

  @Authorized()
  @Mutation(() => HoldResult, {
    description:
      'Keeps a time while the patient decides. A new hold replaces the former one for the same purpose. Staff hold only to move.',
  })
  async holdSlot(
    @Arg('input', () => HoldSlotInput) input: HoldSlotInput,
    @Ctx() context: Context,
  ): Promise<typeof HoldResult> {
    return orRejection(this.booking.hold(signedIn(context), input, context.now), HOLD_ERRORS);
  }

  @Authorized(UserRole.patient)
  @Mutation(() => Boolean, { description: 'Gives a hold back. False when it has ended already.' })
  async releaseHold(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    return this.booking.release(signedIn(context), id, context.now);
  }

  @Authorized()
  @Mutation(() => BookResult, {
    description:
      'Books a free time. Confirmed at once, or pending where approval is asked for. The same idempotency key gives the same appointment.',
  })
  async bookAppointment(
    @Arg('input', () => BookAppointmentInput) input: BookAppointmentInput,
    @Ctx() context: Context,
  ): Promise<typeof BookResult> {
    return orRejection(this.booking.book(signedIn(context), input, context.now), BOOK_ERRORS);
  }

  @Authorized()
  @Mutation(() => MoveResult, {
    description:
      'Moves an appointment to another free time of the same doctor. On refusal it stays where it was.',
  })
  async moveAppointment(
    @Arg('input', () => MoveAppointmentInput) input: MoveAppointmentInput,
    @Ctx() context: Context,
  ): Promise<typeof MoveResult> {
    return orRejection(this.booking.move(signedIn(context), input, context.now), MOVE_ERRORS);
  }

  @Authorized()
  @Mutation(() => CancelResult, {
    description: 'Cancels an appointment and frees its time at once. The record stays.',
  })
  async cancelAppointment(
    @Arg('input', () => CancelAppointmentInput) input: CancelAppointmentInput,
    @Ctx() context: Context,
  ): Promise<typeof CancelResult> {
    return orRejection(this.statuses.cancel(signedIn(context), input, context.now), CANCEL_ERRORS);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Mutation(() => CancelResult, { description: 'Staff approve a pending appointment before it lapses.' })
  async confirmAppointment(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { nullable: true }) version: number | null,
    @Arg('tellPatient', () => Boolean, { defaultValue: true, description: TELL_PATIENT })
    tellPatient: boolean,
    @Ctx() context: Context,
  ): Promise<typeof CancelResult> {
    return orRejection(
      this.statuses.confirm(signedIn(context), { id, version: version ?? null }, context.now, tellPatient),
      CANCEL_ERRORS,
    );
  }

  @Authorized(UserRole.patient)
  @Mutation(() => CancelResult, {
    description:
      'The patient, the viewer, agrees to a visit that its doctor booked. Only from then on, or once the desk marks the ' +
      'patient as arrived, does it open the record to the doctor. Does nothing where that is so already.',
  })
  async agreeToAppointment(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<typeof CancelResult> {
    return orRejection(this.statuses.agree(signedIn(context), id), CANCEL_ERRORS);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer is the patient of a visit that its doctor booked, the record is not open to the doctor, and ' +
      'agreeing to the visit (`agreeToAppointment`) would open it.',
  })
  awaitsAgreement(
    @Root() appointment: Appointment,
    @Ctx() { viewer, loaders }: Context,
  ): boolean | Promise<boolean> {
    const { patientId, doctorId, opensRecord, status } = appointment;
    if (viewer?.userId !== patientId || opensRecord || status === AppointmentStatus.cancelled) return false;
    return loaders
      .treatedBy(doctorId)
      .load(patientId)
      .then((isOpen) => !isOpen);
  }

  @FieldResolver(() => DateTime)
  endsAt(@Root() appointment: Appointment): Date {
    return new Date(appointment.scheduledAt.getTime() + appointment.minutes * 60_000);
  }

  // A list that has read these records with the appointments carries them; they are not read again, and nothing is
  // waited for: in a list of fifty each promise counts.
  @FieldResolver(() => Doctor)
  doctor(@Root() appointment: Appointment, @Ctx() { loaders }: Context): Doctor | Promise<Doctor> {
    return appointment.doctor ?? loadRequired(loaders.doctor, appointment.doctorId);
  }

  @FieldResolver(() => Patient)
  patient(@Root() appointment: Appointment, @Ctx() { loaders }: Context): Patient | Promise<Patient> {
    return appointment.patient ?? loadRequired(loaders.patient, appointment.patientId);
  }

  @FieldResolver(() => Clinic)
  clinic(@Root() appointment: Appointment, @Ctx() { loaders }: Context): Clinic | Promise<Clinic> {
    return appointment.clinic ?? loadRequired(loaders.clinic, appointment.clinicId);
  }

  @FieldResolver(() => VisitType, {
    nullable: true,
    description: 'Null where an imported record names none.',
  })
  visitType(
    @Root() appointment: Appointment,
    @Ctx() { loaders }: Context,
  ): VisitType | null | Promise<VisitType | null> {
    if (appointment.visitType !== undefined) return appointment.visitType;
    return appointment.visitTypeId === null ? null : loaders.visitType.load(appointment.visitTypeId);
  }

  @FieldResolver(() => DateTime, { description: 'Until when the patient may cancel.' })
  async cancelUntil(@Root() appointment: Appointment, @Ctx() context: Context): Promise<Date> {
    return cutoffAt(appointment.scheduledAt, (await context.loaders.settings()).cancelCutoffMinutes);
  }

  @FieldResolver(() => DateTime, { description: 'Until when the patient may move it.' })
  async moveUntil(@Root() appointment: Appointment, @Ctx() context: Context): Promise<Date> {
    return cutoffAt(appointment.scheduledAt, (await context.loaders.settings()).moveCutoffMinutes);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may cancel now.' })
  async mayCancel(@Root() appointment: Appointment, @Ctx() context: Context): Promise<boolean> {
    return mayCancelNow(
      appointment,
      await context.loaders.settings(),
      isStaff(signedIn(context)),
      context.now,
    );
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may move it now. Staff move it with an `overrideReason` also where its doctor or place takes no ' +
      'bookings any more.',
  })
  async mayMove(@Root() appointment: Appointment, @Ctx() context: Context): Promise<boolean> {
    const { loaders, now } = context;
    const byStaff = isStaff(signedIn(context));
    if (appointment.visitTypeId === null) return false;
    if (!mayMoveNow(appointment, await loaders.settings(), byStaff, now)) return false;
    return byStaff || (await loaders.movable.load(appointment.id)) !== null;
  }

  @FieldResolver(() => VisitLoss, {
    nullable: true,
    description: 'What a visit to come has lost, so that somebody must decide about it. For staff alone.',
  })
  async loss(@Root() appointment: Appointment, @Ctx() context: Context): Promise<VisitLoss | null> {
    if (!isStaff(signedIn(context))) return null;
    const row = await context.loaders.visitLoss(context.now).load(appointment.id);
    return row?.loss ?? null;
  }

  @FieldResolver(() => [AppointmentChange], {
    description: 'What happened to it and who did it, oldest first.',
  })
  async changes(@Root() appointment: Appointment, @Ctx() context: Context): Promise<AppointmentChange[]> {
    return this.appointments.listChanges(signedIn(context), appointment);
  }
}
