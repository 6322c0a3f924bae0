import { Arg, Authorized, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import { inSession, type Context } from '../api/context.js';
import { handOut } from './hand-out.js';
import { isInSession } from '../api/viewer.js';
import { orRejection } from '../api/named-error.js';
import { EmailTaken, WeakPassword, WrongCredentials } from './account.errors.js';
import { ChangePasswordInput, RegisterPatientInput, SignInInput } from './account.input.js';
import type { AccountService } from './account.service.js';
import { CodeSent } from './code.type.js';
import type { RegistrationService } from './registration.service.js';
import type { SessionService } from './session.service.js';
import { StartedSession } from './started-session.type.js';

const REGISTER_ERRORS = [EmailTaken, WeakPassword];
const CHANGE_PASSWORD_ERRORS = [WrongCredentials, WeakPassword];

const RegisterResult = createUnionType({
  name: 'RegisterResult',
  description:
    'Where mail is set up, that a code was sent, for a known address and an unknown one alike; else the session of the new account. Or why there is neither.',
  types: () => [StartedSession, CodeSent, EmailTaken, WeakPassword] as const,
});
const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'The session, or why there is none.',
  types: () => [StartedSession, WrongCredentials] as const,
});
const ChangePasswordResult = createUnionType({
  name: 'ChangePasswordResult',
  description: 'This session with new tokens, or why nothing changed.',
  types: () => [StartedSession, WrongCredentials, WeakPassword] as const,
});

@Resolver()
export class AccountResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly sessions: SessionService,
    /** Null where no mail is set up. */
    private readonly registrations: RegistrationService | null,
  ) {}

  @Mutation(() => RegisterResult, {
    description:
      'Opens a patient’s account and signs in to it. Where the organization sends mail, it sends a code instead, with ' +
      'which `confirmRegistration` opens the account; whether the address has one already, only its owner hears.',
  })
  async registerPatient(
    @Arg('input', () => RegisterPatientInput) input: RegisterPatientInput,
    @Ctx() context: Context,
  ): Promise<typeof RegisterResult> {
    const { country } = await context.loaders.settings();
    const { registrations } = this;
    const work =
      registrations === null
        ? this.accounts.register(input, country, context)
        : registrations
            .begin(this.accounts.prepare(input, country, context), input.language ?? 'en', context)
            .then((sent) => Object.assign(new CodeSent(), sent));
    return handOut(
      context,
      await orRejection<StartedSession | CodeSent, typeof REGISTER_ERRORS>(work, REGISTER_ERRORS),
    );
  }

  @Mutation(() => SignInResult, {
    description:
      'Signs in by email and password. After five wrong ones for an account each further one makes the next try wait ' +
      'longer, a minute at most (RATE_LIMITED). A device that signed in before has a count of its own, in a cookie.',
  })
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() context: Context,
  ): Promise<typeof SignInResult> {
    return handOut(context, await orRejection(this.accounts.signIn(input, context), [WrongCredentials]));
  }

  @Mutation(() => StartedSession, {
    nullable: true,
    description:
      'Renews the session of the refresh cookie, which is replaced. Null without a good one. A cookie that was ' +
      'replaced before and comes back ends the session.',
  })
  async refreshSession(@Ctx() context: Context): Promise<StartedSession | null> {
    const cookie = context.refreshCookie?.value ?? null;
    const session = await this.sessions.refresh(cookie, context.now);
    if (session === null && cookie !== null) context.refreshCookie?.clear();
    return session === null ? null : handOut(context, session);
  }

  @Mutation(() => Boolean, { description: 'Ends this session, its tokens and its sockets at once.' })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    const viewer = context.viewer !== null && isInSession(context.viewer) ? context.viewer : null;
    await this.sessions.end(viewer, context.refreshCookie?.value ?? null, context.now);
    context.refreshCookie?.clear();
    return true;
  }

  @Authorized()
  @Mutation(() => ChangePasswordResult, { description: 'Changes the password and ends all other sessions.' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: Context,
  ): Promise<typeof ChangePasswordResult> {
    const work = this.accounts.changePassword(inSession(context), input, context);
    return handOut(context, await orRejection(work, CHANGE_PASSWORD_ERRORS));
  }
}
