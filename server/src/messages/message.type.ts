import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Language } from '../api/language.js';
import { PageInfo } from '../api/page.js';
import { DateTime } from '../api/scalars.js';
import { MessageKind } from '../outbox/message-kind.js';

/** By what a message leaves the building. */
export enum MessageChannel {
  email = 'email',
  sms = 'sms',
  whatsapp = 'whatsapp',
}

registerEnumType(MessageChannel, {
  name: 'MessageChannel',
  description: 'By what a message leaves the building; in the clients every message can be read.',
  valuesConfig: {
    email: { description: 'By email.' },
    sms: { description: 'As a text message.' },
    whatsapp: { description: 'By WhatsApp.' },
  },
});

/** How far a message is on its way by one channel. */
export enum MessageDeliveryState {
  waiting = 'waiting',
  sent = 'sent',
  arrived = 'arrived',
  bounced = 'bounced',
  failed = 'failed',
}

registerEnumType(MessageDeliveryState, {
  name: 'MessageDeliveryState',
  description: 'How far a message is on its way by one channel.',
  valuesConfig: {
    waiting: { description: 'It is to be sent, for the first time or again.' },
    sent: { description: 'The other side took it. Whether it arrived is not known.' },
    arrived: { description: 'The other side says that it arrived.' },
    bounced: { description: 'The address or number does not exist, or takes no messages.' },
    failed: { description: 'It could not be sent while it mattered.' },
  },
});

/** What became of a message. */
export enum MessageState {
  waiting = 'waiting',
  sent = 'sent',
  skipped = 'skipped',
  carried = 'carried',
}

registerEnumType(MessageState, {
  name: 'MessageState',
  description: 'What became of a message.',
  valuesConfig: {
    waiting: { description: 'Its words are not made yet: it is due later.' },
    sent: { description: 'The person can read it, and it was handed to the channels.' },
    skipped: { description: 'It was left out, for a reason that is told.' },
    carried: { description: 'It went out in another one.' },
  },
});

@ObjectType({ description: 'The way of a message by one channel.' })
export class MessageDelivery {
  @Field(() => MessageChannel)
  channel: MessageChannel;

  @Field(() => MessageDeliveryState)
  state: MessageDeliveryState;

  @Field(() => String, { description: 'The address or number that it is sent to.' })
  address: string;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field(() => DateTime, { nullable: true })
  lastAttemptAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is tried next, while it waits.' })
  nextAttemptAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed: a code.' })
  fault: string | null;
}

@ObjectType({ description: 'Something that the viewer was told.' })
export class Message {
  @Field(() => ID)
  id: string;

  @Field(() => MessageKind)
  kind: MessageKind;

  @Field(() => DateTime, { description: 'When it was told.' })
  at: Date;

  @Field(() => Language, { description: 'The language of its words.' })
  language: Language;

  @Field(() => String)
  subject: string;

  @Field(() => String, {
    description:
      'Plain text, paragraphs parted by empty lines. Links and codes are not in it: only what was sent has them.',
  })
  body: string;

  @Field(() => ID, { nullable: true, description: 'The appointment that it is about.' })
  appointmentId: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer opened it in a client.' })
  isRead: boolean;

  @Field(() => [MessageDelivery], { description: 'How it left the building; none: it is here alone.' })
  deliveries: MessageDelivery[];
}

@ObjectType()
export class MessageEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Message)
  node: Message;
}

@ObjectType({ description: 'A page of messages.' })
export class MessageConnection {
  @Field(() => [MessageEdge])
  edges: MessageEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'A message as staff see it: to whom, what was said, and how it went.' })
export class LoggedMessage {
  @Field(() => ID)
  id: string;

  @Field(() => MessageKind)
  kind: MessageKind;

  @Field(() => MessageState)
  state: MessageState;

  @Field(() => String, { nullable: true, description: 'Why it was left out: a code.' })
  reason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who of the staff chose not to tell, of one left out by them.',
  })
  leftOutBy: string | null;

  @Field(() => ID)
  recipientId: string;

  @Field(() => String, { nullable: true })
  recipientName: string | null;

  @Field(() => ID, { nullable: true })
  appointmentId: string | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was, or is, to go out.' })
  dueAt: Date;

  @Field(() => String, { nullable: true, description: 'Null until its words are made.' })
  subject: string | null;

  @Field(() => String, { nullable: true, description: 'What was said, without links and codes.' })
  body: string | null;

  @Field(() => [MessageDelivery], { description: 'How it left the building.' })
  deliveries: MessageDelivery[];
}

@ObjectType()
export class LoggedMessageEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => LoggedMessage)
  node: LoggedMessage;
}

@ObjectType({ description: 'A page of the log of messages.' })
export class LoggedMessageConnection {
  @Field(() => [LoggedMessageEdge])
  edges: LoggedMessageEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@InputType({ description: 'Which messages to list; what is left out does not narrow.' })
export class MessageLogFilter {
  @Field(() => ID, { nullable: true, description: 'Those to one person.' })
  recipientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those about one appointment.' })
  appointmentId?: string | null;

  @Field(() => MessageKind, { nullable: true })
  kind?: MessageKind | null;

  @Field(() => MessageState, { nullable: true })
  state?: MessageState | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that bounced or failed by a channel.' })
  undelivered?: boolean | null;
}
