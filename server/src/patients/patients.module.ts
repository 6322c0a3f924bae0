import type { AccountsModule } from '../accounts/accounts.module.js';
import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import { AccessStepResolver } from './access-step.resolver.js';
import { AccessStepService } from './access-step.service.js';
import { PatientCorrectionService } from './patient-correction.service.js';
import { PatientDeskResolver } from './patient-desk.resolver.js';
import { PatientDeskService } from './patient-desk.service.js';
import { AccountPatientResolver, PatientFieldsResolver } from './patient-fields.resolver.js';
import { PatientRecordService } from './patient-record.service.js';

/** Patients, as themselves and as staff meet them. */
export function patientsModule(
  { database, events, limits }: Ground,
  { audit }: AuditModule,
  { links, waits }: AccountsModule,
): Module {
  const records = new PatientRecordService(database, audit, limits);
  return {
    resolvers: [
      new AccessStepResolver(new AccessStepService(database, audit, waits)),
      new AccountPatientResolver(),
      new PatientDeskResolver(
        records,
        new PatientDeskService(database, events, audit, links, records),
        new PatientCorrectionService(database, audit),
      ),
      new PatientFieldsResolver(),
    ],
  };
}
