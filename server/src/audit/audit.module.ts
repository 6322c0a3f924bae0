import type { Ground, Module } from '../module.js';
import { AuditTrailResolver } from './audit-trail.resolver.js';
import { AuditTrailService } from './audit-trail.service.js';
import { AuditService } from './audit.service.js';

/** What domains above it take from audit/. */
export interface AuditModule extends Module {
  readonly audit: AuditService;
}

/** The record of acts: who did what to whose record. */
export function auditModule({ database }: Ground): AuditModule {
  const audit = new AuditService(database);
  return {
    audit,
    resolvers: [new AuditTrailResolver(new AuditTrailService(database, audit))],
  };
}
