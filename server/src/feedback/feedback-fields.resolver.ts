import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Appointment } from '../appointments/appointment.entity.js';
import { signedIn, type Context } from '../api/context.js';
import { pageLength } from '../api/page.js';
import { LocalDate } from '../api/scalars.js';
import { loadRequired } from '../database/batch.js';
import { Doctor } from '../doctors/doctor.entity.js';
import { Feedback } from './feedback.entity.js';
import { mayReadOwnFeedback } from './feedback.policy.js';
import { isRatable, publicAuthorName } from './feedback.rules.js';

/** What is shown of a rating beside its own columns. */
@Resolver(() => Feedback)
export class FeedbackFieldsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'First name and initial; null when anonymous.',
  })
  authorName(@Root() feedback: Feedback): string | null {
    return publicAuthorName(feedback.authorFullName ?? null, feedback.anonymous);
  }

  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'The day it was written, at the clinic; null when anonymous: the day would tell who.',
  })
  createdOn(@Root() feedback: Feedback): string | null {
    return feedback.anonymous ? null : feedback.shownOn;
  }

  @FieldResolver(() => Doctor, { description: 'Whose visit it is about.' })
  async doctor(@Root() { doctorId }: Feedback, @Ctx() { loaders }: Context): Promise<Doctor> {
    return loadRequired(loaders.doctor, doctorId);
  }

  @FieldResolver(() => String, { description: 'The month it was written in, `YYYY-MM`.' })
  createdMonth(@Root() feedback: Feedback): string {
    return feedback.shownOn.slice(0, 7);
  }
}

/** What the patient of a visit, and nobody else, sees of its rating. */
@Resolver(() => Appointment)
export class RatedVisitResolver {
  @FieldResolver(() => Feedback, {
    nullable: true,
    description: 'The viewer’s own rating of the visit. Always null for staff, whether it was rated or not.',
  })
  async feedback(@Root() appointment: Appointment, @Ctx() context: Context): Promise<Feedback | null> {
    if (!mayReadOwnFeedback(signedIn(context), appointment)) return null;
    return context.loaders.feedbackOfAppointment.load(appointment.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may rate the visit now.' })
  async mayRate(@Root() appointment: Appointment, @Ctx() context: Context): Promise<boolean> {
    if (!mayReadOwnFeedback(signedIn(context), appointment) || !isRatable(appointment.status)) return false;
    return (await context.loaders.feedbackOfAppointment.load(appointment.id)) === null;
  }
}

/** What everyone sees of the ratings of a doctor. */
@Resolver(() => Doctor)
export class RatedDoctorResolver {
  @FieldResolver(() => [Feedback], { description: 'The newest ratings that are not hidden, at most 50.' })
  async feedback(
    @Root() doctor: Doctor,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
    @Ctx() context: Context,
  ): Promise<Feedback[]> {
    return context.loaders.feedbackOfDoctor(pageLength(first)).load(doctor.id);
  }
}
