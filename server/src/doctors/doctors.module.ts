import type { AccountsModule } from '../accounts/accounts.module.js';
import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import type { SettingsModule } from '../settings/settings.module.js';
import { DoctorAdminResolver } from './doctor-admin.resolver.js';
import { DoctorAdminService } from './doctor-admin.service.js';
import { AccountDoctorResolver, DoctorFieldsResolver } from './doctor-fields.resolver.js';
import { DoctorRecordsService } from './doctor-records.service.js';
import { DoctorResolver } from './doctor.resolver.js';
import { DoctorsService } from './doctor.service.js';
import { SpecializationAdminResolver } from './specialization-admin.resolver.js';
import { SpecializationAdminService } from './specialization-admin.service.js';
import { VisitTypeFieldsResolver } from './visit-type-fields.resolver.js';

/** What domains above it take from doctors/. */
export interface DoctorsModule extends Module {
  readonly doctors: DoctorsService;
}

/** Doctors, what they offer, and the fields of medicine. */
export function doctorsModule(
  { database, events, openRanges }: Ground,
  { audit }: AuditModule,
  { people }: AccountsModule,
  { settings }: SettingsModule,
): DoctorsModule {
  const doctors = new DoctorsService(database);
  const records = new DoctorRecordsService(database);
  return {
    doctors,
    resolvers: [
      new AccountDoctorResolver(),
      new DoctorAdminResolver(
        records,
        new DoctorAdminService(database, events, audit, records, people, openRanges, settings),
      ),
      new DoctorFieldsResolver(),
      new DoctorResolver(doctors),
      new SpecializationAdminResolver(new SpecializationAdminService(database, audit)),
      new VisitTypeFieldsResolver(),
    ],
  };
}
