import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import type { PasswordResetService } from './password-reset.service.js';

/** Asking for the way back. Open to everybody. */
@Resolver()
export class PasswordResetResolver {
  constructor(private readonly resets: PasswordResetService) {}

  @Mutation(() => Boolean, {
    description:
      'Sends a link to this address, of at most 100 characters, by which its owner chooses a new password within an hour ' +
      '(`claimAccount`); links sent before act no more. True whether the address has an account or not, which nobody ' +
      'is told; false where the installation sends no mail.',
  })
  async requestPasswordReset(
    @Arg('email', () => String) email: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return this.resets.request(email, context);
  }
}
