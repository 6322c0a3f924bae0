import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import { DelayResolver } from './delay.resolver.js';
import { DelayService } from './delay.service.js';

/** Running late. */
export function delaysModule({ database, events }: Ground, { audit }: AuditModule): Module {
  return { resolvers: [new DelayResolver(new DelayService(database, events, audit))] };
}
