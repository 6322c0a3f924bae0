import { Field, ObjectType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';
import { DoctorHours } from './hours.type.js';

@ObjectType({
  implements: NamedError,
  description: 'HOURS_CHANGED: somebody changed the hours since you read them.',
})
export class HoursChanged extends NamedError {
  @Field(() => DoctorHours, { description: 'The hours as they are now.' })
  hours: DoctorHours;
}
