import { Arg, Authorized, createUnionType, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { inSession, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { EmailTaken, WrongCredentials } from './account.errors.js';
import { LinkNotValid } from './account-link.type.js';
import { CodeNotValid, CodeSent } from './code.type.js';
import type { EmailService } from './email.service.js';
import { EmailChange, EmailChanged, EmailChangeInput, MailNotSetUp } from './email.type.js';
import type { ProfileService } from './profile.service.js';
import { User } from './user.entity.js';

const SendEmailCodeResult = createUnionType({
  name: 'SendEmailCodeResult',
  description: 'A code was sent to the viewer’s address, or why not.',
  types: () => [CodeSent, MailNotSetUp] as const,
});
const ConfirmEmailResult = createUnionType({
  name: 'ConfirmEmailResult',
  description: 'The account with its confirmed address, or why the code confirms nothing.',
  types: () => [User, CodeNotValid] as const,
});
const RequestEmailChangeResult = createUnionType({
  name: 'RequestEmailChangeResult',
  description: 'The change that waits for its new address, or why there is none.',
  types: () => [EmailChange, WrongCredentials, MailNotSetUp] as const,
});
const ConfirmEmailChangeResult = createUnionType({
  name: 'ConfirmEmailChangeResult',
  description: 'The new address, or why it was not changed.',
  types: () => [EmailChanged, LinkNotValid, EmailTaken] as const,
});

/** The viewer's own address, and the links that change it. */
@Resolver()
export class EmailResolver {
  constructor(
    private readonly emails: EmailService,
    private readonly profiles: ProfileService,
  ) {}

  @Authorized()
  @Mutation(() => SendEmailCodeResult, {
    description:
      'Sends a code to the viewer’s own address, which `confirmEmail` takes; one before it is good no more.',
  })
  async sendEmailCode(@Ctx() context: Context): Promise<typeof SendEmailCodeResult> {
    const work = this.emails.sendCode(inSession(context), context.now);
    const sent = await orRejection(work, [MailNotSetUp]);
    return sent instanceof MailNotSetUp ? sent : Object.assign(new CodeSent(), sent);
  }

  @Authorized()
  @Mutation(() => ConfirmEmailResult, {
    description:
      'Takes the code that was sent to the viewer’s address, of at most 20 characters: mail reaches them there.',
  })
  async confirmEmail(
    @Arg('code', () => String) code: string,
    @Ctx() context: Context,
  ): Promise<typeof ConfirmEmailResult> {
    const viewer = inSession(context);
    const work = this.emails.confirm(viewer, code, context).then(() => this.profiles.getOwn(viewer));
    return orRejection(work, [CodeNotValid]);
  }

  @Authorized()
  @Mutation(() => RequestEmailChangeResult, {
    description:
      'Asks at another address whether it is the viewer’s, by a link of an hour that is sent there; until then nothing changes.',
  })
  async requestEmailChange(
    @Arg('input', () => EmailChangeInput) input: EmailChangeInput,
    @Ctx() context: Context,
  ): Promise<typeof RequestEmailChangeResult> {
    const work = this.emails.askChange(inSession(context), input, context.now);
    const asked = await orRejection(work, [WrongCredentials, MailNotSetUp]);
    return 'code' in asked ? asked : Object.assign(new EmailChange(), asked);
  }

  @Query(() => EmailChange, {
    nullable: true,
    description:
      'What the link of a mail would change; null when it is not good (any more). Asking changes nothing.',
  })
  async emailChange(
    @Arg('token', () => String) token: string,
    @Ctx() context: Context,
  ): Promise<EmailChange | null> {
    return this.emails.findChange(token, context);
  }

  @Mutation(() => ConfirmEmailChangeResult, {
    description: 'Changes the address by the link that was sent to the new one. The former one is told.',
  })
  async confirmEmailChange(
    @Arg('token', () => String) token: string,
    @Ctx() context: Context,
  ): Promise<typeof ConfirmEmailChangeResult> {
    const work = this.emails.confirmChange(token, context);
    const done = await orRejection(work, [LinkNotValid, EmailTaken]);
    return typeof done === 'string' ? Object.assign(new EmailChanged(), { email: done }) : done;
  }
}
