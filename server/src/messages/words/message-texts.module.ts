import type { AuditModule } from '../../audit/audit.module.js';
import type { Ground, Module } from '../../module.js';
import { MessageTextResolver } from './message-text.resolver.js';
import { MessageTextService } from './message-text.service.js';

/** The clinic's own words of messages. */
export function messageTextsModule({ database, limits }: Ground, { audit }: AuditModule): Module {
  return { resolvers: [new MessageTextResolver(new MessageTextService(database, audit, limits))] };
}
