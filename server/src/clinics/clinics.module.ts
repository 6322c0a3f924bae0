import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import { ClinicAdminResolver } from './clinic-admin.resolver.js';
import { ClinicAdminService } from './clinic-admin.service.js';
import { ClinicResolver } from './clinic.resolver.js';
import { ClinicsService } from './clinic.service.js';

/** The places where patients are seen. */
export function clinicsModule({ database, events, openRanges }: Ground, { audit }: AuditModule): Module {
  return {
    resolvers: [
      new ClinicAdminResolver(new ClinicAdminService(database, events, audit, openRanges)),
      new ClinicResolver(new ClinicsService(database)),
    ],
  };
}
