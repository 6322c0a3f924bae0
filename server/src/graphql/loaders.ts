import { createUserLoaders } from '../accounts/user.loaders.js';
import { createAppointmentLoaders } from '../appointments/appointment.loaders.js';
import { createClinicLoaders } from '../clinics/clinic.loaders.js';
import type { Loaders } from '../api/loaders.js';
import type { Database } from '../database/database.js';
import { createDelayLoaders } from '../delays/delay.loaders.js';
import { createDoctorLoaders } from '../doctors/doctor.loaders.js';
import { createFeedbackLoaders } from '../feedback/feedback.loaders.js';
import { createPatientLoaders } from '../patients/patient.loaders.js';
import { createReportLoaders } from '../reports/report.loaders.js';
import { createSeriesLoaders } from '../series/series.loaders.js';
import { createSettingsLoaders } from '../settings/settings.loaders.js';
import { createWaitlistLoaders } from '../waitlist/waitlist.loaders.js';

/** Loaders for one request, those of every domain. */
export function createLoaders(database: Database): Loaders {
  return {
    ...createUserLoaders(database),
    ...createAppointmentLoaders(database),
    ...createSeriesLoaders(database),
    ...createDelayLoaders(database),
    ...createPatientLoaders(database),
    ...createDoctorLoaders(database),
    ...createClinicLoaders(database),
    ...createFeedbackLoaders(database),
    ...createReportLoaders(database),
    ...createSettingsLoaders(database),
    ...createWaitlistLoaders(database),
  };
}
