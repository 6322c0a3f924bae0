import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import { InboxResolver } from './inbox.resolver.js';
import { InboxService } from './inbox.service.js';

/** What people are told. */
export function messagesModule({ database, events }: Ground, { audit }: AuditModule): Module {
  return { resolvers: [new InboxResolver(new InboxService(database, events, audit))] };
}
