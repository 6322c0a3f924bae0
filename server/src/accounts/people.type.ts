import { IsEmail, IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';
import { PageInfo } from '../api/page.js';
import { DateTime } from '../api/scalars.js';
import { OneTimeLink } from './account-link.type.js';
import { UserRole } from '../api/user-role.js';
import { UserOrigin } from './user.entity.js';

registerEnumType(UserOrigin, {
  name: 'UserOrigin',
  description:
    'registered: has an account. imported: from a history, never signs in. desk, invited: has not used the link yet.',
});

export enum UserSort {
  NAME = 'NAME',
  NEWEST = 'NEWEST',
}
registerEnumType(UserSort, { name: 'UserSort' });

@ObjectType({ description: 'A person as administrators manage accounts.' })
export class ManagedUser {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  fullName: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => UserRole)
  role: UserRole;

  @Field(() => Boolean, { description: 'An administrator who does front-desk work only.' })
  isFrontDesk: boolean;

  @Field(() => UserOrigin)
  origin: UserOrigin;

  @Field(() => DateTime, { nullable: true, description: 'Since when the account is closed.' })
  disabledAt: Date | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When a session was last started or renewed.' })
  lastSeenAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The doctor record of a doctor.' })
  doctorId: string | null;
}

@ObjectType()
export class ManagedUserEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => ManagedUser)
  node: ManagedUser;
}

@ObjectType()
export class ManagedUserConnection {
  @Field(() => [ManagedUserEdge])
  edges: ManagedUserEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'A person who was invited, and the link by which they join.' })
export class InvitedUser {
  @Field(() => ManagedUser)
  user: ManagedUser;

  @Field(() => OneTimeLink)
  link: OneTimeLink;
}

@ObjectType({
  implements: NamedError,
  description:
    'NOT_YOURSELF: somebody else must do this to your account. NO_DOCTOR_RECORD, NO_PATIENT_RECORD: the person has no ' +
    'record for this role. NO_ACCOUNT: the person has not joined yet.',
})
export class UserNotChanged extends NamedError {}

@InputType()
export class UserFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, or a whole email address. At most 100 characters.',
  })
  @IsOptional()
  @MaxLength(100)
  text?: string | null;

  @Field(() => UserRole, { nullable: true })
  role?: UserRole | null;

  @Field(() => Boolean, { nullable: true, description: 'Only closed accounts, or only open ones.' })
  isDisabled?: boolean | null;
}

@InputType({ description: 'Invites an administrator, who joins by a one-time link.' })
export class InviteAdministratorInput {
  @Field(() => String, { description: 'From 1 to 100 characters with a letter or digit, without < and >.' })
  @IsNotEmpty()
  @MaxLength(200)
  fullName: string;

  @Field(() => String, {
    description: 'At most 100 characters, its domain in ASCII; unique in every spelling.',
  })
  @IsEmail()
  @MaxLength(100)
  email: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Front-desk work only.' })
  isFrontDesk: boolean;
}
