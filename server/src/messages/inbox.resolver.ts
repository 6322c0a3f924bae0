import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { requireIds } from '../api/page.js';
import { UserRole } from '../api/user-role.js';
import type { PayloadOf } from '../events/event-kinds.js';
import type { InboxService } from './inbox.service.js';
import { LoggedMessageConnection, MessageConnection, MessageLogFilter } from './message.type.js';

/** What people were told: their own messages, and for staff the log of all. */
@Resolver()
export class InboxResolver {
  constructor(private readonly service: InboxService) {}

  @Authorized()
  @Query(() => MessageConnection, {
    description: 'What the viewer was told, latest first, at most 50 a page.',
  })
  async myMessages(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<MessageConnection> {
    return this.service.listOwn(signedIn(context), { first, after: after ?? null });
  }

  @Authorized()
  @Query(() => Int, { description: 'How many messages the viewer has not opened yet.' })
  async myUnreadMessages(@Ctx() context: Context): Promise<number> {
    return this.service.countUnread(signedIn(context));
  }

  @Authorized()
  @Mutation(() => Int, {
    description: 'Marks messages of the viewer as opened. Answers how many are left that are not.',
  })
  async readMessages(
    @Arg('ids', () => [ID], { nullable: true, description: 'At most 50; left out, all of them.' })
    ids: string[] | null,
    @Ctx() context: Context,
  ): Promise<number> {
    for (const id of ids ?? []) requireIds({ ids: id });
    return this.service.read(signedIn(context), ids ?? null, context.now);
  }

  @Authorized()
  @Subscription(() => Int, {
    description: 'Tells how many messages the viewer has not opened, whenever one comes or is opened.',
    topics: 'message',
    filter: ({ payload, context }: { payload: PayloadOf<'message'>; context: Context }) =>
      payload.recipientId === signedIn(context).userId,
  })
  async myUnreadMessagesChanged(
    @Root() _change: PayloadOf<'message'>,
    @Ctx() context: Context,
  ): Promise<number> {
    return this.service.countUnread(signedIn(context));
  }

  @Authorized(UserRole.admin)
  @Query(() => LoggedMessageConnection, {
    description:
      'The log of messages, latest first, at most 50 a page: to whom, what was said, by which channels, and how it went. ' +
      'Opening one person’s is noted in their record.',
  })
  async messageLog(
    @Arg('filter', () => MessageLogFilter, { nullable: true }) filter: MessageLogFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<LoggedMessageConnection> {
    requireIds({ recipientId: filter?.recipientId, appointmentId: filter?.appointmentId });
    return this.service.listLog(signedIn(context), filter ?? {}, { first, after: after ?? null });
  }
}
