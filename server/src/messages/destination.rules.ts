import type { MessageKind } from '../outbox/message-kind.js';
import type { ChannelName } from './channel.js';
import { canBeEnded, isOfAccount, triesBounced } from './kind.rules.js';

/** An address of somebody, by the channel that leads there. */
export interface Destination {
  readonly channel: ChannelName;
  readonly address: string;
}

/** What is known of the ways to somebody. */
export interface Reach {
  readonly email: string | null;
  /** In E.164. */
  readonly number: string | null;
  /** `kind channel` of what they do not want. */
  readonly optOuts: ReadonlySet<string>;
}

/** Where a message of a kind goes to. By WhatsApp or by text message, not both: the first that is set up. */
export function destinationsOf(
  kind: MessageKind,
  { email, number, optOuts }: Reach,
  channels: readonly ChannelName[],
  bounced: ReadonlySet<string>,
): Destination[] {
  const isWanted = ({ channel, address }: Destination): boolean =>
    !(canBeEnded(kind) && optOuts.has(`${kind} ${channel}`)) &&
    (triesBounced(kind) || !bounced.has(`${channel} ${address}`));
  const mails: Destination[] =
    email !== null && channels.includes('email') ? [{ channel: 'email', address: email }] : [];
  const numbers: Destination[] =
    number === null || isOfAccount(kind)
      ? []
      : channels.filter((name) => name !== 'email').map((channel) => ({ channel, address: number }));
  const [text] = numbers.filter(isWanted);
  return [...mails.filter(isWanted), ...(text === undefined ? [] : [text])];
}
