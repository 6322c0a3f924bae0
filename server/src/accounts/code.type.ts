import { Length, MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';
import { DateTime } from '../api/scalars.js';

@ObjectType({
  description:
    'A code of six digits was sent to the address. Whether there is an account with it already, the mail alone says.',
})
export class CodeSent {
  @Field(() => String, {
    nullable: true,
    description:
      'Stands for the registration, or for taking a record over by a one-time link, until the code is given. Keep it in ' +
      'the page; it is told this once. Null for a code to an account that is signed in.',
  })
  ticket: string | null;

  @Field(() => DateTime, { description: 'Until when the code is good.' })
  expiresAt: Date;

  @Field(() => DateTime, { description: 'From when on another code can be asked for.' })
  nextCodeAt: Date;
}

@ObjectType({
  implements: NamedError,
  description:
    'CODE_WRONG: not the one that was sent. CODE_TRIES: it was tried five times, ask for another one. CODE_OVER: it ran out, was replaced or used, or the ticket is none.',
})
export class CodeNotValid extends NamedError {
  @Field(() => Int, { description: 'How often this code may still be tried.' })
  triesLeft: number;
}

@InputType()
export class ConfirmRegistrationInput {
  @Field(() => String, { description: 'As `CodeSent` told it. At most 100 characters.' })
  @MaxLength(100)
  ticket: string;

  @Field(() => String, {
    description: 'The six digits of the mail, with or without blanks: from 1 to 20 characters.',
  })
  @Length(1, 20)
  code: string;
}
