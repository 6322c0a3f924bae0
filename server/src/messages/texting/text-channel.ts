import type { Logger } from 'pino';
import type { SealedSecrets } from '../../api/sealed-secrets.js';
import type { Queryable } from '../../database/database.js';
import { OutboundError, type Outbound } from '../../outbound/outbound.js';
import type { Attempt, Channel, Outgoing } from '../channel.js';
import { questionOf } from '../kind.rules.js';
import type { MessageChannel } from '../message.type.js';
import { plainWords } from '../words/plain-words.texts.js';
import { shortTextOf } from '../words/sent-text.rules.js';
import { FIND, type TextChannelRow } from './text-channel.queries.js';
import { attemptOfAnswer, filledBody, templateOf, valueAt, type TextValues } from './text-request.rules.js';
import { twilioFault, twilioTemplateBody } from './twilio.rules.js';

const TIMEOUT_MILLISECONDS = 15_000;

/** What a channel works with. */
export interface TextGround {
  readonly database: Queryable;
  readonly outbound: Pick<Outbound, 'send'>;
  readonly secrets: SealedSecrets;
  /** Where providers tell what became of a message. */
  readonly statusUrl: (channel: MessageChannel) => string;
  readonly logger: Logger;
}

/** Sends text messages by the provider that the settings describe. */
export class TextChannel implements Channel {
  constructor(
    readonly name: MessageChannel.sms | MessageChannel.whatsapp,
    private readonly ground: TextGround,
  ) {}

  async isSetUp(): Promise<boolean> {
    return (await this.settings())?.isOn === true;
  }

  async send(message: Outgoing): Promise<Attempt> {
    const { outbound, secrets, statusUrl, logger } = this.ground;
    const settings = await this.settings();
    if (settings === null) return { outcome: 'later', fault: 'not_set_up' };
    const headers = secrets.open(settings.headers, this.name);
    if (headers === null) {
      logger.error({ channel: this.name }, 'the access to a provider cannot be read; enter it again');
      return { outcome: 'later', fault: 'secret' };
    }
    const to = message.address;
    const text = settings.takesAnswers ? withQuestion(message) : shortTextOf(message.short, message);
    const values = {
      to,
      to_digits: to.replace(/\D/g, ''),
      sender: settings.sender,
      text,
      id: message.deliveryId,
      template: templateOf(settings.templateIds, message.kind),
      status_url: statusUrl(this.name),
    };
    const body = this.bodyOf(settings, values, message);
    try {
      const answer = await outbound.send({
        method: 'POST',
        url: settings.url,
        headers: {
          'content-type': CONTENT_TYPES[settings.bodyType],
          ...(JSON.parse(headers) as Record<string, string>),
        },
        body,
        timeout: TIMEOUT_MILLISECONDS,
      });
      const said = answer.body.toString('utf8');
      const attempt = attemptOfAnswer(answer.status, said, settings.refPath);
      return attempt.outcome === 'refused' && settings.provider === 'twilio'
        ? { ...attempt, ...twilioFault(valueAt(said, 'code'), attempt.fault) }
        : attempt;
    } catch (error) {
      if (!(error instanceof OutboundError)) throw error;
      return { outcome: 'later', fault: error.fault };
    }
  }

  stop(): void {
    // Nothing is kept open.
  }

  private bodyOf(settings: TextChannelRow, values: TextValues, message: Outgoing): string {
    if (settings.provider !== 'twilio' || values.template === '')
      return filledBody(settings.body, settings.bodyType, values);
    const { recipientName: name, organization, link } = message;
    return twilioTemplateBody(this.name, values, { text: values.text, name, organization, link });
  }

  /** Read each time: whoever changes them tries them at once. */
  private async settings(): Promise<TextChannelRow | null> {
    const [row] = await this.ground.database.query<TextChannelRow>(FIND, [this.name]);
    return row ?? null;
  }
}

/** The text, and what to answer where that does something. */
function withQuestion({ short, kind, language, ...secrets }: Outgoing): string {
  const question = questionOf(kind);
  const text = shortTextOf(short, secrets);
  return question === null ? text : `${text}\n${plainWords[language].question[question]}`;
}

const CONTENT_TYPES = {
  form: 'application/x-www-form-urlencoded; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;
