import type { AccountsModule } from '../accounts/accounts.module.js';
import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import { PatientDeskResolver } from './patient-desk.resolver.js';
import { PatientDeskService } from './patient-desk.service.js';
import { AccountPatientResolver, PatientFieldsResolver } from './patient-fields.resolver.js';
import { PatientRecordService } from './patient-record.service.js';

/** Patients, as themselves and as staff meet them. */
export function patientsModule(
  { database, events, limits }: Ground,
  { audit }: AuditModule,
  { links }: AccountsModule,
): Module {
  const records = new PatientRecordService(database, audit, limits);
  return {
    resolvers: [
      new AccountPatientResolver(),
      new PatientDeskResolver(records, new PatientDeskService(database, events, audit, links, records)),
      new PatientFieldsResolver(),
    ],
  };
}
