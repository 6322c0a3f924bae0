import type { Viewer } from '../../api/viewer.js';
import type { Database } from '../../database/database.js';
import type { Language } from '../../api/language.js';
import { MessageKind } from '../../outbox/message-kind.js';
import type { MessageLinks } from '../../outbox/message-links.js';
import type {
  LinkActs,
  LinkedMessage,
  LinkElsewhere,
  LinkOutcome,
  LinkPage,
} from '../../outbox/link-acts.js';
import { timeWords, dateWords } from '../words/moment.rules.js';
import { CARRIED, FIND, SPEND, type CarriedRow, type LinkRow } from './link.queries.js';
import { filled } from './link-words.js';
import { linkTexts } from './link.texts.js';
import { momentWords } from './visit-page.rules.js';

/** A link that leads to a message of ours. */
export interface OpenedLink {
  readonly message: LinkedMessage;
  readonly viewer: Viewer;
  readonly organization: string;
  /** Why its buttons do nothing; null where they may. */
  readonly shut: 'spent' | 'expired' | 'closed' | null;
}

/** Opens the links of messages, and does by them what the domains say. */
export class LinkService {
  private readonly actsOf: ReadonlyMap<MessageKind, LinkActs>;

  /** @param acts of the domains: the last that names a kind has it */
  constructor(
    private readonly database: Database,
    private readonly links: MessageLinks,
    acts: readonly LinkActs[],
  ) {
    this.actsOf = new Map(acts.flatMap((each) => each.kinds.map((kind) => [kind, each] as const)));
  }

  /** The message of a token; null where it leads nowhere. */
  async open(token: string, now: Date): Promise<OpenedLink | null> {
    const id = this.links.messageOf(token);
    if (id === null) return null;
    const [row] = await this.database.query<LinkRow>(FIND, [id]);
    if (row === undefined) return null;
    const shut = shutBy(row, now);
    const { kind, appointmentId, data, language, spentAs, organization } = row;
    return {
      message: { id, kind, appointmentId, data, language, spentAs, isOpen: shut === null },
      viewer: {
        userId: row.userId,
        role: row.role,
        credential: { kind: 'message', messageId: id },
        doctorId: row.doctorId,
        isFrontDesk: row.isFrontDesk,
      },
      organization,
      shut,
    };
  }

  /**
   * How things stand now, with buttons only where they may do something. Changes nothing.
   * @returns `isShort`: buttons were left out
   */
  async describe(
    { message, viewer, shut, organization }: OpenedLink,
    now: Date,
  ): Promise<{ readonly page: LinkPage | LinkElsewhere; readonly isShort: boolean }> {
    const acts = this.actsOf.get(message.kind);
    if (acts === undefined) return { page: generalPage(message, organization), isShort: false };
    const page = await acts.describe(message, viewer, now);
    if ('goTo' in page || shut === null) return { page, isShort: false };
    const { buttons, items = [] } = page;
    const isShort = buttons.length > 0 || items.some((item) => item.buttons.length > 0);
    return {
      page: { ...page, buttons: [], items: items.map((item) => ({ ...item, buttons: [] })) },
      isShort,
    };
  }

  /**
   * Does what a button says. The act and its end of the link are two steps: what keeps an act from being done twice is the
   * state that it changes, not the link.
   */
  async act(
    { message, viewer, shut }: OpenedLink,
    act: string,
    values: Readonly<Record<string, string>>,
    now: Date,
  ): Promise<LinkOutcome> {
    const acts = this.actsOf.get(message.kind);
    const { refusal } = linkTexts[message.language];
    if (acts === undefined || !/^[a-z_]{1,20}$/.test(act)) return { refusal: refusal.unknown, spends: false };
    if (shut !== null) return { refusal: refusal.over, spends: false };
    const outcome = await acts.act(message, viewer, act, values, now);
    if (outcome.spends) await this.database.query(SPEND, [message.id, now, act]);
    return outcome;
  }

  /**
   * Does what 1 or 2 in answer to a text message means: what the button for it does, by the same rules.
   * @param toldFor when the visit begins of which the message told; one that was moved since is not meant
   * @returns what became of it and how things stand now, in words; null where the message takes no answer
   */
  async answer(
    opened: OpenedLink,
    answer: 'yes' | 'no',
    toldFor: string | null,
    now: Date,
  ): Promise<string | null> {
    const { message, viewer } = opened;
    const acts = this.actsOf.get(message.kind);
    if (acts?.answers === undefined) return null;
    const act = acts.answers[answer];
    const before = await acts.describe(message, viewer, now);
    if ('goTo' in before) return null;
    const values = before.buttons.find((button) => button.act === act)?.values ?? {};
    const { refusal } = await this.act(
      opened,
      act,
      toldFor === null ? values : { ...values, from: toldFor },
      now,
    );
    const after = await acts.describe(
      { ...message, spentAs: refusal === null ? act : message.spentAs },
      viewer,
      now,
    );
    return 'goTo' in after ? refusal : answerWords(refusal, after, message.language);
  }

  /** The links of the messages that went out within this one. */
  async others({ message }: OpenedLink): Promise<{ href: string; label: string }[]> {
    const rows = await this.database.query<CarriedRow>(CARRIED, [message.id]);
    return rows.map(({ id, startsAt, timeZone, doctorName, patientName }) => {
      const day = dateWords(startsAt, timeZone, message.language, 'short');
      const time = timeWords(startsAt, timeZone, message.language, 'short');
      const label = [`${day}, ${time}`, doctorName, patientName].filter(Boolean).join(', ');
      return { href: `/m/${this.links.tokenOf(id)}`, label };
    });
  }
}

/** What became of an answer, and how the visit stands: for a text message, which has no page below it. */
function answerWords(refusal: string | null, { visit, lines }: LinkPage, language: Language): string {
  const when = visit == null ? null : momentWords(visit.startsAt, visit.timeZone, language);
  const stand = [when, lines[0]].filter((part) => part != null).join(': ');
  return [refusal, stand].filter((part) => part !== null && part !== '').join(' ');
}

/** Of a message whose link has nothing of its own to show. */
function generalPage({ language }: LinkedMessage, organization: string): LinkPage {
  const { frame } = linkTexts[language];
  return {
    title: filled(frame.generalTitle, { organization }),
    lines: [frame.general],
    buttons: [],
    onward: [{ href: '/', label: frame.signIn }],
  };
}

/** A closed account does nothing by links, and a link nothing after its time. */
function shutBy({ isClosed, spentAs, expiresAt }: LinkRow, now: Date): OpenedLink['shut'] {
  if (isClosed) return 'closed';
  if (spentAs !== null) return 'spent';
  return expiresAt !== null && expiresAt > now ? null : 'expired';
}
