import type { Ground } from '../module.js';
import { MessageLinks } from '../outbox/message-links.js';
import type { Channel } from './channel.js';
import { Composer } from './composer.js';
import { KeptMail } from './kept-mail.js';
import { MailLogo } from './mail-logo.js';
import { Sender } from './sender.js';
import { SmtpChannel } from './smtp-channel.js';
import { renderMessage } from './words/render-message.rules.js';

/** The ways out of the building that this installation has, and what of them is kept to be read here. */
export interface Channels {
  readonly all: readonly Channel[];
  readonly kept: KeptMail | null;
}

export function openChannels({ config, background, files, logger }: Ground): Channels {
  const { mail } = config;
  if (mail === null) return { all: [], kept: null };
  const logo = new MailLogo(background, files, logger);
  if (mail.smtpUrl !== null) return { all: [new SmtpChannel(mail.smtpUrl, mail.from, logo)], kept: null };
  const kept = new KeptMail(background, mail.from, logo);
  return { all: [kept], kept };
}

/** What links in messages begin with. */
export function messageOrigin({ publicUrl, port }: Ground['config']): string {
  return publicUrl ?? `http://localhost:${port}`;
}

/**
 * Makes the words of messages that are due and sends them, until the returned function is called. For a worker: both may
 * run in any number of processes.
 */
export function sendMessages(ground: Ground, channels: readonly Channel[]): () => Promise<void> {
  const { config, background: database, events, clock, logger } = ground;
  const links = new MessageLinks(config.tokenSecret, config.formerTokenSecrets);
  const sender = new Sender({
    database,
    channels,
    links,
    origin: messageOrigin(config),
    clock,
    logger,
    settled: () => events.ping(),
  });
  const composer = new Composer({
    database,
    channels,
    render: renderMessage,
    clock,
    logger,
    composed: (hasDeliveries) => {
      events.ping();
      if (hasDeliveries) sender.wake();
    },
  });
  composer.start();
  sender.start();
  return async () => {
    await composer.stop();
    await sender.stop();
  };
}
