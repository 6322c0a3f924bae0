import { Arg, Authorized, createUnionType, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { UserRole } from '../api/user-role.js';
import { Appointment } from '../appointments/appointment.entity.js';
import { ClinicClosure } from '../clinics/clinic-closure.entity.js';
import { signedIn, type Context } from '../api/context.js';
import { badInput } from '../api/errors.js';
import { orRejection } from '../api/named-error.js';
import { requireIds } from '../api/page.js';
import { MANAGER } from '../api/viewer.js';
import type { AheadService } from './ahead.service.js';
import type { ClosureService } from './closure.service.js';
import { HoursChanged } from './hours-change.errors.js';
import type { HoursChangeService } from './hours-change.service.js';
import { ClosureInput, HoursDecisionInput, HoursInput, VisitsAheadInput } from './hours.input.js';
import { DoctorHours, HoursImpact, HoursOutcome, SavedClosure, SavedHours } from './hours.type.js';

/** The most decisions that one change may bring. */
const MOST_DECISIONS = 1_000;

const PreviewHoursResult = createUnionType({
  name: 'PreviewHoursResult',
  description: 'What the change would do, or why it cannot be made.',
  types: () => [HoursImpact, HoursChanged] as const,
});
const SaveHoursResult = createUnionType({
  name: 'SaveHoursResult',
  description: 'The hours as they are now, or why nothing changed.',
  types: () => [SavedHours, HoursChanged] as const,
});

/** Hours: reading, rehearsing and replacing them. */
@Resolver()
export class HoursResolver {
  constructor(
    private readonly hoursService: HoursChangeService,
    private readonly closures: ClosureService,
    private readonly ahead: AheadService,
  ) {}

  @Authorized(UserRole.doctor, UserRole.admin)
  @Query(() => DoctorHours, { description: 'A doctor’s hours: one’s own, or for administrators anybody’s.' })
  async hours(
    @Arg('doctorId', () => ID, { nullable: true, description: 'Doctors may leave it out.' })
    doctorId: string | null,
    @Ctx() context: Context,
  ): Promise<DoctorHours> {
    requireIds({ doctorId });
    return this.hoursService.get(signedIn(context), doctorId ?? null, context.now);
  }

  @Authorized(UserRole.doctor, MANAGER)
  @Query(() => PreviewHoursResult, {
    description: 'The booked appointments that would lie outside these hours. Changes nothing.',
  })
  async previewHours(
    @Arg('input', () => HoursInput) input: HoursInput,
    @Ctx() context: Context,
  ): Promise<typeof PreviewHoursResult> {
    const work = this.hoursService.preview(signedIn(context), input, context.now);
    return named(HoursImpact, await orRejection(work, [HoursChanged]));
  }

  @Authorized(UserRole.doctor, MANAGER)
  @Mutation(() => SaveHoursResult, {
    description:
      'Replaces hours and, in the same transaction, keeps or cancels the appointments in their way. Those without a ' +
      'decision stay, and `appointmentsOutsideHours` lists them.',
  })
  async saveHours(
    @Arg('input', () => HoursInput) input: HoursInput,
    @Arg('decisions', () => [HoursDecisionInput], { defaultValue: [] }) decisions: HoursDecisionInput[],
    @Ctx() context: Context,
  ): Promise<typeof SaveHoursResult> {
    requireFew(decisions);
    const work = this.hoursService.save(signedIn(context), input, decisions, context.now);
    return named(SavedHours, await orRejection(work, [HoursChanged]));
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Query(() => [Appointment], {
    description:
      'Booked appointments that lie outside a doctor’s hours, or have lost their doctor, place, type or the patient’s ' +
      'account, and wait for a decision, earliest first.',
  })
  async appointmentsOutsideHours(
    @Arg('doctorId', () => ID, { nullable: true, description: 'Doctors may leave it out.' })
    doctorId: string | null,
    @Ctx() context: Context,
  ): Promise<Appointment[]> {
    requireIds({ doctorId });
    return this.hoursService.listOutside(signedIn(context), doctorId ?? null, context.now);
  }

  @Authorized(UserRole.doctor, MANAGER)
  @Query(() => [Appointment], {
    description:
      'Booked appointments to come, earliest first, at most 1,000: those that would lose their doctor, place or type ' +
      'before one of these ends, or their patient’s account before it is closed.',
  })
  async visitsAhead(
    @Arg('of', () => VisitsAheadInput) of: VisitsAheadInput,
    @Ctx() context: Context,
  ): Promise<Appointment[]> {
    return this.ahead.list(signedIn(context), of, context.now);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Mutation(() => HoursOutcome, {
    description:
      'Keeps or cancels appointments that have lost their hours, doctor, place, type or the patient’s account. Decisions ' +
      'on others are left aside.',
  })
  async decideVisits(
    @Arg('decisions', () => [HoursDecisionInput]) decisions: HoursDecisionInput[],
    @Ctx() context: Context,
  ): Promise<HoursOutcome> {
    requireFew(decisions);
    return this.ahead.decide(signedIn(context), decisions, context.now);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Query(() => [ClinicClosure], { description: 'Closed days that are not over, earliest first.' })
  async clinicClosures(
    @Arg('clinicId', () => ID, { nullable: true, description: 'Left out: of every clinic.' })
    clinicId: string | null,
    @Ctx() context: Context,
  ): Promise<ClinicClosure[]> {
    requireIds({ clinicId });
    return this.closures.list(clinicId ?? null, context.now);
  }

  @Authorized(MANAGER)
  @Query(() => HoursImpact, {
    description: 'The booked appointments on days that are to be closed. Changes nothing.',
  })
  async previewClosure(
    @Arg('input', () => ClosureInput) input: ClosureInput,
    @Ctx() context: Context,
  ): Promise<HoursImpact> {
    return this.closures.preview(signedIn(context), input, context.now);
  }

  @Authorized(MANAGER)
  @Mutation(() => SavedClosure, {
    description: 'Closes clinics for whole days, and keeps or cancels the appointments on them.',
  })
  async closeClinics(
    @Arg('input', () => ClosureInput) input: ClosureInput,
    @Arg('decisions', () => [HoursDecisionInput], { defaultValue: [] }) decisions: HoursDecisionInput[],
    @Ctx() context: Context,
  ): Promise<SavedClosure> {
    requireFew(decisions);
    return this.closures.close(signedIn(context), input, decisions, context.now);
  }

  @Authorized(MANAGER)
  @Mutation(() => Boolean, {
    description: 'Takes closed days of one clinic away: the usual hours hold again.',
  })
  async reopenClinic(
    @Arg('closureId', () => ID) closureId: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return this.closures.reopen(signedIn(context), closureId, context.now);
  }
}

function requireFew(decisions: readonly HoursDecisionInput[]): void {
  if (decisions.length > MOST_DECISIONS)
    throw badInput([{ field: 'decisions', rule: 'too_many', limit: MOST_DECISIONS }]);
}

/** A member of a union is told by its class. */
function named<Kind extends object, Other extends object>(
  kind: new () => Kind,
  value: Kind | Other,
): Kind | Other {
  return value instanceof HoursChanged ? value : Object.assign(new kind(), value);
}
