import type { Language } from '../api/language.js';
import type { MessageKind } from '../outbox/message-kind.js';
import type { ToldState } from './change.rules.js';
import type { Destination } from './destination.rules.js';
import type { DueRow } from './message.queries.js';

/** What becomes of a message that is due. */
export type Outcome = { readonly message: DueRow } & (
  | { readonly state: 'skipped'; readonly reason: string }
  | { readonly state: 'carried'; readonly by: string }
  | SentOutcome
);

/** A message with its words, and where it goes. */
export interface SentOutcome {
  readonly state: 'sent';
  /** As what it is told, which is another one where it tells of several changes. */
  readonly kind: MessageKind;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
  readonly short: string;
  /** How its appointment stood. */
  readonly told: ToldState | null;
  /** Of a series, and of what ended: how each stood that it tells of, as it is told; nothing of others. */
  readonly toldPlaces: Readonly<Record<string, ToldState>>;
  readonly appointmentIds: readonly string[];
  readonly linkExpiresAt: Date | null;
  readonly giveUpAt: Date;
  readonly destinations: readonly Destination[];
}
