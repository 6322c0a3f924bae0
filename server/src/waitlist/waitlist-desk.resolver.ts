import { Arg, Authorized, createUnionType, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { UserRole } from '../api/user-role.js';
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
import type { OfferAnswerService } from './offer-answer.service.js';
import { OfferByHandInput, WaitlistWishInput } from './waitlist.input.js';
import { JOIN_ERRORS, JoinWaitlistResult } from './waitlist.resolver.js';
import type { WaitlistService } from './waitlist.service.js';
import {
  OfferOver,
  WaitlistAgeGroup,
  WaitlistConnection,
  WaitlistOffer,
  WaitlistState,
} from './waitlist.type.js';

const HAND_ERRORS = [
  OfferOver,
  SlotTaken,
  OutsideHours,
  DayFull,
  PatientBusy,
  LimitReached,
  TooLate,
  NotBookable,
  NotAllowedNow,
];
const OfferByHandResult = createUnionType({
  name: 'OfferByHandResult',
  description: 'The offer, or why it could not be made.',
  types: () => [WaitlistOffer, ...HAND_ERRORS] as const,
});

/** What the desk does on the waitlist. */
@Resolver()
export class WaitlistDeskResolver {
  constructor(
    private readonly waitings: WaitlistService,
    private readonly answers: OfferAnswerService,
  ) {}

  @Authorized(UserRole.admin)
  @Query(() => WaitlistConnection, {
    description: 'Everybody who waits for free time, the longest first; at most 50 a page.',
  })
  async waitlist(
    @Arg('states', () => [WaitlistState], {
      defaultValue: [WaitlistState.waiting, WaitlistState.offered],
      description: 'As left out: those who wait.',
    })
    states: WaitlistState[],
    @Arg('doctorId', () => ID, { nullable: true, description: 'Who waits for this doctor.' })
    doctorId: string | null,
    @Arg('specializationId', () => ID, { nullable: true, description: 'Who waits for this field.' })
    specializationId: string | null,
    @Arg('clinicId', () => ID, {
      nullable: true,
      description:
        'Who waits for a doctor of this clinic, or for a field that it has, in its city or in any.',
    })
    clinicId: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<WaitlistConnection> {
    return this.waitings.list({
      states: [...new Set(states)],
      doctorId: doctorId ?? null,
      specializationId: specializationId ?? null,
      clinicId: clinicId ?? null,
      first,
      after: after ?? null,
    });
  }

  @Authorized(UserRole.admin)
  @Query(() => [WaitlistAgeGroup], {
    description: 'Who waits, and who was offered and accepted what within 90 days, by age.',
  })
  async waitlistReport(@Ctx() context: Context): Promise<WaitlistAgeGroup[]> {
    return this.waitings.report(context.now);
  }

  @Authorized(UserRole.admin)
  @Mutation(() => JoinWaitlistResult, {
    description: 'Enters a patient who asks at the desk or by telephone.',
  })
  async addToWaitlist(
    @Arg('patientId', () => ID) patientId: string,
    @Arg('input', () => WaitlistWishInput) input: WaitlistWishInput,
    @Ctx() context: Context,
  ): Promise<typeof JoinWaitlistResult> {
    return orRejection(this.waitings.join(signedIn(context), patientId, input, context.now), JOIN_ERRORS);
  }

  @Authorized(UserRole.admin)
  @Mutation(() => OfferByHandResult, {
    description:
      'Offers a free time to somebody who waits, who is told at once. It is kept for them alone, for two hours at the most.',
  })
  async offerByHand(
    @Arg('input', () => OfferByHandInput) input: OfferByHandInput,
    @Ctx() context: Context,
  ): Promise<typeof OfferByHandResult> {
    return orRejection(this.answers.offerByHand(signedIn(context), input, context.now), HAND_ERRORS);
  }
}
