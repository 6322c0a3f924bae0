import type { Language } from '../api/language.js';
import type { Viewer } from '../api/viewer.js';
import type { MessageKind } from './message-kind.js';

/** A message whose link somebody has opened. */
export interface LinkedMessage {
  readonly id: string;
  readonly kind: MessageKind;
  readonly appointmentId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** In which the page is written. */
  readonly language: Language;
  /** Whether its link may still act: its time is not over and it was not spent. Buttons show only then. */
  readonly isOpen: boolean;
  /** The act that ended its link; null where none did. */
  readonly spentAs: string | null;
}

/** A visit as a page shows it: when, where and with whom, in the time of its clinic. Nothing of why. */
export interface LinkVisit {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly doctorName: string;
  readonly clinicName: string;
  readonly clinicAddress: string | null;
  readonly clinicPhone: string | null;
}

/** A button: a form that sends its act, and what belongs to it, to the link by POST. */
export interface LinkButton {
  /** At most 20 characters: a–z and _. */
  readonly act: string;
  readonly label: string;
  /** What it is about where others say the same: heard after its label, and not seen. */
  readonly about?: string;
  readonly values?: Readonly<Record<string, string>>;
  /** The one that stands out is `main`, one that ends something `danger`; a `time` is one of several in a row. */
  readonly look?: 'main' | 'danger' | 'time';
}

/** One of several that a page lists. */
export interface LinkItem {
  readonly title: string;
  /** Plain text. */
  readonly lines: readonly string[];
  readonly buttons: readonly LinkButton[];
  /** Where one goes on with it, signed in; null: nowhere. */
  readonly onward: { readonly href: string; readonly label: string; readonly about: string } | null;
}

/** How things stand now, in words of the message's language. */
export interface LinkPage {
  readonly title: string;
  /** Paragraphs, plain text. */
  readonly lines: readonly string[];
  readonly visit?: LinkVisit | null;
  /** Several things, in order, below the buttons. */
  readonly items?: readonly LinkItem[];
  readonly buttons: readonly LinkButton[];
  /** Stands above the buttons that are times. */
  readonly timesTitle?: string;
  /** Where one goes on, signed in: addresses of the product, from the root. */
  readonly onward?: readonly { readonly href: string; readonly label: string }[];
}

/** What a press came to. */
export interface LinkOutcome {
  /** Why nothing was done, in a sentence; null where it was. */
  readonly refusal: string | null;
  /** Whether the link does nothing any more from now on. */
  readonly spends: boolean;
}

/** A page of a client that shows and does by itself what the link is for. */
export interface LinkElsewhere {
  /** From the root; the link's token follows it behind a #, which browsers send to nobody. */
  readonly goTo: string;
}

/** What the links of some kinds of messages show and do. A domain names it in its module (`linkActs`). */
export interface LinkActs {
  readonly kinds: readonly MessageKind[];
  /** The buttons that somebody means who answers a text message with 1 or 2; left out where no answer is taken. */
  readonly answers?: { readonly yes: string; readonly no: string };
  /**
   * How things stand, or which page tells. Called by GET, by every scanner of mails: changes nothing.
   * @param viewer whom the message is for, by its link alone
   */
  readonly describe: (message: LinkedMessage, viewer: Viewer, now: Date) => Promise<LinkPage | LinkElsewhere>;
  /**
   * Does what a button says, through the services that whoever is signed in uses, so that rules and refusals are one. Two
   * presses at once are two calls: the database lets one of them act.
   * @param values what the button had, unchecked: anybody may send anything
   */
  readonly act: (
    message: LinkedMessage,
    viewer: Viewer,
    act: string,
    values: Readonly<Record<string, string>>,
    now: Date,
  ) => Promise<LinkOutcome>;
}
