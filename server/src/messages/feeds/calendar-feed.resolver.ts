import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { inSession, signedIn, type Context } from '../../api/context.js';
import { UserRole } from '../../api/user-role.js';
import type { CalendarFeedService } from './calendar-feed.service.js';
import { CalendarFeed, NewCalendarFeed } from './calendar-feed.type.js';

/** The private calendar of patients and doctors. People make and end it, in a session of their own: no token does. */
@Resolver()
export class CalendarFeedResolver {
  constructor(private readonly feeds: CalendarFeedService) {}

  @Authorized(UserRole.patient, UserRole.doctor)
  @Query(() => CalendarFeed, {
    nullable: true,
    description: 'The viewer’s private calendar, if there is one.',
  })
  async myCalendarFeed(@Ctx() context: Context): Promise<CalendarFeed | null> {
    return this.feeds.find(signedIn(context));
  }

  @Authorized(UserRole.patient, UserRole.doctor)
  @Mutation(() => NewCalendarFeed, {
    description:
      'Makes the viewer’s private calendar, or gives it a new address, with which the former one ends. Calendars may ' +
      'keep what they read for an hour.',
  })
  async createCalendarFeed(
    @Arg('busyOnly', () => Boolean, {
      description: 'Whether it is to say only that the viewer is busy then, and not where.',
    })
    busyOnly: boolean,
    @Ctx() context: Context,
  ): Promise<NewCalendarFeed> {
    return this.feeds.create(inSession(context), busyOnly, context.now);
  }

  @Authorized(UserRole.patient, UserRole.doctor)
  @Mutation(() => Boolean, {
    description: 'Ends the viewer’s private calendar. False where there was none.',
  })
  async revokeCalendarFeed(@Ctx() context: Context): Promise<boolean> {
    return this.feeds.revoke(inSession(context));
  }
}
