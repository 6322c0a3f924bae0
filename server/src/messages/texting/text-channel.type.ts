import { ArrayMaxSize, IsNotEmpty, MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NamedError } from '../../api/named-error.js';
import { DateTime } from '../../api/scalars.js';
import { MessageKind } from '../../outbox/message-kind.js';
import { MessageChannel } from '../message.type.js';

/** How a provider is asked to send. */
export enum TextProvider {
  twilio = 'twilio',
  http = 'http',
}

registerEnumType(TextProvider, {
  name: 'TextProvider',
  description: 'How a provider of text messages is asked to send one.',
  valuesConfig: {
    twilio: { description: 'Twilio: an account and its token are all that is needed.' },
    http: { description: 'Any other: one request by POST, described here.' },
  },
});

export enum TextBodyType {
  form = 'form',
  json = 'json',
}

registerEnumType(TextBodyType, {
  name: 'TextBodyType',
  description: 'How the body of a request is written, and what is filled in escaped.',
  valuesConfig: {
    form: { description: 'As a form: `To={to}&Body={text}`.' },
    json: { description: 'As JSON, fields within quotation marks: `{"to": "{to}", "text": "{text}"}`.' },
  },
});

@ObjectType({ description: 'The template that a provider has registered for a kind of message.' })
export class TextTemplate {
  @Field(() => MessageKind)
  kind: MessageKind;

  @Field(() => String, {
    description:
      'What the provider calls it; {template} in the body. Of Twilio its Content SID, `HX…`, sent with the variables 1 ' +
      'the text, 2 the name of the person, 3 the organization and, where there is one, 4 the link.',
  })
  id: string;
}

@ObjectType({
  description: 'By whom text messages of a channel go out. What gives access is never shown again.',
})
export class TextChannelSettings {
  @Field(() => MessageChannel)
  channel: MessageChannel;

  @Field(() => Boolean, { description: 'Whether messages go out by it.' })
  isOn: boolean;

  @Field(() => TextProvider)
  provider: TextProvider;

  @Field(() => String, { nullable: true, description: 'The account at Twilio.' })
  account: string | null;

  @Field(() => String, { description: 'The number or name that messages come from; {sender} in the body.' })
  sender: string;

  @Field(() => String)
  url: string;

  @Field(() => [String], { description: 'Names of the headers; their values are sealed.' })
  headerNames: string[];

  @Field(() => TextBodyType)
  bodyType: TextBodyType;

  @Field(() => String)
  body: string;

  @Field(() => [TextTemplate])
  templates: TextTemplate[];

  @Field(() => String, {
    nullable: true,
    description: 'Where its answer says what it calls the message, such as `sid`.',
  })
  refPath: string | null;

  @Field(() => Boolean, {
    description:
      'Whether what people answer comes to `answersUrl`: only then text messages ask for an answer, 1 or 2.',
  })
  takesAnswers: boolean;

  @Field(() => String, {
    description: 'Where the provider sends what people answer, and what became of messages.',
  })
  answersUrl: string;

  @Field(() => Int)
  version: number;

  @Field(() => DateTime)
  changedAt: Date;
}

@ObjectType({ description: 'The settings as they are now.' })
export class SavedTextChannel {
  @Field(() => TextChannelSettings)
  settings: TextChannelSettings;

  @Field(() => String, {
    nullable: true,
    description:
      'What signs the answers that the provider sends (Standard Webhooks, `whsec_…`), shown this once; null where it is not new. Twilio signs by its token.',
  })
  answerSecret: string | null;
}

@ObjectType({
  implements: NamedError,
  description: 'Somebody else has changed the settings meanwhile. Read them again.',
})
export class TextChannelChanged extends NamedError {}

@InputType({ description: 'A header of the request.' })
export class TextHeaderInput {
  @Field(() => String, { description: 'At most 60 characters.' })
  @IsNotEmpty()
  @MaxLength(60)
  name: string;

  @Field(() => String, { description: 'At most 1000 characters.' })
  @MaxLength(1000)
  value: string;
}

@InputType({ description: 'The template of a kind of message.' })
export class TextTemplateInput {
  @Field(() => MessageKind)
  kind: MessageKind;

  @Field(() => String, { description: 'At most 100 characters.' })
  @IsNotEmpty()
  @MaxLength(100)
  id: string;
}

@InputType({ description: 'By whom text messages of a channel are to go out.' })
export class TextChannelInput {
  @Field(() => MessageChannel, { description: 'Not `email`, which is set up by the installation.' })
  channel: MessageChannel;

  @Field(() => Boolean)
  isOn: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether what people answer comes to `answersUrl`: only then they are asked to. Left out, it stays as it is: at first they are not.',
  })
  takesAnswers?: boolean | null;

  @Field(() => TextProvider)
  provider: TextProvider;

  @Field(() => String, { description: 'At most 40 characters.' })
  @IsNotEmpty()
  @MaxLength(40)
  sender: string;

  @Field(() => String, { nullable: true, description: 'Twilio: the account, `AC…`. At most 100 characters.' })
  @MaxLength(100)
  account?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Twilio: the token of the account; left out, it stays as it is. At most 100 characters.',
  })
  @MaxLength(100)
  token?: string | null;

  @Field(() => String, { nullable: true, description: 'The others: the address. At most 2048 characters.' })
  @MaxLength(2048)
  url?: string | null;

  @Field(() => [TextHeaderInput], {
    nullable: true,
    description: 'The others: headers, such as one that gives access; left out, they stay. At most 20.',
  })
  @ArrayMaxSize(20)
  headers?: TextHeaderInput[] | null;

  @Field(() => TextBodyType, { nullable: true, description: 'The others.' })
  bodyType?: TextBodyType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The others: the body, with {to} or {to_digits}, and {text} or {template}, and as wished {sender}, {id}, {status_url}. At most 4000 characters.',
  })
  @MaxLength(4000)
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'The others. At most 100 characters.' })
  @MaxLength(100)
  refPath?: string | null;

  @Field(() => [TextTemplateInput], { nullable: true, description: 'At most 50.' })
  @ArrayMaxSize(50)
  templates?: TextTemplateInput[] | null;

  @Field(() => Int, { description: 'The version that was read; 0 where there was none.' })
  version: number;
}
