import { Arg, Authorized, createUnionType, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { inSession, type Context } from '../../api/context.js';
import { orRejection } from '../../api/named-error.js';
import { MANAGER } from '../../api/viewer.js';
import { MessageChannel } from '../message.type.js';
import type { TextChannelService } from './text-channel.service.js';
import {
  SavedTextChannel,
  TextChannelChanged,
  TextChannelInput,
  TextChannelSettings,
} from './text-channel.type.js';

const SaveTextChannelResult = createUnionType({
  name: 'SaveTextChannelResult',
  description: 'The settings, or why they stay as they were.',
  types: () => [SavedTextChannel, TextChannelChanged] as const,
});

/** The providers of text messages. People manage them in a session of their own: no token does. */
@Resolver()
export class TextChannelResolver {
  constructor(private readonly service: TextChannelService) {}

  @Authorized(MANAGER)
  @Query(() => [TextChannelSettings], {
    description: 'By whom text messages go out; none where nobody is described.',
  })
  async textChannels(): Promise<TextChannelSettings[]> {
    return this.service.list();
  }

  @Authorized(MANAGER)
  @Mutation(() => SaveTextChannelResult, {
    description:
      'Describes by whom the text messages of a channel go out: each message is one request by POST. What it names is asked ' +
      'as webhooks are: https, the public internet and what OUTBOUND_ALLOW lists.',
  })
  async saveTextChannel(
    @Arg('input', () => TextChannelInput) input: TextChannelInput,
    @Ctx() context: Context,
  ): Promise<typeof SaveTextChannelResult> {
    return orRejection(this.service.save(inSession(context), input, context.now), [TextChannelChanged]);
  }

  @Authorized(MANAGER)
  @Mutation(() => Boolean, {
    description:
      'Sends a message to the viewer by one channel alone, to try it; the log of messages says how it went. Always true.',
  })
  async tryMessageChannel(
    @Arg('channel', () => MessageChannel) channel: MessageChannel,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await this.service.try(inSession(context), channel, context.now);
    return true;
  }
}
