import { createUserLoaders, type UserLoaders } from '../accounts/user.loaders.js';
import { createAppointmentLoaders, type AppointmentLoaders } from '../appointments/appointment.loaders.js';
import { createClinicLoaders, type ClinicLoaders } from '../clinics/clinic.loaders.js';
import type { Database } from '../database/database.js';
import { createDoctorLoaders, type DoctorLoaders } from '../doctors/doctor.loaders.js';
import { createFeedbackLoaders, type FeedbackLoaders } from '../feedback/feedback.loaders.js';
import { createPatientLoaders, type PatientLoaders } from '../patients/patient.loaders.js';
import { createReportLoaders, type ReportLoaders } from '../reports/report.loaders.js';
import { createSettingsLoaders, type SettingsLoaders } from '../settings/settings.loaders.js';

/** One query for each kind of related record in a request, however many rows ask for one. */
export type Loaders = UserLoaders &
  AppointmentLoaders &
  PatientLoaders &
  DoctorLoaders &
  ClinicLoaders &
  FeedbackLoaders &
  ReportLoaders &
  SettingsLoaders;

/** Loaders for one request. They decide nothing about permissions: who may see the parent may see these. */
export function createLoaders(database: Database): Loaders {
  return {
    ...createUserLoaders(database),
    ...createAppointmentLoaders(database),
    ...createPatientLoaders(database),
    ...createDoctorLoaders(database),
    ...createClinicLoaders(database),
    ...createFeedbackLoaders(database),
    ...createReportLoaders(database),
    ...createSettingsLoaders(database),
  };
}
