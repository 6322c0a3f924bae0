import type { AttemptLimits } from '../../api/attempt-limits.js';
import { badInput } from '../../api/errors.js';
import { Language } from '../../api/language.js';
import { reject } from '../../api/named-error.js';
import type { Viewer } from '../../api/viewer.js';
import type { AuditService } from '../../audit/audit.service.js';
import type { Database, Queryable } from '../../database/database.js';
import { MessageKind } from '../../outbox/message-kind.js';
import { EXAMPLE_CODE, EXAMPLE_LINK, exampleFacts } from './example-facts.rules.js';
import { htmlOf } from './mail-html.rules.js';
import { fieldsOf, missingMarkers, requiredFields, unknownFields } from './message-field.rules.js';
import { FIND, FRAME, LIST, LOCK, PUT, REMOVE } from './message-text.queries.js';
import {
  MessageFieldsRefused,
  MessagePreview,
  MessageText,
  MessageTextChanged,
  type ChangeMessageTextInput,
  type PreviewMessageInput,
} from './message-text.type.js';
import type { OwnText } from './message-words.js';
import { ownWordsOf, renderMessage } from './render-message.rules.js';
import { shortTextOf, textOf } from './sent-text.rules.js';
import { smsParts } from './sms-parts.rules.js';

interface TextRow extends OwnText {
  readonly kind: MessageKind;
  readonly language: Language;
  readonly changedAt: Date;
  readonly changedBy: string | null;
}

/** All words of a message, whosever they are. */
type Words = OwnText & { readonly short: string };
type Faults = Pick<
  MessagePreview,
  'unknownFields' | 'missingFields' | 'unknownShortFields' | 'missingShortFields'
>;

/** The clinic's own words of messages. Who may is decided at the door. */
export class MessageTextService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
  ) {}

  /** The words in force of every kind in every language, in the order of the schema. */
  async list(): Promise<MessageText[]> {
    const rows = await this.database.query<TextRow>(LIST);
    return Object.values(MessageKind).flatMap((kind) =>
      Object.values(Language).map((language) =>
        textFrom(
          kind,
          language,
          rows.find((row) => row.kind === kind && row.language === language),
        ),
      ),
    );
  }

  /**
   * A message as it would be sent, of made-up people: by the words given, or by those in force.
   * @throws RequestError RATE_LIMITED
   */
  async preview(viewer: Viewer, input: PreviewMessageInput, now: Date): Promise<MessagePreview> {
    await this.limits.count({ previewMessage: viewer.userId });
    const { kind, language } = input;
    const inForce = await this.get(this.database, kind, language);
    const own: Words = {
      subject: input.subject ?? inForce.subject,
      body: input.body ?? inForce.body,
      short: input.short ?? inForce.short,
    };
    const [row] = await this.database.query<{ organization: string; timeZone: string }>(FRAME);
    if (row === undefined) throw new Error('settings have their row');
    const facts = exampleFacts(kind, language, row.organization, row.timeZone, now);
    const rendered = renderMessage(kind, facts, language, own);
    const frame = {
      organization: row.organization,
      logoUrl: null,
      language,
      link: EXAMPLE_LINK,
      code: EXAMPLE_CODE,
      unsubscribe: null,
      kind,
    };
    const short = shortTextOf(rendered.short, frame);
    return {
      subject: rendered.subject,
      text: textOf(rendered.body, frame),
      html: htmlOf(rendered, frame),
      short,
      shortParts: smsParts(short),
      ...faultsOf(kind, language, own),
    };
  }

  /**
   * Puts the clinic's own words in place; those of messages whose words are made already stay.
   * @throws Rejection MessageFieldsRefused, MessageTextChanged
   * @throws RequestError BAD_USER_INPUT
   */
  async change(viewer: Viewer, input: ChangeMessageTextInput, now: Date): Promise<MessageText> {
    const { kind, language, subject, body } = input;
    const empty = (['subject', 'body', 'short'] as const).filter((field) => input[field] === '');
    if (empty.length > 0)
      throw badInput(empty.map((field) => ({ field: `input.${field}`, rule: 'required' })));
    const words = ownWordsOf(kind, language);
    const short = input.short ?? words.short;
    const faults = faultsOf(kind, language, { subject, body, short });
    const unknown = [...new Set([...faults.unknownFields, ...faults.unknownShortFields])];
    const missing = [...new Set([...faults.missingFields, ...faults.missingShortFields])];
    if (unknown.length > 0 || missing.length > 0) {
      throw reject(MessageFieldsRefused, {
        code: 'MESSAGE_FIELDS_REFUSED',
        message: 'The words name a field that is none, or leave out one that they need.',
        unknownFields: unknown,
        missingFields: missing,
      });
    }
    return this.database.transaction(async (tx) => {
      await this.requireSeen(tx, kind, language, input.changedAt ?? null);
      // The product's stay the product's, and change with it.
      const ownShort = short === words.short ? null : short;
      await tx.query(PUT, [kind, language, subject, body, viewer.userId, now, ownShort]);
      await this.record(tx, viewer, kind, language, false);
      return this.get(tx, kind, language);
    });
  }

  /**
   * Gives a kind the product's own words again.
   * @throws Rejection MessageTextChanged
   */
  async reset(
    viewer: Viewer,
    kind: MessageKind,
    language: Language,
    seen: Date | null,
  ): Promise<MessageText> {
    return this.database.transaction(async (tx) => {
      await this.requireSeen(tx, kind, language, seen);
      const removed = await tx.query(REMOVE, [kind, language]);
      if (removed.length > 0) await this.record(tx, viewer, kind, language, true);
      return this.get(tx, kind, language);
    });
  }

  private async requireSeen(
    tx: Queryable,
    kind: MessageKind,
    language: Language,
    seen: Date | null,
  ): Promise<void> {
    await tx.query(LOCK);
    const text = await this.get(tx, kind, language);
    if (text.changedAt?.getTime() === seen?.getTime()) return;
    throw reject(MessageTextChanged, {
      code: 'MESSAGE_TEXT_CHANGED',
      message: 'Somebody changed these words since you read them.',
      text,
    });
  }

  private async get(within: Queryable, kind: MessageKind, language: Language): Promise<MessageText> {
    const [row] = await within.query<TextRow>(FIND, [kind, language]);
    return textFrom(kind, language, row);
  }

  private async record(
    tx: Queryable,
    viewer: Viewer,
    kind: MessageKind,
    language: Language,
    isReset: boolean,
  ): Promise<void> {
    const details = { kind, language, reset: isReset };
    await this.audit.record({ actor: viewer, action: 'message_text.changed', details }, tx);
  }
}

function textFrom(kind: MessageKind, language: Language, row: TextRow | undefined): MessageText {
  const words = ownWordsOf(kind, language);
  return Object.assign(new MessageText(), {
    kind,
    language,
    subject: row?.subject ?? words.subject,
    body: row?.body ?? words.body,
    short: row?.short ?? words.short,
    fields: [...fieldsOf(kind)],
    requiredFields: requiredFields(words.body),
    requiredShortFields: requiredFields(words.short),
    changedAt: row?.changedAt ?? null,
    changedBy: row?.changedBy ?? null,
  });
}

/** What of a text nothing could fill, and what it lacks. A subject is no place for a secret: it stands in lists. */
function faultsOf(kind: MessageKind, language: Language, { subject, body, short }: Words): Faults {
  const secrets = requiredFields(subject);
  const words = ownWordsOf(kind, language);
  return {
    unknownFields: [...new Set([...secrets, ...unknownFields(kind, `${subject}\n${body}`)])],
    missingFields: missingMarkers(words.body, body),
    unknownShortFields: unknownFields(kind, short),
    missingShortFields: missingMarkers(words.short, short),
  };
}
