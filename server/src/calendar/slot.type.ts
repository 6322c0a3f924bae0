import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../api/scalars.js';

/** A time that can be booked. `clinic` and `visitType` are resolved from their ids. */
@ObjectType({ simpleResolvers: true, description: 'A free time: where, for what and from when to when.' })
export class Slot {
  @Field(() => ID)
  doctorId: string;

  clinicId: string;

  visitTypeId: string;

  @Field(() => DateTime)
  startsAt: Date | string;

  @Field(() => DateTime)
  endsAt: Date | string;
}
