import { Arg, Authorized, createUnionType, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { UserRole } from '../api/user-role.js';
import { signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { requireIds } from '../api/page.js';
import { MANAGER } from '../api/viewer.js';
import { Feedback, FeedbackHideReason } from './feedback.entity.js';
import { AlreadyRated, NotCompleted } from './feedback.errors.js';
import { FeedbackFilter, RateVisitInput } from './feedback.input.js';
import type { FeedbackService } from './feedback.service.js';
import { FeedbackConnection } from './feedback.type.js';

const RATE_ERRORS = [NotCompleted, AlreadyRated] as const;

const RateVisitResult = createUnionType({
  name: 'RateVisitResult',
  description: 'The rating, or why there is none.',
  types: () => [Feedback, ...RATE_ERRORS] as const,
});

/** Ratings: given by patients, answered by doctors, hidden by administrators. */
@Resolver()
export class FeedbackResolver {
  constructor(private readonly feedback: FeedbackService) {}

  @Authorized(UserRole.patient)
  @Mutation(() => RateVisitResult, {
    description: 'Rates a completed visit, once. The doctor’s rating follows at once.',
  })
  async rateVisit(
    @Arg('input', () => RateVisitInput) input: RateVisitInput,
    @Ctx() context: Context,
  ): Promise<typeof RateVisitResult> {
    return orRejection(this.feedback.rate(signedIn(context), input, context.now), RATE_ERRORS);
  }

  @Authorized(UserRole.doctor, MANAGER)
  @Query(() => FeedbackConnection, {
    description:
      'The ratings of a doctor, or for managers of all, hidden ones with them, latest first, at most 50 a page. Anonymous ' +
      'ones of a month come after its others, in no order that tells when they were written.',
  })
  async doctorFeedback(
    @Arg('doctorId', () => ID, {
      nullable: true,
      description: 'Doctors may leave it out; left out by managers, all.',
    })
    doctorId: string | null,
    @Arg('filter', () => FeedbackFilter, { nullable: true }) filter: FeedbackFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<FeedbackConnection> {
    requireIds({ doctorId });
    const page = { first, after: after ?? null };
    return this.feedback.list(signedIn(context), doctorId ?? null, filter ?? {}, page);
  }

  @Authorized(UserRole.doctor)
  @Mutation(() => Feedback, {
    description:
      'The doctor answers a rating, for everybody to read. A new answer takes the place of the former.',
  })
  async answerFeedback(
    @Arg('id', () => ID) id: string,
    @Arg('response', () => String, { description: 'From 1 to 2000 characters.' }) response: string,
    @Ctx() context: Context,
  ): Promise<Feedback> {
    return this.feedback.answer(signedIn(context), id, response, context.now);
  }

  @Authorized(MANAGER)
  @Mutation(() => Feedback, {
    description: 'Hides an abusive rating from the public. It counts no more; the reason is audited.',
  })
  async hideFeedback(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => FeedbackHideReason) reason: FeedbackHideReason,
    @Ctx() context: Context,
  ): Promise<Feedback> {
    return this.feedback.hide(signedIn(context), id, reason, context.now);
  }

  @Authorized(MANAGER)
  @Mutation(() => Feedback, { description: 'Shows a hidden rating again; it counts again.' })
  async unhideFeedback(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Feedback> {
    return this.feedback.unhide(signedIn(context), id);
  }
}
