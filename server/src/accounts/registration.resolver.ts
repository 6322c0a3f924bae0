import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { CodeNotValid, CodeSent, ConfirmRegistrationInput } from './code.type.js';
import { handOut } from './hand-out.js';
import type { RegistrationService } from './registration.service.js';
import { StartedSession } from './started-session.type.js';

const ConfirmRegistrationResult = createUnionType({
  name: 'ConfirmRegistrationResult',
  description: 'The session of the account, or why the code opens none.',
  types: () => [StartedSession, CodeNotValid] as const,
});
export const CodeResult = createUnionType({
  name: 'CodeResult',
  description: 'Another code was sent, or why not.',
  types: () => [CodeSent, CodeNotValid] as const,
});

/** Registering by a code, where mail is set up. Open to whoever holds the ticket. */
@Resolver()
export class RegistrationResolver {
  constructor(private readonly registrations: RegistrationService) {}

  @Mutation(() => ConfirmRegistrationResult, {
    description:
      'Opens the account for which a code was sent, new or made at the desk, and signs in to it. A code may be tried ' +
      'five times.',
  })
  async confirmRegistration(
    @Arg('input', () => ConfirmRegistrationInput) input: ConfirmRegistrationInput,
    @Ctx() context: Context,
  ): Promise<typeof ConfirmRegistrationResult> {
    return handOut(context, await orRejection(this.registrations.confirm(input, context), [CodeNotValid]));
  }

  @Mutation(() => CodeResult, {
    description:
      'Sends another code in place of the one before: at most five for one registration, one a minute (RATE_LIMITED).',
  })
  async resendRegistrationCode(
    @Arg('ticket', () => String) ticket: string,
    @Ctx() context: Context,
  ): Promise<typeof CodeResult> {
    const sent = await orRejection(this.registrations.sendAgain(ticket, context), [CodeNotValid]);
    return sent instanceof CodeNotValid ? sent : Object.assign(new CodeSent(), sent);
  }
}
