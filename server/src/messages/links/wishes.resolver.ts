import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../api/context.js';
import { UserRole } from '../../api/user-role.js';
import { MessageKind } from '../../outbox/message-kind.js';
import { MessageChannel } from '../message.type.js';
import type { WishesService } from './wishes.service.js';
import { MessageWish } from './wishes.type.js';

/** Which messages a patient wants. */
@Resolver()
export class WishesResolver {
  constructor(private readonly wishes: WishesService) {}

  @Authorized(UserRole.patient)
  @Query(() => [MessageWish], {
    description:
      'Which messages the viewer wants, by which channel: kinds that can be ended, and channels that messages leave by.',
  })
  async myMessageWishes(@Ctx() context: Context): Promise<MessageWish[]> {
    return this.wishes.list(signedIn(context));
  }

  @Authorized(UserRole.patient)
  @Mutation(() => [MessageWish], {
    description:
      'Ends messages of a kind by a channel for the viewer, or takes them up again. Answers all wishes.',
  })
  async changeMessageWishes(
    @Arg('kind', () => MessageKind, { description: 'One that can be ended.' }) kind: MessageKind,
    @Arg('channel', () => MessageChannel) channel: MessageChannel,
    @Arg('isWanted', () => Boolean) isWanted: boolean,
    @Ctx() context: Context,
  ): Promise<MessageWish[]> {
    const viewer = signedIn(context);
    await this.wishes.change(viewer, kind, channel, isWanted, context.now);
    return this.wishes.list(viewer);
  }
}
