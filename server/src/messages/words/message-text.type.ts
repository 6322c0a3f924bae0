import { MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Language } from '../../api/language.js';
import { NamedError } from '../../api/named-error.js';
import { DateTime } from '../../api/scalars.js';
import { MessageKind } from '../../outbox/message-kind.js';

const SUBJECT_LENGTH = 200;
const BODY_LENGTH = 4_000;
const SHORT_LENGTH = 500;

@ObjectType({
  description:
    'The words of a kind of message in one language. Fields stand in braces, such as {date}, and are filled for each ' +
    'message; a line is left out where one of its fields has nothing to say.',
})
export class MessageText {
  @Field(() => MessageKind)
  kind: MessageKind;

  @Field(() => Language)
  language: Language;

  @Field(() => String)
  subject: string;

  @Field(() => String, { description: 'Plain text, paragraphs by blank lines.' })
  body: string;

  @Field(() => String, { description: 'The text of text messages; a line for each thing it says.' })
  short: string;

  @Field(() => [String], { description: 'Fields that subject and texts may name, without braces.' })
  fields: string[];

  @Field(() => [String], { description: 'Of these, the ones that the text has to name.' })
  requiredFields: string[];

  @Field(() => [String], { description: 'The ones that the text of text messages has to name.' })
  requiredShortFields: string[];

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the clinic put its own words in place of the product’s; null: these are the product’s.',
  })
  changedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who did.' })
  changedBy: string | null;
}

@InputType()
export class ChangeMessageTextInput {
  @Field(() => MessageKind)
  kind: MessageKind;

  @Field(() => Language)
  language: Language;

  @MaxLength(SUBJECT_LENGTH)
  @Field(() => String, { description: `One line of at most ${SUBJECT_LENGTH} characters.` })
  subject: string;

  @MaxLength(BODY_LENGTH)
  @Field(() => String, { description: `At most ${BODY_LENGTH} characters; paragraphs by blank lines.` })
  body: string;

  @MaxLength(SHORT_LENGTH)
  @Field(() => String, {
    nullable: true,
    description: `The text of text messages, at most ${SHORT_LENGTH} characters. Left out, these have the product’s.`,
  })
  short?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'As it was read, so that only what was seen is changed.',
  })
  changedAt?: Date | null;
}

@InputType()
export class PreviewMessageInput {
  @Field(() => MessageKind)
  kind: MessageKind;

  @Field(() => Language)
  language: Language;

  @MaxLength(SUBJECT_LENGTH)
  @Field(() => String, {
    nullable: true,
    description: `Words to try, at most ${SUBJECT_LENGTH} characters; left out with the text, those in force.`,
  })
  subject?: string | null;

  @MaxLength(BODY_LENGTH)
  @Field(() => String, { nullable: true, description: `At most ${BODY_LENGTH} characters.` })
  body?: string | null;

  @MaxLength(SHORT_LENGTH)
  @Field(() => String, {
    nullable: true,
    description: `Of text messages, at most ${SHORT_LENGTH} characters.`,
  })
  short?: string | null;
}

@ObjectType({ description: 'A message as it would be sent, of made-up people who say so themselves.' })
export class MessagePreview {
  @Field(() => String)
  subject: string;

  @Field(() => String, { description: 'The plain text of the mail.' })
  text: string;

  @Field(() => String, { description: 'The HTML of the mail.' })
  html: string;

  @Field(() => String, { description: 'The text message.' })
  short: string;

  @Field(() => Int, {
    description: 'As how many parts a text message of this length is sent, each of which is paid.',
  })
  shortParts: number;

  @Field(() => [String], { description: 'What stands in braces and is no field of this kind.' })
  unknownFields: string[];

  @Field(() => [String], { description: 'Fields that the text has to name and does not.' })
  missingFields: string[];

  @Field(() => [String], {
    description: 'What stands in braces in the text of text messages and is no field.',
  })
  unknownShortFields: string[];

  @Field(() => [String], { description: 'Fields that it has to name and does not.' })
  missingShortFields: string[];
}

@ObjectType({
  implements: NamedError,
  description:
    'MESSAGE_FIELDS_REFUSED: the words name a field that is none, or leave out one that they need.',
})
export class MessageFieldsRefused extends NamedError {
  @Field(() => [String], { description: 'What stands in braces and is no field of this kind.' })
  unknownFields: string[];

  @Field(() => [String], { description: 'Fields that have to be named and are not.' })
  missingFields: string[];
}

@ObjectType({
  implements: NamedError,
  description: 'MESSAGE_TEXT_CHANGED: somebody changed these words since you read them.',
})
export class MessageTextChanged extends NamedError {
  @Field(() => MessageText, { description: 'The words as they are now.' })
  text: MessageText;
}
