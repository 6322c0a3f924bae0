import { MessageLinks } from '../../src/outbox/message-links.js';
import type { RunningApp } from './running-app.js';
import { Visitor } from './visitor.js';

/** Selections of the answers to whoever begins an account with a code that comes by mail. */
export const NAMED = '... on NamedError { code }';
export const SENT = '... on CodeSent { ticket expiresAt nextCodeAt }';
export const SESSION =
  '... on Session { accessToken user { id email fullName emailVerifiedAt patient { documentsClosed } } }';
const CONFIRM = `mutation ($input: ConfirmRegistrationInput!) { confirmRegistration(input: $input) { __typename ${SESSION} ${NAMED}
  ... on CodeNotValid { triesLeft } } }`;
export const AGAIN = `mutation ($ticket: String!) { resendRegistrationCode(ticket: $ticket) { __typename ${SENT} ${NAMED} } }`;
export const CANCEL = `mutation ($ticket: String!) { cancelRegistration(ticket: $ticket) }`;

/** An answer of one of these operations: the fields of whichever type came. */
export interface Answered {
  __typename: string;
  code?: string;
  triesLeft?: number;
  ticket?: string;
  expiresAt?: string;
  accessToken?: string;
  user?: { id: string; email: string; fullName: string; emailVerifiedAt: string | null };
}

/** What somebody does who was sent a code, each time in a browser of their own unless one is named. */
export class MailedCode {
  private readonly links: MessageLinks;

  constructor(private readonly app: RunningApp) {
    this.links = new MessageLinks(app.config.tokenSecret);
  }

  browser(): Visitor {
    return new Visitor(this.app.app);
  }

  /** The code that was sent last for a ticket. */
  async codeOf(ticket: string): Promise<string> {
    const [row] = await this.app.records.query<{ id: string }>(
      'select message_id as id from registrations where ticket_hash = sha256($1::text::bytea)',
      [ticket],
    );
    return this.links.codeOf(row!.id);
  }

  async confirm(ticket: string, code: string, visitor = this.browser()): Promise<Answered> {
    const { data } = await visitor.ask<{ confirmRegistration: Answered }>(CONFIRM, {
      input: { ticket, code },
    });
    return data!.confirmRegistration;
  }

  /** Asks for another code. */
  async again(ticket: string): Promise<Answered> {
    const { data } = await this.browser().ask<{ resendRegistrationCode: Answered }>(AGAIN, { ticket });
    return data!.resendRegistrationCode;
  }
}
