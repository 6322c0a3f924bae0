import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import { InboxResolver } from './inbox.resolver.js';
import { InboxService } from './inbox.service.js';
import { messageConsumer } from './message-consumer.js';
import { openChannels, sendMessages } from './send-messages.js';
import { serveDemoMail } from './serve-demo-mail.js';

/** What people are told. */
export function messagesModule(ground: Ground, { audit }: AuditModule): Module {
  const { database, events, clock } = ground;
  const channels = openChannels(ground);
  return {
    resolvers: [new InboxResolver(new InboxService(database, events, audit))],
    consumers: [messageConsumer(clock)],
    work: () => sendMessages(ground, channels.all),
    routes: (http) => serveDemoMail(http, channels.kept),
  };
}
