import type { SealedSecrets } from '../../api/sealed-secrets.js';
import type { Database } from '../../database/database.js';
import type { Events } from '../../events/events.js';
import { MessageKind } from '../../outbox/message-kind.js';
import { isSigned } from '../../outbound/standard-signature.rules.js';
import { readPhoneNumber } from '../../api/phone-number.rules.js';
import { canBeEnded } from '../kind.rules.js';
import type { MessageChannel } from '../message.type.js';
import { answerOf } from './answer.rules.js';
import {
  ANSWERED,
  FIND,
  PEOPLE_OF,
  START,
  STOP,
  TELL,
  WRITES,
  type AnsweredRow,
  type TextChannelRow,
} from './text-channel.queries.js';
import { isSignedByTwilio, twilioFault } from './twilio.rules.js';

/** Somebody who answers means the last message about a visit, and not one of long ago. */
const ANSWERED_FOR_MILLISECONDS = 14 * 86_400_000;
/** Numbers come with + and the country in front: the country that is assumed without one does not matter. */
const ANY_COUNTRY = 'US';

/** What came to the address of a channel. */
export interface Arrived {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What a provider says: an answer from a number, or what became of a message. */
interface Told {
  readonly from?: string;
  readonly text?: string;
  readonly id?: string;
  readonly status?: string;
  /** Why it did not arrive; of Twilio alone. */
  readonly code?: string;
}

/** What is to be sent back to whoever answered; null where nothing is. */
export interface TextReply {
  readonly provider: 'twilio' | 'http';
  readonly text: string | null;
}

/** What answers do by the links of messages. */
export interface AnswersByLink {
  /** Kinds of messages that can be answered. */
  readonly kinds: readonly MessageKind[];
  /** @returns what became of each, in words */
  readonly act: (messages: readonly AnsweredRow[], answer: 'yes' | 'no', now: Date) => Promise<string | null>;
}

/** What a status of a provider means for the way of a message; others say nothing that matters. */
const STATES: Readonly<Record<string, 'arrived' | 'bounced' | 'failed'>> = {
  arrived: 'arrived',
  delivered: 'arrived',
  read: 'arrived',
  bounced: 'bounced',
  undelivered: 'bounced',
  failed: 'failed',
};

/** Takes what people answer to text messages, and what providers tell of them. */
export class TextAnswers {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly secrets: SealedSecrets,
    private readonly answersUrl: (channel: MessageChannel) => string,
    private readonly links: AnswersByLink,
  ) {}

  /**
   * Does what an answer asks for, where it is signed. A text that says something else changes nothing.
   * @returns what is to be sent back; null where it was not signed by whom the settings name
   */
  async take(channel: MessageChannel, arrived: Arrived, now: Date): Promise<TextReply | null> {
    const [settings] = await this.database.query<TextChannelRow>(FIND, [channel]);
    const told = settings === undefined ? null : this.read(settings, arrived, now);
    if (settings === undefined || told === null) return null;
    const { provider } = settings;
    if (told.id !== undefined && told.status !== undefined) {
      await this.tell(channel, { ...told, id: told.id, status: told.status }, provider, now);
      return { provider, text: null };
    }
    const text = told.from === undefined ? null : await this.answer(channel, told.from, told.text ?? '', now);
    return { provider, text };
  }

  /** What came, or null where its signature is not good. */
  private read(settings: TextChannelRow, { headers, body }: Arrived, now: Date): Told | null {
    const secret = this.secrets.open(settings.answerSecret, settings.channel);
    if (secret === null) return null;
    if (settings.provider === 'twilio') {
      const fields = new URLSearchParams(body);
      const url = this.answersUrl(settings.channel);
      if (!isSignedByTwilio(headers['x-twilio-signature'], url, fields, secret)) return null;
      const field = (name: string): string | undefined => fields.getAll(name).find(isKept);
      const status = field('MessageStatus');
      return status === undefined
        ? { from: field('From')?.replace(/^whatsapp:/, ''), text: field('Body') }
        : { id: field('MessageSid'), status, code: field('ErrorCode') };
    }
    return isSigned(headers, body, secret, now) ? jsonOf(body) : null;
  }

  private async answer(
    channel: MessageChannel,
    from: string,
    text: string,
    now: Date,
  ): Promise<string | null> {
    const number = readPhoneNumber(from, ANY_COUNTRY);
    const answer = answerOf(text);
    if (number === null) return null;
    // Whoever writes from a number has it, and can be written to, but for one who wants nothing more.
    if (answer !== 'stop') await this.database.query(WRITES, [channel, number]);
    if (answer === null) return null;
    if (answer === 'stop' || answer === 'start') {
      // Carriers answer these words themselves.
      await this.wish(channel, number, answer, now);
      return null;
    }
    const since = new Date(now.getTime() - ANSWERED_FOR_MILLISECONDS);
    const { kinds, act } = this.links;
    const messages = await this.database.query<AnsweredRow>(ANSWERED, [number, channel, since, kinds]);
    return messages.length === 0 ? null : act(messages, answer, now);
  }

  /** Whoever has the number wants nothing more there, or wants it again. */
  private async wish(
    channel: MessageChannel,
    number: string,
    answer: 'stop' | 'start',
    now: Date,
  ): Promise<void> {
    const rows = await this.database.query<{ id: string }>(PEOPLE_OF, [number]);
    const people = rows.map(({ id }) => id);
    const kinds = Object.values(MessageKind).filter(canBeEnded);
    if (answer === 'stop') await this.database.query(STOP, [people, kinds, channel, now, number]);
    else await this.database.query(START, [people, channel, number]);
  }

  private async tell(
    channel: MessageChannel,
    { id, status, code }: Told & { readonly id: string; readonly status: string },
    provider: TextReply['provider'],
    now: Date,
  ): Promise<void> {
    if (!Object.hasOwn(STATES, status)) return;
    const meant = STATES[status] ?? 'failed';
    const own = { fault: status.slice(0, 40), isAddress: meant === 'bounced' };
    const { fault, isAddress } = provider === 'twilio' ? twilioFault(code ?? null, own.fault) : own;
    const state = meant === 'arrived' ? meant : isAddress ? 'bounced' : 'failed';
    const values = [id, channel, state, state === 'arrived' ? null : fault, now];
    const told = await this.database.query(TELL, values);
    if (told.length > 0) this.events.ping();
  }
}

/** Whether PostgreSQL can keep a text: whoever sent another is told nothing by it. */
function isKept(text: string): boolean {
  return !text.includes('\0');
}

/** The texts of a JSON object that can be kept; of anything else none. */
function jsonOf(body: string): Told {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  const texts = Object.entries(value).filter(([, each]) => typeof each === 'string' && isKept(each));
  return Object.fromEntries(texts) as Told;
}
