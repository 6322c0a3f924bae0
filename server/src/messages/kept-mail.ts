import type { Database } from '../database/database.js';
import type { Attempt, Channel, Outgoing } from './channel.js';
import type { MailLogo } from './mail-logo.js';
import { calendarFilesOf, mailOf, type CalendarFile } from './mail.rules.js';
import { IS_DEMO } from './message.queries.js';

/** The oldest go when there are more. */
const MOST = 300;

/** A mail that was kept instead of sent. */
export interface KeptLetter {
  /** Of its delivery. */
  readonly id: string;
  readonly at: Date;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** With its pictures in it. */
  readonly html: string;
  /** The same as a program shows it that loads no pictures. */
  readonly bare: string;
  /** What calendars read of it. */
  readonly files: readonly CalendarFile[];
}

/** Keeps the demo's mails in the memory of this process, and sends none. Nothing of a clinic's own goes this way. */
export class KeptMail implements Channel {
  readonly name = 'email';
  private readonly letters = new Map<string, KeptLetter>();

  constructor(
    private readonly database: Database,
    private readonly from: string,
    private readonly logo: MailLogo,
  ) {}

  async isSetUp(): Promise<boolean> {
    const [row] = await this.database.query<{ isDemo: boolean }>(IS_DEMO);
    return row?.isDemo === true;
  }

  async send(message: Outgoing): Promise<Attempt> {
    const logo = await this.logo.png();
    const { subject = '', text, html } = mailOf(message, this.from, logo);
    const picture = logo === null ? '' : `data:image/png;base64,${logo.toString('base64')}`;
    this.letters.set(message.deliveryId, {
      id: message.deliveryId,
      at: new Date(),
      from: `${message.organization} <${this.from}>`,
      to: `${message.recipientName} <${message.address}>`,
      subject,
      text: asText(text),
      html: asText(html).replaceAll('cid:logo', picture),
      bare: asText(html).replaceAll(/(<img\b[^>]*\bsrc=")[^"]*/g, '$1'),
      files: calendarFilesOf(message, this.from),
    });
    for (const id of this.letters.keys()) {
      if (this.letters.size <= MOST) break;
      this.letters.delete(id);
    }
    return { outcome: 'accepted', ref: null };
  }

  /** The newest first. */
  list(): KeptLetter[] {
    return [...this.letters.values()].reverse();
  }

  find(id: string): KeptLetter | null {
    return this.letters.get(id) ?? null;
  }

  stop(): void {
    this.letters.clear();
  }
}

/** Mails of ours are texts, never streams or files. */
function asText(part: unknown): string {
  if (typeof part !== 'string') throw new TypeError('A mail has a part that is no text');
  return part;
}
