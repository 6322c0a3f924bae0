import { Arg, Authorized, createUnionType, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { inSession, type Context } from '../../api/context.js';
import { Language } from '../../api/language.js';
import { orRejection } from '../../api/named-error.js';
import { DateTime } from '../../api/scalars.js';
import { MANAGER } from '../../api/viewer.js';
import { MessageKind } from '../../outbox/message-kind.js';
import type { MessageTextService } from './message-text.service.js';
import {
  ChangeMessageTextInput,
  MessageFieldsRefused,
  MessagePreview,
  MessageText,
  MessageTextChanged,
  PreviewMessageInput,
} from './message-text.type.js';

const ChangeMessageTextResult = createUnionType({
  name: 'ChangeMessageTextResult',
  description: 'The words as they are now, or why they stay as they were.',
  types: () => [MessageText, MessageFieldsRefused, MessageTextChanged] as const,
});
const ResetMessageTextResult = createUnionType({
  name: 'ResetMessageTextResult',
  description: 'The product’s own words, or why the clinic’s stay.',
  types: () => [MessageText, MessageTextChanged] as const,
});

/** The words of messages. Managers change them in a session of their own: no token does. */
@Resolver()
export class MessageTextResolver {
  constructor(private readonly texts: MessageTextService) {}

  @Authorized(MANAGER)
  @Query(() => [MessageText], {
    description: 'The words in force of every kind of message, in every language.',
  })
  async messageTexts(): Promise<MessageText[]> {
    return this.texts.list();
  }

  @Authorized(MANAGER)
  @Query(() => MessagePreview, {
    description: 'A message as it would be sent to made-up people, by words to try or by those in force.',
  })
  async previewMessage(
    @Arg('input', () => PreviewMessageInput) input: PreviewMessageInput,
    @Ctx() context: Context,
  ): Promise<MessagePreview> {
    return this.texts.preview(inSession(context), input, context.now);
  }

  @Authorized(MANAGER)
  @Mutation(() => ChangeMessageTextResult, {
    description:
      'Puts the clinic’s own words in place of a message’s, within its fields. ' +
      'Messages that are on their way stay as they are.',
  })
  async changeMessageText(
    @Arg('input', () => ChangeMessageTextInput) input: ChangeMessageTextInput,
    @Ctx() context: Context,
  ): Promise<typeof ChangeMessageTextResult> {
    return orRejection(this.texts.change(inSession(context), input, context.now), [
      MessageFieldsRefused,
      MessageTextChanged,
    ]);
  }

  @Authorized(MANAGER)
  @Mutation(() => ResetMessageTextResult, {
    description: 'Gives a kind of message the product’s own words again.',
  })
  async resetMessageText(
    @Arg('kind', () => MessageKind) kind: MessageKind,
    @Arg('language', () => Language) language: Language,
    @Arg('changedAt', () => DateTime, {
      nullable: true,
      description: 'As it was read, so that only what was seen is taken back.',
    })
    changedAt: Date | null,
    @Ctx() context: Context,
  ): Promise<typeof ResetMessageTextResult> {
    return orRejection(this.texts.reset(inSession(context), kind, language, changedAt ?? null), [
      MessageTextChanged,
    ]);
  }
}
