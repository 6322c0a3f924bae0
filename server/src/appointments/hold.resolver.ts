import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { DateTime } from '../api/scalars.js';
import { cutoffAt } from './appointment.rules.js';
import { Hold } from './hold.type.js';

/** What will bind the patient once the held time is booked. */
@Resolver(() => Hold)
export class HoldResolver {
  @FieldResolver(() => DateTime, { description: 'Until when the visit could be cancelled.' })
  async cancelUntil(@Root() { slot }: Hold, @Ctx() { loaders }: Context): Promise<Date> {
    return cutoffAt(new Date(slot.startsAt), (await loaders.settings()).cancelCutoffMinutes);
  }

  @FieldResolver(() => DateTime, { description: 'Until when the visit could be moved.' })
  async moveUntil(@Root() { slot }: Hold, @Ctx() { loaders }: Context): Promise<Date> {
    return cutoffAt(new Date(slot.startsAt), (await loaders.settings()).moveCutoffMinutes);
  }
}
