import { isIP } from 'node:net';
import { createTransport, type SMTPPoolOptions, type Transporter } from 'nodemailer';
import type { Attempt, Channel, Outgoing } from './channel.js';
import type { MailLogo } from './mail-logo.js';
import { mailOf } from './mail.rules.js';
import { attemptOf, type SmtpFault } from './smtp.rules.js';

/** Connections to the mail server that one process keeps, and mails after which one is made anew. */
const CONNECTIONS = 5;
const MAILS_EACH = 500;
const SECOND = 1_000;

/** Sends mail by the server of SMTP_URL. */
export class SmtpChannel implements Channel {
  readonly name = 'email';
  private transport: Transporter | null = null;

  /**
   * @param smtpUrl as smtp:// or smtps://, with name and password
   * @param from the address that mails come from
   */
  constructor(
    private readonly smtpUrl: string,
    private readonly from: string,
    private readonly logo: MailLogo,
  ) {}

  isSetUp(): boolean {
    return true;
  }

  async send(message: Outgoing): Promise<Attempt> {
    this.transport ??= createTransport(poolOf(this.smtpUrl));
    try {
      const sent = await this.transport.sendMail(mailOf(message, this.from, await this.logo.png()));
      return { outcome: 'accepted', ref: sent.messageId.slice(0, 200) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      return attemptOf(error as SmtpFault);
    }
  }

  stop(): void {
    this.transport?.close();
  }
}

/** A sign-in is never told in the open but to this machine, and nothing that a mail names is fetched. */
function poolOf(smtpUrl: string): SMTPPoolOptions & { pool: true } {
  const { username, hostname } = new URL(smtpUrl);
  const isHere = hostname === 'localhost' || (isIP(hostname) === 4 && hostname.startsWith('127.'));
  return {
    url: smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: MAILS_EACH,
    // What is sent twice is decided where it is written down.
    maxRequeues: 0,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
    requireTLS: username !== '' && !isHere,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
