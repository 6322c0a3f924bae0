import { badInput } from '../../api/errors.js';
import { reject } from '../../api/named-error.js';
import type { SealedSecrets } from '../../api/sealed-secrets.js';
import type { Viewer } from '../../api/viewer.js';
import type { AttemptLimits } from '../../api/attempt-limits.js';
import type { AuditService } from '../../audit/audit.service.js';
import type { Database } from '../../database/database.js';
import { enterMessages } from '../../outbox/enter-messages.js';
import { MessageKind } from '../../outbox/message-kind.js';
import type { Outbound } from '../../outbound/outbound.js';
import { newSecret } from '../../outbound/standard-signature.rules.js';
import { MessageChannel } from '../message.type.js';
import { LIST, LOCK, SAVE, type TextChannelRow } from './text-channel.queries.js';
import {
  SavedTextChannel,
  TextChannelChanged,
  TextProvider,
  type TextChannelInput,
  type TextChannelSettings,
} from './text-channel.type.js';
import { faultOfBody } from './text-request.rules.js';
import { isTwilioAccount, isTwilioTemplate, twilioRequest } from './twilio.rules.js';

/** What a channel is saved with, the secrets in the clear. */
interface Wanted {
  readonly account: string | null;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyType: 'form' | 'json';
  readonly body: string;
  readonly refPath: string | null;
  readonly answerSecret: string;
}

const HEADER_NAME = /^[a-z0-9-]+$/i;
/** Connection and length are the client's own. */
const OWN_HEADERS = ['host', 'content-length', 'connection', 'transfer-encoding'];

/** The providers of text messages, as managers describe them. Who may is decided at the door. */
export class TextChannelService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
    private readonly outbound: Pick<Outbound, 'check'>,
    private readonly secrets: SealedSecrets,
    private readonly answersUrl: (channel: MessageChannel) => string,
  ) {}

  /** Those that are described, at most two. */
  async list(): Promise<TextChannelSettings[]> {
    const rows = await this.database.query<TextChannelRow>(LIST);
    return rows.map((row) => this.shown(row));
  }

  /**
   * Describes a provider, or changes what was described. Access that is left out stays.
   * @throws Rejection TextChannelChanged
   * @throws RequestError BAD_USER_INPUT, RATE_LIMITED
   */
  async save(viewer: Viewer, input: TextChannelInput, now: Date): Promise<SavedTextChannel> {
    const { channel } = input;
    if (channel === MessageChannel.email) throw badInput([{ field: 'channel', rule: 'one_of' }]);
    await this.limits.count({ webhooks: viewer.userId });
    if (input.provider === TextProvider.http && (await this.outbound.check(input.url ?? '')) !== null) {
      throw badInput([{ field: 'url', rule: 'form' }]);
    }
    return this.database.transaction(async (tx) => {
      const [former] = await tx.query<TextChannelRow>(LOCK, [channel]);
      const wanted = this.wantedOf(input, former ?? null);
      const [row] = await tx.query<TextChannelRow>(SAVE, [
        channel,
        input.isOn,
        input.provider,
        wanted.account,
        input.sender,
        wanted.url,
        this.secrets.seal(JSON.stringify(wanted.headers), channel),
        wanted.bodyType,
        wanted.body,
        Object.fromEntries((input.templates ?? []).map(({ kind, id }) => [kind, id])),
        wanted.refPath,
        this.secrets.seal(wanted.answerSecret, channel),
        viewer.userId,
        now,
        input.version,
        input.takesAnswers ?? former?.takesAnswers ?? false,
      ]);
      if (row === undefined) {
        throw reject(TextChannelChanged, {
          code: 'TEXT_CHANNEL_CHANGED',
          message: 'Somebody else has changed these settings meanwhile.',
        });
      }
      await this.audit.record(
        { actor: viewer, action: 'text_channel.changed', entity: 'text_channel', details: { channel } },
        tx,
      );
      const isNew = former === undefined || former.provider !== TextProvider.http;
      return Object.assign(new SavedTextChannel(), {
        settings: this.shown(row),
        answerSecret: input.provider === TextProvider.http && isNew ? wanted.answerSecret : null,
      });
    });
  }

  /**
   * Sends a message to the viewer by one channel alone, to try it.
   * @throws RequestError RATE_LIMITED
   */
  async try(viewer: Viewer, channel: MessageChannel, now: Date): Promise<void> {
    await this.limits.count({ webhooks: viewer.userId });
    await enterMessages(
      this.database,
      [
        {
          kind: MessageKind.channel_test,
          recipientId: viewer.userId,
          key: `test:${channel}:${now.toISOString()}`,
          data: { channel },
        },
      ],
      now,
    );
  }

  private wantedOf(input: TextChannelInput, former: TextChannelRow | null): Wanted {
    return input.provider === TextProvider.twilio
      ? this.twilioOf(input, former)
      : this.requestOf(input, former);
  }

  private twilioOf(input: TextChannelInput, former: TextChannelRow | null): Wanted {
    const account = input.account ?? '';
    if (!isTwilioAccount(account)) throw badInput([{ field: 'account', rule: 'form' }]);
    if (!(input.templates ?? []).every(({ id }) => isTwilioTemplate(id))) {
      throw badInput([{ field: 'templates', rule: 'form' }]);
    }
    const isSame = former?.provider === TextProvider.twilio && former.account === account;
    const token = input.token || (isSame ? this.secrets.open(former.answerSecret, input.channel) : null);
    if (token === null || token === '') throw badInput([{ field: 'token', rule: 'required' }]);
    return {
      account,
      bodyType: 'form',
      answerSecret: token,
      ...twilioRequest(input.channel, account, token),
    };
  }

  private requestOf(input: TextChannelInput, former: TextChannelRow | null): Wanted {
    const { bodyType, body = null, url = null, channel } = input;
    if (bodyType == null) throw badInput([{ field: 'bodyType', rule: 'required' }]);
    if (body === null || faultOfBody(body, bodyType) !== null)
      throw badInput([{ field: 'body', rule: 'form' }]);
    if (url === null) throw badInput([{ field: 'url', rule: 'required' }]);
    const isSame = former?.provider === TextProvider.http;
    const headers = input.headers?.map(({ name, value }) => [name.toLowerCase(), value] as const);
    const isGood = (headers ?? []).every(
      ([name, value]) => HEADER_NAME.test(name) && !OWN_HEADERS.includes(name) && !/[\r\n\0]/.test(value),
    );
    if (!isGood) throw badInput([{ field: 'headers', rule: 'form' }]);
    const kept = isSame ? this.secrets.open(former.headers, channel) : null;
    return {
      account: null,
      url,
      headers:
        headers !== undefined
          ? Object.fromEntries(headers)
          : kept === null
            ? {}
            : (JSON.parse(kept) as Record<string, string>),
      bodyType,
      body,
      refPath: input.refPath || null,
      answerSecret: (isSame ? this.secrets.open(former.answerSecret, channel) : null) ?? newSecret(),
    };
  }

  private shown(row: TextChannelRow): TextChannelSettings {
    const headers = this.secrets.open(row.headers, row.channel);
    const {
      isOn,
      provider,
      account,
      sender,
      url,
      bodyType,
      body,
      refPath,
      takesAnswers,
      version,
      changedAt,
    } = row;
    return {
      channel: row.channel,
      isOn,
      provider: TextProvider[provider],
      account,
      sender,
      url,
      headerNames: headers === null ? [] : Object.keys(JSON.parse(headers) as object),
      bodyType: bodyType as TextChannelSettings['bodyType'],
      body,
      templates: Object.entries(row.templateIds).map(([kind, id]) => ({ kind: kind as MessageKind, id })),
      refPath,
      takesAnswers,
      answersUrl: this.answersUrl(row.channel),
      version,
      changedAt,
    };
  }
}
