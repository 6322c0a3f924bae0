import { IsEmail, IsNotEmpty, IsOptional, Length, MaxLength } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';
import { DateTime } from '../api/scalars.js';

export const LinkPurpose = {
  claim: 'claim',
  invitation: 'invitation',
  reset: 'reset',
} as const;
export type LinkPurpose = (typeof LinkPurpose)[keyof typeof LinkPurpose];
registerEnumType(LinkPurpose, {
  name: 'LinkPurpose',
  description:
    'claim: a patient made at the desk takes the account over. invitation: staff join. reset: a new password.',
});

@ObjectType({
  description:
    'A link for one use. The token is shown this once and kept nowhere: hand it to the person, in the address of the page.',
})
export class OneTimeLink {
  @Field(() => String, { description: 'The secret part of the address.' })
  token: string;

  @Field(() => LinkPurpose)
  purpose: LinkPurpose;

  @Field(() => DateTime)
  expiresAt: Date;
}

@ObjectType({ description: 'What a one-time link is for, as far as whoever holds it needs to know.' })
export class AccountLink {
  @Field(() => LinkPurpose)
  purpose: LinkPurpose;

  @Field(() => String)
  fullName: string;

  @Field(() => Boolean, {
    description: 'Whether an email address is to be given, because there is none yet.',
  })
  needsEmail: boolean;

  @Field(() => DateTime)
  expiresAt: Date;
}

@ObjectType({
  implements: NamedError,
  description: 'LINK_NOT_VALID: the link was used, ran out, was replaced by a newer one or never existed.',
})
export class LinkNotValid extends NamedError {}

@InputType()
export class ClaimAccountInput {
  @Field(() => String, { description: 'From the link. At most 100 characters.' })
  @IsNotEmpty()
  @MaxLength(100)
  token: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the account has none yet; at most 100 characters.',
  })
  @IsOptional()
  @IsEmail()
  @MaxLength(100)
  email?: string | null;

  @Field(() => String, {
    description: 'From 8 to 128 characters of any kind; the most common ones are refused.',
  })
  @Length(8, 128)
  password: string;
}
