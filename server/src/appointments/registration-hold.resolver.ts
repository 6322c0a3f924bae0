import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { HoldSlotInput } from './appointment.input.js';
import { HOLD_ERRORS, HoldResult } from './hold-result.js';
import type { RegistrationHoldService } from './registration-hold.service.js';

/** Holding for somebody who registers. Open to whoever holds the ticket. */
@Resolver()
export class RegistrationHoldResolver {
  constructor(private readonly holds: RegistrationHoldService) {}

  @Mutation(() => HoldResult, {
    description:
      'Keeps a time for somebody who waits for the code of `registerPatient`, as long as that code is good; asked again ' +
      'after another code, as long as that one. NOT_FOUND when the registration is over.',
  })
  async holdForRegistration(
    @Arg('ticket', () => String) ticket: string,
    @Arg('input', () => HoldSlotInput) input: HoldSlotInput,
    @Ctx() context: Context,
  ): Promise<typeof HoldResult> {
    return orRejection(this.holds.hold(ticket, input, context.address, context.now), HOLD_ERRORS);
  }

  @Mutation(() => Boolean, {
    description:
      'Ends a registration that waits for its code, and gives the held time back. False when it is over.',
  })
  async cancelRegistration(
    @Arg('ticket', () => String) ticket: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return this.holds.giveUp(ticket, context.now);
  }
}
