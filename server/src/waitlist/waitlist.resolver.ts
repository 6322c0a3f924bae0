import { Arg, Authorized, createUnionType, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { UserRole } from '../api/user-role.js';
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
} from '../appointments/appointment.errors.js';
import type { OfferAnswerService } from './offer-answer.service.js';
import { WaitlistChangeInput, WaitlistWishInput } from './waitlist.input.js';
import type { WaitlistService } from './waitlist.service.js';
import {
  AlreadyWaiting,
  OfferAnswer,
  OfferOver,
  WaitOver,
  WaitlistEntry,
  WaitlistFull,
  WaitlistOffer,
} from './waitlist.type.js';

export const JOIN_ERRORS = [AlreadyWaiting, WaitlistFull];
const PLACING_ERRORS = [
  SlotTaken,
  OutsideHours,
  DayFull,
  PatientBusy,
  LimitReached,
  TooLate,
  NotBookable,
  NotAllowedNow,
];
const ANSWER_ERRORS = [OfferOver, ...PLACING_ERRORS, ChangedMeanwhile, KeyReused];

export const JoinWaitlistResult = createUnionType({
  name: 'JoinWaitlistResult',
  description: 'What the patient waits for now, or why not.',
  types: () => [WaitlistEntry, ...JOIN_ERRORS] as const,
});
const ChangeWaitlistResult = createUnionType({
  name: 'ChangeWaitlistResult',
  description: 'What the patient waits for now, or why it stays.',
  types: () => [WaitlistEntry, WaitOver] as const,
});
const AnswerOfferResult = createUnionType({
  name: 'AnswerOfferResult',
  description:
    'The offer with its answer, or why it could not be done. A visit that it was to replace then stays.',
  types: () => [WaitlistOffer, ...ANSWER_ERRORS] as const,
});

/** What patients do on the waitlist. */
@Resolver()
export class WaitlistResolver {
  constructor(
    private readonly waitlist: WaitlistService,
    private readonly answers: OfferAnswerService,
  ) {}

  @Authorized(UserRole.patient)
  @Query(() => [WaitlistEntry], {
    description: 'What the viewer waits for, and what ended within the last two weeks; at most 50.',
  })
  async myWaitlist(@Ctx() context: Context): Promise<WaitlistEntry[]> {
    return this.waitlist.listOwn(signedIn(context), context.now);
  }

  @Authorized(UserRole.patient)
  @Mutation(() => JoinWaitlistResult, {
    description: 'The viewer is told when such time comes free, and may accept. At most five things at once.',
  })
  async joinWaitlist(
    @Arg('input', () => WaitlistWishInput) input: WaitlistWishInput,
    @Ctx() context: Context,
  ): Promise<typeof JoinWaitlistResult> {
    const viewer = signedIn(context);
    return orRejection(this.waitlist.join(viewer, viewer.userId, input, context.now), JOIN_ERRORS);
  }

  @Authorized(UserRole.patient, UserRole.admin)
  @Mutation(() => ChangeWaitlistResult, {
    description:
      'Changes when the viewer can come, or a patient for whom the desk says so: days, times and notice, as a whole. They ' +
      'keep their place, and an offer that is open.',
  })
  async changeWaitlist(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => WaitlistChangeInput) input: WaitlistChangeInput,
    @Ctx() context: Context,
  ): Promise<typeof ChangeWaitlistResult> {
    return orRejection(this.waitlist.change(signedIn(context), id, input, context.now), [WaitOver]);
  }

  @Authorized(UserRole.patient, UserRole.admin)
  @Mutation(() => WaitlistEntry, {
    description:
      'The viewer, or a patient for whom the desk says so, waits no longer. An offer that is open ends with it.',
  })
  async leaveWaitlist(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<WaitlistEntry> {
    return this.waitlist.leave(signedIn(context), id, context.now);
  }

  @Authorized(UserRole.patient, UserRole.admin)
  @Mutation(() => AnswerOfferResult, {
    description:
      'Accepts or declines an offer: the viewer’s own, or as the desk what the patient said on the telephone. Accepting ' +
      'books the time, or moves the visit that it replaces; one with another doctor is cancelled with it. The same answer ' +
      'again changes nothing.',
  })
  async answerOffer(
    @Arg('id', () => ID) id: string,
    @Arg('answer', () => OfferAnswer) answer: OfferAnswer,
    @Ctx() context: Context,
  ): Promise<typeof AnswerOfferResult> {
    return orRejection(this.answers.answer(signedIn(context), id, answer, context.now), ANSWER_ERRORS);
  }
}
