import { IsEmail, IsNotEmpty, MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';
import { DateTime } from '../api/scalars.js';

@ObjectType({
  implements: NamedError,
  description:
    'MAIL_NOT_SET_UP: the organization sends no mail, so nobody can show that an address is theirs.',
})
export class MailNotSetUp extends NamedError {}

@ObjectType({
  description: 'A change of address that waits for its new address to be confirmed, by a link sent there.',
})
export class EmailChange {
  @Field(() => String, { description: 'The new address.' })
  email: string;

  @Field(() => DateTime, { description: 'Until when the link is good.' })
  expiresAt: Date;
}

@ObjectType({ description: 'The address by which an account is signed in to from now on.' })
export class EmailChanged {
  @Field(() => String)
  email: string;
}

@InputType()
export class EmailChangeInput {
  @Field(() => String, { description: 'The new address, of at most 100 characters.' })
  @IsEmail()
  @MaxLength(100)
  email: string;

  @Field(() => String, { description: 'Of the account, at most 128 characters.' })
  @IsNotEmpty()
  @MaxLength(128)
  password: string;
}
