import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import { InboxResolver } from './inbox.resolver.js';
import { InboxService } from './inbox.service.js';
import { messageConsumer } from './message-consumer.js';
import { planReminders } from './plan-reminders.js';
import { openChannels, sendMessages } from './send-messages.js';
import { serveDemoMail } from './serve-demo-mail.js';

/** What people are told. */
export function messagesModule(ground: Ground, { audit }: AuditModule): Module {
  const { database, background, events, clock } = ground;
  const channels = openChannels(ground);
  return {
    resolvers: [new InboxResolver(new InboxService(database, events, audit))],
    consumers: [messageConsumer(clock)],
    jobs: [
      {
        name: 'plan-reminders',
        cron: '* * * * *',
        atStart: true,
        run: () => planReminders(background, clock()),
      },
    ],
    work: () => sendMessages(ground, channels.all),
    routes: (http) => serveDemoMail(http, channels.kept),
  };
}
