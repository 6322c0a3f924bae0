import { Field, ObjectType } from 'type-graphql';
import { MessageKind } from '../../outbox/message-kind.js';
import { MessageChannel } from '../message.type.js';

@ObjectType({ description: 'Whether somebody wants messages of a kind by a channel.' })
export class MessageWish {
  @Field(() => MessageKind)
  kind: MessageKind;

  @Field(() => MessageChannel)
  channel: MessageChannel;

  @Field(() => Boolean)
  isWanted: boolean;
}
