import { Arg, Authorized, createUnionType, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { inSession, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { requireIds } from '../api/page.js';
import { MANAGER } from '../api/viewer.js';
import type { WebhookService } from './webhook.service.js';
import {
  TooManyWebhooks,
  Webhook,
  WebhookAddressRefused,
  WebhookDelivery,
  WebhookDeliveryConnection,
  WebhookDeliveryState,
  WebhookInput,
  WebhookOff,
  WebhookWithSecret,
} from './webhook.type.js';

const CreateWebhookResult = createUnionType({
  name: 'CreateWebhookResult',
  description: 'The new webhook, or why there is none.',
  types: () => [WebhookWithSecret, WebhookAddressRefused, TooManyWebhooks] as const,
});
const UpdateWebhookResult = createUnionType({
  name: 'UpdateWebhookResult',
  description: 'The webhook as it is now, or why it stays as it was.',
  types: () => [Webhook, WebhookAddressRefused] as const,
});
const SendWebhookResult = createUnionType({
  name: 'SendWebhookResult',
  description: 'The message, which is sent at once, or why it is not.',
  types: () => [WebhookDelivery, WebhookOff] as const,
});
const ReplayWebhookResult = createUnionType({
  name: 'ReplayWebhookResult',
  description: 'The webhook, whose messages are sent again, or why they are not.',
  types: () => [Webhook, WebhookOff] as const,
});

/** Webhooks. People manage them in a session of their own: no token does. */
@Resolver()
export class WebhookResolver {
  constructor(private readonly service: WebhookService) {}

  @Authorized(MANAGER)
  @Query(() => [Webhook], { description: 'All webhooks, by name; at most 25.' })
  async webhooks(@Ctx() context: Context): Promise<Webhook[]> {
    return this.service.list(context.now);
  }

  @Authorized(MANAGER)
  @Query(() => WebhookDeliveryConnection, {
    description: 'What was sent to a webhook and is to be sent, latest first, at most 50 a page.',
  })
  async webhookDeliveries(
    @Arg('webhookId', () => ID) webhookId: string,
    @Arg('state', () => WebhookDeliveryState, { nullable: true }) state: WebhookDeliveryState | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<WebhookDeliveryConnection> {
    requireIds({ webhookId });
    return this.service.listDeliveries(
      webhookId,
      state ?? null,
      { first, after: after ?? null },
      context.now,
    );
  }

  @Authorized(MANAGER)
  @Mutation(() => CreateWebhookResult, {
    description:
      'Makes a webhook. Each event of its kinds is sent by POST as `{"type", "timestamp", "data"}` with ids, instants and ' +
      'codes, signed by the Standard Webhooks specification (`webhook-id`, `webhook-timestamp`, `webhook-signature`). ' +
      'Answer 2xx within ten seconds: everything else is tried again for a day, ever later; 410 ends the webhook. ' +
      'Messages of one appointment, or about one doctor’s availability, come in order. One may come twice, under one id.',
  })
  async createWebhook(
    @Arg('input', () => WebhookInput) input: WebhookInput,
    @Ctx() context: Context,
  ): Promise<typeof CreateWebhookResult> {
    return orRejection(this.service.create(inSession(context), input, context.now), [
      WebhookAddressRefused,
      TooManyWebhooks,
    ]);
  }

  @Authorized(MANAGER)
  @Mutation(() => UpdateWebhookResult, {
    description: 'Changes name, address and kinds of a webhook. Messages that wait go to the new address.',
  })
  async updateWebhook(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => WebhookInput) input: WebhookInput,
    @Ctx() context: Context,
  ): Promise<typeof UpdateWebhookResult> {
    requireIds({ id });
    return orRejection(this.service.update(inSession(context), id, input, context.now), [
      WebhookAddressRefused,
    ]);
  }

  @Authorized(MANAGER)
  @Mutation(() => WebhookWithSecret, {
    description: 'Gives a webhook a new secret. For a day messages are signed with the former one, too.',
  })
  async changeWebhookSecret(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<WebhookWithSecret> {
    requireIds({ id });
    return this.service.changeSecret(inSession(context), id, context.now);
  }

  @Authorized(MANAGER)
  @Mutation(() => Webhook, {
    description: 'Switches a webhook off. What waits is dropped, and can be sent again once it is on.',
  })
  async stopWebhook(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Webhook> {
    requireIds({ id });
    return this.service.stop(inSession(context), id, context.now);
  }

  @Authorized(MANAGER)
  @Mutation(() => Webhook, {
    description: 'Switches a webhook on again. It is told of what happens from now on.',
  })
  async resumeWebhook(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Webhook> {
    requireIds({ id });
    return this.service.resume(inSession(context), id, context.now);
  }

  @Authorized(MANAGER)
  @Mutation(() => Boolean, { description: 'Removes a webhook with its log. Always true.' })
  async removeWebhook(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    requireIds({ id });
    await this.service.remove(inSession(context), id);
    return true;
  }

  @Authorized(MANAGER)
  @Mutation(() => SendWebhookResult, {
    description: 'Sends a message of the type `webhook.test`, which says only that the webhook works.',
  })
  async testWebhook(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<typeof SendWebhookResult> {
    requireIds({ id });
    return orRejection(this.service.test(inSession(context), id, context.now), [WebhookOff]);
  }

  @Authorized(MANAGER)
  @Mutation(() => SendWebhookResult, {
    description:
      'Sends a message of the log again under its id, whatever became of it; one that waits is sent now. A receiver that ' +
      'took it before knows it by its id.',
  })
  async replayWebhookDelivery(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<typeof SendWebhookResult> {
    requireIds({ id });
    return orRejection(this.service.replay(inSession(context), id, context.now), [WebhookOff]);
  }

  @Authorized(MANAGER)
  @Mutation(() => ReplayWebhookResult, {
    description:
      'Sends again all messages of the log that were given up or dropped, those of a subject in their order.',
  })
  async replayFailedWebhookDeliveries(
    @Arg('webhookId', () => ID) webhookId: string,
    @Ctx() context: Context,
  ): Promise<typeof ReplayWebhookResult> {
    requireIds({ webhookId });
    return orRejection(this.service.replayFailed(inSession(context), webhookId, context.now), [WebhookOff]);
  }
}
