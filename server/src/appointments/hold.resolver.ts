import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { DateTime } from '../api/scalars.js';
import { cutoffAt, longestHold } from './appointment.rules.js';
import { Hold } from './hold.type.js';

/** How long it lasts, and what will bind the patient once the held time is booked. */
@Resolver(() => Hold)
export class HoldResolver {
  @FieldResolver(() => Int, {
    description: 'For how many more seconds the time is kept, for devices whose clock is wrong.',
  })
  secondsLeft(@Root() { expiresAt }: Hold, @Ctx() { now }: Context): number {
    return Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 1000));
  }

  @FieldResolver(() => DateTime, {
    description:
      'Until when the time can be kept by holding it again without a break: four times as long as a hold lasts. Where it is `expiresAt`, holding it again changes nothing.',
  })
  async longestUntil(@Root() hold: Hold, @Ctx() { loaders }: Context): Promise<Date> {
    return longestHold(hold, (await loaders.settings()).holdMinutes);
  }

  @FieldResolver(() => DateTime, { description: 'Until when the visit could be cancelled.' })
  async cancelUntil(@Root() { slot }: Hold, @Ctx() { loaders }: Context): Promise<Date> {
    return cutoffAt(new Date(slot.startsAt), (await loaders.settings()).cancelCutoffMinutes);
  }

  @FieldResolver(() => DateTime, { description: 'Until when the visit could be moved.' })
  async moveUntil(@Root() { slot }: Hold, @Ctx() { loaders }: Context): Promise<Date> {
    return cutoffAt(new Date(slot.startsAt), (await loaders.settings()).moveCutoffMinutes);
  }
}
