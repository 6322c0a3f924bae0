import { FieldResolver, Resolver, Root } from 'type-graphql';
import { LocalDate } from '../graphql/scalars.js';
import { Feedback } from './feedback.entity.js';
import { dateIn, publicAuthorName } from './feedback.rules.js';

/** What the public sees of a rating beside its own columns. */
@Resolver(() => Feedback)
export class FeedbackFieldsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'First name and initial; null when anonymous.',
  })
  authorName(@Root() feedback: Feedback): string | null {
    return publicAuthorName(feedback.patient?.user?.fullName ?? null, feedback.anonymous);
  }

  @FieldResolver(() => LocalDate, { description: 'The day it was written, at the clinic.' })
  createdOn(@Root() feedback: Feedback): string {
    return dateIn(feedback.appointment?.clinic?.timeZone ?? 'UTC', feedback.createdAt);
  }
}
