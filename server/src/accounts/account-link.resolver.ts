import { Arg, createUnionType, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { EmailTaken, WeakPassword } from './account.errors.js';
import type { AccountLinkService } from './account-link.service.js';
import { AccountLink, ClaimAccountInput, LinkNotValid } from './account-link.type.js';
import { CodeSent } from './code.type.js';
import { handOut } from './hand-out.js';
import { StartedSession } from './started-session.type.js';

const CLAIM_ERRORS = [LinkNotValid, EmailTaken, WeakPassword];

const ClaimAccountResult = createUnionType({
  name: 'ClaimAccountResult',
  description:
    'The session of the account; where mail is set up and the account has no address yet, that a code was sent to it, ' +
    'for a known address and an unknown one alike. Or why there is neither.',
  types: () => [StartedSession, CodeSent, LinkNotValid, EmailTaken, WeakPassword] as const,
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
      'Uses a one-time link: sets the password (and the email address where there is none) and signs in. Where the ' +
      'organization sends mail, it sends a code to a new address first, with which `confirmRegistration` opens the ' +
      'account; the link is good until then. Whether the address has an account already, only its owner hears.',
  })
  async claimAccount(
    @Arg('input', () => ClaimAccountInput) input: ClaimAccountInput,
    @Ctx() context: Context,
  ): Promise<typeof ClaimAccountResult> {
    const work = this.links
      .claim(input, context)
      .then((done) => (done instanceof StartedSession ? done : Object.assign(new CodeSent(), done)));
    return handOut(
      context,
      await orRejection<StartedSession | CodeSent, typeof CLAIM_ERRORS>(work, CLAIM_ERRORS),
    );
  }
}
