import { Authorized, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { UserRole } from '../api/user-role.js';
import type { PayloadOf } from '../events/event-kinds.js';
import type { WaitlistService } from './waitlist.service.js';
import { WaitlistEntry } from './waitlist.type.js';

/** The waitlist as it changes. */
@Resolver()
export class WaitlistLiveResolver {
  constructor(private readonly waitlist: WaitlistService) {}

  @Authorized(UserRole.patient)
  @Subscription(() => WaitlistEntry, {
    nullable: true,
    description:
      'Tells of every change to what the viewer waits for: an offer, what became of it, an end. Null where it is theirs no ' +
      'more.',
    topics: 'waitlist',
    filter: ({ payload, context }: { payload: PayloadOf<'waitlist'>; context: Context }) =>
      payload.patientId === signedIn(context).userId,
  })
  async myWaitlistChanged(
    @Root() { entryId }: PayloadOf<'waitlist'>,
    @Ctx() context: Context,
  ): Promise<WaitlistEntry | null> {
    return this.waitlist.find(signedIn(context), entryId);
  }

  @Authorized(UserRole.admin)
  @Subscription(() => WaitlistEntry, {
    nullable: true,
    description: 'Tells of every change to who waits: somebody joins, is offered time, answers or ends it.',
    topics: 'waitlist',
  })
  async waitlistChanged(
    @Root() { entryId }: PayloadOf<'waitlist'>,
    @Ctx() context: Context,
  ): Promise<WaitlistEntry | null> {
    return this.waitlist.find(signedIn(context), entryId);
  }
}
