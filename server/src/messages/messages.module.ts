import { SealedSecrets } from '../api/sealed-secrets.js';
import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import { InboxResolver } from './inbox.resolver.js';
import { InboxService } from './inbox.service.js';
import { messageConsumer } from './message-consumer.js';
import { planReminders } from './plan-reminders.js';
import { answersUrlOf, openChannels, sendMessages } from './send-messages.js';
import { serveDemoMail } from './serve-demo-mail.js';
import { TextChannelResolver } from './texting/text-channel.resolver.js';
import { TextChannelService } from './texting/text-channel.service.js';

/** What people are told. */
export function messagesModule(ground: Ground, { audit }: AuditModule): Module {
  const { config, database, background, events, limits, outbound, clock } = ground;
  const secrets = new SealedSecrets('text channels', config.tokenSecret, config.formerTokenSecrets);
  const texting = new TextChannelService(database, audit, limits, outbound, secrets, answersUrlOf(config));
  const channels = openChannels(ground, secrets);
  return {
    resolvers: [
      new InboxResolver(new InboxService(database, events, audit)),
      new TextChannelResolver(texting),
    ],
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
