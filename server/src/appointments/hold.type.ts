import { Field, ID, ObjectType } from 'type-graphql';
import { Slot } from '../calendar/slot.type.js';
import { DateTime } from '../api/scalars.js';
import { HoldPurpose } from './appointment.entity.js';

@ObjectType({
  description:
    'A time kept for one patient while they decide. It ends by itself at `expiresAt`. Held again, it lasts longer, until `longestUntil` at the most. One for booking, one for moving.',
})
export class Hold {
  @Field(() => ID)
  id: string;

  @Field(() => HoldPurpose)
  purpose: HoldPurpose;

  @Field(() => Slot)
  slot: Slot;

  @Field(() => ID, { nullable: true, description: 'The appointment that is to move here.' })
  appointmentId: string | null;

  @Field(() => DateTime)
  expiresAt: Date;

  /** Since when its time is held without a break. */
  heldSince: Date;
}
