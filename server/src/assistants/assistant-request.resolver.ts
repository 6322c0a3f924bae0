import {
  Arg,
  Authorized,
  createUnionType,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { inSession, signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { DateTime } from '../api/scalars.js';
import { UserRole } from '../api/user-role.js';
import { Appointment } from '../appointments/appointment.entity.js';
import {
  DayFull,
  LimitReached,
  NotAllowedNow,
  NotBookable,
  OutsideHours,
  PatientBusy,
  SlotTaken,
  TooLate,
} from '../appointments/appointment.errors.js';
import { HoldSlotInput } from '../appointments/appointment.input.js';
import { cutoffAt } from '../appointments/appointment.rules.js';
import { Hold } from '../appointments/hold.type.js';
import type { StatusService } from '../appointments/status.service.js';
import { Slot, slotAt } from '../calendar/slot.type.js';
import { Clinic } from '../clinics/clinic.entity.js';
import { loadRequired } from '../database/batch.js';
import { Doctor } from '../doctors/doctor.entity.js';
import type { AssistantRequestService } from './assistant-request.service.js';
import { AssistantRequest, AssistantRequestOver, HoldEnded } from './assistant-request.type.js';

const HOLD_ERRORS = [
  SlotTaken,
  OutsideHours,
  DayFull,
  PatientBusy,
  LimitReached,
  TooLate,
  NotBookable,
  NotAllowedNow,
];
const ASK_ERRORS = [HoldEnded];
const CANCEL_ERRORS = [TooLate, NotAllowedNow];
const DECLINE_ERRORS = [AssistantRequestOver];
const ACCEPT_ERRORS = [...DECLINE_ERRORS, ...HOLD_ERRORS];

const AssistantHoldResult = createUnionType({
  name: 'AssistantHoldResult',
  description: 'The hold, or why there is none.',
  types: () => [Hold, ...HOLD_ERRORS] as const,
});
const AskForHeldTimeResult = createUnionType({
  name: 'AskForHeldTimeResult',
  description: 'What the person is asked, or why not.',
  types: () => [AssistantRequest, ...ASK_ERRORS] as const,
});
const AskToCancelResult = createUnionType({
  name: 'AskToCancelResult',
  description: 'What the person is asked, or why not.',
  types: () => [AssistantRequest, ...CANCEL_ERRORS] as const,
});
const AcceptAssistantRequestResult = createUnionType({
  name: 'AcceptAssistantRequestResult',
  description: 'The request, which is done, or why it is not.',
  types: () => [AssistantRequest, ...ACCEPT_ERRORS] as const,
});
const DeclineAssistantRequestResult = createUnionType({
  name: 'DeclineAssistantRequestResult',
  description: 'The request, which is declined, or why it is not.',
  types: () => [AssistantRequest, ...DECLINE_ERRORS] as const,
});

/** Holds and requests of assistants, and what people decide on them. */
@Resolver(() => AssistantRequest)
export class AssistantRequestResolver {
  constructor(
    private readonly requests: AssistantRequestService,
    private readonly statuses: StatusService,
  ) {}

  @Authorized(UserRole.patient)
  @Mutation(() => AssistantHoldResult, {
    description:
      'By token: keeps a time for 15 minutes for the token’s owner, in place of the former one kept so. `askForHeldTime` ' +
      'follows.',
  })
  async holdForAssistant(
    @Arg('input', () => HoldSlotInput) input: HoldSlotInput,
    @Ctx() context: Context,
  ): Promise<typeof AssistantHoldResult> {
    return orRejection(this.requests.hold(signedIn(context), input, context.now), HOLD_ERRORS);
  }

  @Authorized(UserRole.patient)
  @Mutation(() => AskForHeldTimeResult, {
    description:
      'By token: asks the owner to book the time that `holdForAssistant` keeps, or to move the appointment to it. Sent ' +
      'again for the same hold, it says what became of it.',
  })
  async askForHeldTime(
    @Arg('holdId', () => ID) holdId: string,
    @Ctx() context: Context,
  ): Promise<typeof AskForHeldTimeResult> {
    return orRejection(this.requests.askForHeldTime(signedIn(context), holdId, context.now), ASK_ERRORS);
  }

  @Authorized(UserRole.patient)
  @Mutation(() => AskToCancelResult, {
    description:
      'By token: asks the owner to cancel. Sent again within its 15 minutes, it says what became of it.',
  })
  async askToCancel(
    @Arg('appointmentId', () => ID) appointmentId: string,
    @Ctx() context: Context,
  ): Promise<typeof AskToCancelResult> {
    return orRejection(
      this.requests.askToCancel(signedIn(context), appointmentId, context.now),
      CANCEL_ERRORS,
    );
  }

  @Authorized(UserRole.patient)
  @Query(() => AssistantRequest, { description: 'What an assistant asks the viewer, and what became of it.' })
  async assistantRequest(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<AssistantRequest> {
    return this.requests.get(signedIn(context), id, context.now);
  }

  @Authorized(UserRole.patient)
  @Mutation(() => AcceptAssistantRequestResult, {
    description: 'Does what an assistant asked for. The viewer’s own word: no token says it.',
  })
  async acceptAssistantRequest(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<typeof AcceptAssistantRequestResult> {
    return orRejection(this.requests.accept(inSession(context), id, context.now), ACCEPT_ERRORS);
  }

  @Authorized(UserRole.patient)
  @Mutation(() => DeclineAssistantRequestResult, {
    description: 'Does not do it; a time that is held for it is free again. The viewer’s own word.',
  })
  async declineAssistantRequest(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<typeof DeclineAssistantRequestResult> {
    return orRejection(this.requests.decline(inSession(context), id, context.now), DECLINE_ERRORS);
  }

  @FieldResolver(() => String, {
    description: 'Where the person decides: a path of the patients’ client. Opening it changes nothing.',
  })
  path(@Root() { id }: AssistantRequest): string {
    return `/requests/${id}`;
  }

  @FieldResolver(() => Doctor)
  async doctor(@Root() { doctorId }: AssistantRequest, @Ctx() { loaders }: Context): Promise<Doctor> {
    return loadRequired(loaders.doctor, doctorId);
  }

  @FieldResolver(() => Clinic)
  async clinic(@Root() { clinicId }: AssistantRequest, @Ctx() { loaders }: Context): Promise<Clinic> {
    return loadRequired(loaders.clinic, clinicId);
  }

  @FieldResolver(() => Slot, {
    nullable: true,
    description: 'The time that is asked for; null where something is to be cancelled.',
  })
  slot(@Root() request: AssistantRequest): Slot | null {
    const { act, doctorId, clinicId, visitTypeId, minutes, startsAt } = request;
    if (act === 'cancel' || visitTypeId === null) return null;
    return slotAt(doctorId, clinicId, { id: visitTypeId, minutes }, startsAt.getTime() / 1000);
  }

  @FieldResolver(() => Appointment, {
    nullable: true,
    description: 'What is to be moved or cancelled, or was booked, as it is now.',
  })
  async appointment(
    @Root() { appointmentId }: AssistantRequest,
    @Ctx() context: Context,
  ): Promise<Appointment | null> {
    return appointmentId === null ? null : this.statuses.getOwn(signedIn(context), appointmentId);
  }

  @FieldResolver(() => DateTime, { description: 'Until when the visit, as asked for, can be cancelled.' })
  async cancelUntil(@Root() { startsAt }: AssistantRequest, @Ctx() { loaders }: Context): Promise<Date> {
    return cutoffAt(startsAt, (await loaders.settings()).cancelCutoffMinutes);
  }

  @FieldResolver(() => DateTime, { description: 'Until when the visit, as asked for, can be moved.' })
  async moveUntil(@Root() { startsAt }: AssistantRequest, @Ctx() { loaders }: Context): Promise<Date> {
    return cutoffAt(startsAt, (await loaders.settings()).moveCutoffMinutes);
  }
}
