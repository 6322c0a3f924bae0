import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../api/scalars.js';
import { instantText } from './instant-text.js';
import { MINUTE } from './time-zone.js';

/** A time that can be booked, its instants as ISO 8601 text. `clinic` and `visitType` are resolved from their ids. */
@ObjectType({ simpleResolvers: true, description: 'A free time: where, for what and from when to when.' })
export class Slot {
  @Field(() => ID)
  doctorId: string;

  clinicId: string;

  visitTypeId: string;

  @Field(() => DateTime)
  startsAt: string;

  @Field(() => DateTime)
  endsAt: string;
}

/** A free time that starts at an instant in whole seconds since 1970; `minutes` is the length of the visit. */
export function slotAt(
  doctorId: string,
  clinicId: string,
  visitType: { readonly id: string; readonly minutes: number },
  seconds: number,
): Slot {
  return {
    doctorId,
    clinicId,
    visitTypeId: visitType.id,
    startsAt: instantText(seconds),
    endsAt: instantText(seconds + (visitType.minutes * MINUTE) / 1000),
  };
}
