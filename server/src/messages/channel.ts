import type { Language } from '../api/language.js';
import type { MessageKind } from '../outbox/message-kind.js';
import type { Invite } from './calendar-file.js';

/** The ways out of the building, as the table's constraint message_deliveries_channel_known names them. */
export type ChannelName = 'email' | 'sms' | 'whatsapp';

/** A message on its way to one address, with nothing left to fill in but the link and the code. */
export interface Outgoing {
  readonly deliveryId: string;
  readonly messageId: string;
  readonly kind: MessageKind;
  readonly language: Language;
  readonly address: string;
  readonly recipientName: string;
  readonly organization: string;
  readonly subject: string;
  /** With {link} and {code} where they go. */
  readonly body: string;
  /** The same in the length of a text message. */
  readonly short: string;
  /** In place of {link}; null where the message has none. */
  readonly link: string | null;
  /** In place of {code}; null where the message has none. */
  readonly code: string | null;
  /** Where one click ends messages of the kind by this channel; null where it cannot be ended. */
  readonly unsubscribe: string | null;
  /** What a calendar is told by it; null where nothing. */
  readonly invite: Invite | null;
}

/** What became of an attempt. `fault` is a code of at most 40 characters, for the log. */
export type Attempt =
  | { readonly outcome: 'accepted'; readonly ref: string | null }
  /** Not to be tried again; `isAddress` where the address itself takes no messages. */
  | { readonly outcome: 'refused'; readonly fault: string; readonly isAddress: boolean }
  | { readonly outcome: 'later'; readonly fault: string };

/** A way by which messages leave. */
export interface Channel {
  readonly name: ChannelName;
  /** Whether messages can be sent by it as things are. */
  isSetUp(): boolean | Promise<boolean>;
  /** Sends once. The same delivery may come twice after a crash, and is to be recognisable by its id then. */
  send(message: Outgoing): Promise<Attempt>;
  /** Ends what it keeps open. */
  stop(): void | Promise<void>;
}
