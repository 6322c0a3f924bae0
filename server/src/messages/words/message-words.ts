import type { Language } from '../../api/language.js';
import type { MessageKind } from '../../outbox/message-kind.js';

/** One visit that a message tells of, as it stands when its words are made. Nothing of health: no reason, field or kind. */
export interface VisitFacts {
  readonly appointmentId: string;
  readonly patientName: string;
  readonly doctorName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Of the clinic, an IANA name: times are told in it. */
  readonly timeZone: string;
  readonly clinicName: string;
  readonly clinicAddress: string | null;
  /** In E.164. */
  readonly clinicPhone: string | null;
}

/** Facts of one message, read when it is due: names and instants, not yet words. */
export interface MessageFacts {
  readonly recipientName: string;
  readonly organization: string;
  /** Several where a message carries others of the same day. */
  readonly visits?: readonly VisitFacts[];
  /** What else the kind tells: as the message's `data` holds it, ids, instants (ISO 8601), numbers and codes. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A message in words of one language. */
export interface RenderedMessage {
  /** At most 200 characters. */
  readonly subject: string;
  /** Plain text, paragraphs by blank lines; {link} and {code} stay as markers until it is sent. */
  readonly body: string;
  /** As long as one to three text messages, with the same markers. */
  readonly short: string;
}

/** The clinic's own words of a kind. */
export interface OwnText {
  readonly subject: string;
  readonly body: string;
  /** Of text messages; null where these keep the product's. */
  readonly short: string | null;
}

/** Makes a message's words, by the clinic's own text where it has one. */
export type RenderMessage = (
  kind: MessageKind,
  facts: MessageFacts,
  language: Language,
  ownText: OwnText | null,
) => RenderedMessage;

/** What stands around the words of a mail. */
export interface MailFrame {
  readonly organization: string;
  /** An address of the logo, such as cid:logo of the picture in the mail; null without one. */
  readonly logoUrl: string | null;
  readonly language: Language;
  /** In place of {link}; null where the message has none. */
  readonly link: string | null;
  /** In place of {code}; null where the message has none. */
  readonly code: string | null;
  /** Where one click ends mails of this kind; null where it cannot be ended. */
  readonly unsubscribe: string | null;
  /** What the button says is the kind's; without one it says that it opens a page. */
  readonly kind?: MessageKind;
}

/** The HTML of a mail, readable without pictures and in the dark. */
export type HtmlOf = (rendered: Pick<RenderedMessage, 'subject' | 'body'>, frame: MailFrame) => string;
