import type { LinkPage } from '../../outbox/link-acts.js';
import { MessageChannel } from '../message.type.js';
import { listWords } from '../words/moment.rules.js';
import type { OpenedLink } from './link.service.js';
import { filled } from './link-words.js';
import { linkTexts } from './link.texts.js';
import { optionalName } from './wishes.rules.js';
import type { WishesService } from './wishes.service.js';

/** The page on which a kind of messages is ended; null of a kind that cannot be. */
export async function stopPage(
  { message, viewer }: OpenedLink,
  wishes: WishesService,
): Promise<LinkPage | null> {
  const name = optionalName(message.kind);
  if (name === null) return null;
  const { stop } = linkTexts[message.language];
  const kind = stop.kind[name];
  const ended = await wishes.endedChannels(viewer, message.kind);
  const channels = [...new Set([MessageChannel.email, ...(await wishes.channels())])];
  const endedWords = ended.map((channel) => stop.channel[channel]);
  return {
    title: stop.title,
    lines: [
      ended.length === 0
        ? filled(stop.ask, { kind })
        : filled(stop.done, { kind, channels: listWords(endedWords, message.language) }),
      stop.always,
    ],
    buttons: channels
      .filter((channel) => !ended.includes(channel))
      .map((channel) => ({
        act: 'stop',
        label: filled(stop.by, { channel: stop.channel[channel] }),
        values: { channel },
        look: 'main' as const,
      })),
    onward: [{ href: '/profile', label: stop.change }],
  };
}

/** The channel that a form names; email where it names none, as mail programs send it (RFC 8058). */
export function channelOf(values: Readonly<Record<string, string>>): MessageChannel {
  const channels = Object.values(MessageChannel);
  return channels.find((channel) => channel === values['channel']) ?? MessageChannel.email;
}
