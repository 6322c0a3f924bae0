import { Field, ObjectType } from 'type-graphql';
import { AppointmentStatus } from '../calendar/appointment-status.js';
import { NamedError } from '../api/named-error.js';
import { Feedback } from './feedback.entity.js';

@ObjectType({
  implements: NamedError,
  description: 'VISIT_NOT_COMPLETED: only a visit that took place can be rated.',
})
export class NotCompleted extends NamedError {
  @Field(() => AppointmentStatus)
  status: AppointmentStatus;
}

@ObjectType({ implements: NamedError, description: 'ALREADY_RATED: a visit is rated once.' })
export class AlreadyRated extends NamedError {
  @Field(() => Feedback, { description: 'The rating that the visit has.' })
  feedback: Feedback;
}
