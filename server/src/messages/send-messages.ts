import type { SealedSecrets } from '../api/sealed-secrets.js';
import type { Ground } from '../module.js';
import { MessageLinks } from '../outbox/message-links.js';
import type { Channel } from './channel.js';
import { Composer } from './composer.js';
import { KeptMail } from './kept-mail.js';
import { MailLogo } from './mail-logo.js';
import { MessageChannel } from './message.type.js';
import { Sender } from './sender.js';
import { SmtpChannel } from './smtp-channel.js';
import { ANSWERS_PATH } from './texting/serve-answers.js';
import { TextChannel } from './texting/text-channel.js';
import { renderMessage } from './words/render-message.rules.js';

/** The ways out of the building that this installation has, and what of them is kept to be read here. */
export interface Channels {
  readonly all: readonly Channel[];
  readonly kept: KeptMail | null;
}

/** @param secrets open what gives access to the providers of text messages */
export function openChannels(ground: Ground, secrets: SealedSecrets): Channels {
  const { config, background, files, outbound, logger } = ground;
  const { mail } = config;
  const logo = new MailLogo(background, files, logger);
  const kept = mail !== null && mail.smtpUrl === null ? new KeptMail(background, mail.from, logo) : null;
  const mails = mail?.smtpUrl == null ? [] : [new SmtpChannel(mail.smtpUrl, mail.from, logo)];
  const texting = { database: background, outbound, secrets, statusUrl: answersUrlOf(config), logger };
  const texts = ([MessageChannel.whatsapp, MessageChannel.sms] as const).map(
    (name) => new TextChannel(name, texting),
  );
  return { all: [...mails, ...(kept === null ? [] : [kept]), ...texts], kept };
}

/** Where the provider of a channel tells what people answer. */
export function answersUrlOf(config: Ground['config']): (channel: MessageChannel) => string {
  return (channel) => `${messageOrigin(config)}${ANSWERS_PATH}/${channel}`;
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
