import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import { webhookConsumer } from './webhook-consumer.js';
import { WebhookResolver } from './webhook.resolver.js';
import { WebhookService } from './webhook.service.js';
import { SealedSecrets } from '../api/sealed-secrets.js';
import { WebhookSender } from './webhook-sender.js';

/** Tells receivers outside of what happens. */
export function webhooksModule(
  { database, background, outbound, limits, clock, config, logger }: Ground,
  { audit }: AuditModule,
): Module {
  const secrets = new SealedSecrets('webhook secrets', config.tokenSecret, config.formerTokenSecrets);
  const sender = new WebhookSender({ database: background, outbound, audit, secrets, clock, logger });
  return {
    resolvers: [
      new WebhookResolver(
        new WebhookService(database, audit, limits, outbound, secrets, () => sender.wake()),
      ),
    ],
    consumers: [webhookConsumer(clock, () => sender.wake())],
    work: () => {
      sender.start();
      return () => sender.stop();
    },
  };
}
