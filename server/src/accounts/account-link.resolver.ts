import { Arg, createUnionType, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { EmailTaken, WeakPassword } from './account.errors.js';
import type { AccountLinkService } from './account-link.service.js';
import { AccountLink, ClaimAccountInput, LinkNotValid } from './account-link.type.js';
import { handOut } from './hand-out.js';
import { StartedSession } from './started-session.type.js';

const CLAIM_ERRORS = [LinkNotValid, EmailTaken, WeakPassword];

const ClaimAccountResult = createUnionType({
  name: 'ClaimAccountResult',
  description: 'The session of the account, or why there is none.',
  types: () => [StartedSession, LinkNotValid, EmailTaken, WeakPassword] as const,
});

/** Using one-time links. Open to whoever holds one. */
@Resolver()
export class AccountLinkResolver {
  constructor(private readonly links: AccountLinkService) {}

  @Query(() => AccountLink, {
    nullable: true,
    description: 'What a one-time link is for; null when it is not good (any more).',
  })
  async accountLink(
    @Arg('token', () => String) token: string,
    @Ctx() context: Context,
  ): Promise<AccountLink | null> {
    return this.links.find(token, context);
  }

  @Mutation(() => ClaimAccountResult, {
    description:
      'Uses a one-time link: sets the password (and the email address where there is none) and signs in.',
  })
  async claimAccount(
    @Arg('input', () => ClaimAccountInput) input: ClaimAccountInput,
    @Ctx() context: Context,
  ): Promise<typeof ClaimAccountResult> {
    return handOut(context, await orRejection(this.links.claim(input, context), CLAIM_ERRORS));
  }
}
