import { Arg, Authorized, createUnionType, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { MANAGER } from '../api/viewer.js';
import { OneTimeLink } from './account-link.type.js';
import { EmailTaken } from './account.errors.js';
import type { PeopleService } from './people.service.js';
import {
  InviteAdministratorInput,
  InvitedUser,
  ManagedUser,
  ManagedUserConnection,
  UserFilter,
  UserNotChanged,
  UserSort,
} from './people.type.js';
import { UserRole } from '../api/user-role.js';

const ChangeUserResult = createUnionType({
  name: 'ChangeUserResult',
  description: 'The person as they are now, or why nothing changed.',
  types: () => [ManagedUser, UserNotChanged] as const,
  // Rows come straight from the database.
  resolveType: (value) => (value instanceof UserNotChanged ? UserNotChanged : ManagedUser),
});
const InviteResult = createUnionType({
  name: 'InviteResult',
  description: 'The invitation, or why there is none.',
  types: () => [InvitedUser, EmailTaken] as const,
  resolveType: (value) => (value instanceof EmailTaken ? EmailTaken : InvitedUser),
});

/** Managing accounts. */
@Resolver()
export class PeopleResolver {
  constructor(private readonly people: PeopleService) {}

  @Authorized(MANAGER)
  @Query(() => ManagedUserConnection, { description: 'People who fit the filter, at most 50 a page.' })
  async users(
    @Arg('filter', () => UserFilter, { nullable: true }) filter: UserFilter | null,
    @Arg('sort', () => UserSort, { defaultValue: UserSort.NAME }) sort: UserSort,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<ManagedUserConnection> {
    return this.people.list(signedIn(context), filter ?? {}, sort, { first, after: after ?? null });
  }

  @Authorized(MANAGER)
  @Mutation(() => ChangeUserResult, {
    description: 'Closes an account, which ends its sessions at once, or opens it again.',
  })
  async setUserDisabled(
    @Arg('userId', () => ID) userId: string,
    @Arg('isDisabled', () => Boolean) isDisabled: boolean,
    @Ctx() context: Context,
  ): Promise<typeof ChangeUserResult> {
    const work = this.people.setDisabled(signedIn(context), userId, isDisabled, context.now);
    return orRejection(work, [UserNotChanged]);
  }

  @Authorized(MANAGER)
  @Mutation(() => ChangeUserResult, {
    description:
      'Gives a person another role, or limits an administrator to the front desk. Ends their sessions and tokens.',
  })
  async setUserRole(
    @Arg('userId', () => ID) userId: string,
    @Arg('role', () => UserRole) role: UserRole,
    @Arg('isFrontDesk', () => Boolean, { defaultValue: false }) isFrontDesk: boolean,
    @Ctx() context: Context,
  ): Promise<typeof ChangeUserResult> {
    const work = this.people.setRole(signedIn(context), userId, role, isFrontDesk, context.now);
    return orRejection(work, [UserNotChanged]);
  }

  @Authorized(MANAGER)
  @Mutation(() => OneTimeLink, {
    description: 'A one-time link by which a person sets a new password, or joins. Good for 7 days.',
  })
  async resetAccess(@Arg('userId', () => ID) userId: string, @Ctx() context: Context): Promise<OneTimeLink> {
    return this.people.resetAccess(signedIn(context), userId, context.now);
  }

  @Authorized(MANAGER)
  @Mutation(() => InviteResult, { description: 'Invites an administrator, who joins by the link.' })
  async inviteAdministrator(
    @Arg('input', () => InviteAdministratorInput) input: InviteAdministratorInput,
    @Ctx() context: Context,
  ): Promise<typeof InviteResult> {
    return orRejection(this.people.inviteAdministrator(signedIn(context), input, context.now), [EmailTaken]);
  }
}
