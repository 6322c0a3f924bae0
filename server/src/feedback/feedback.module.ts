import type { AppointmentsModule } from '../appointments/appointments.module.js';
import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import {
  FeedbackFieldsResolver,
  RatedDoctorResolver,
  RatedVisitResolver,
} from './feedback-fields.resolver.js';
import { FeedbackResolver } from './feedback.resolver.js';
import { FeedbackService } from './feedback.service.js';

/** Ratings of visits. */
export function feedbackModule(
  { database }: Ground,
  { audit }: AuditModule,
  { statuses }: AppointmentsModule,
): Module {
  return {
    resolvers: [
      new FeedbackResolver(new FeedbackService(database, audit, statuses)),
      new FeedbackFieldsResolver(),
      new RatedDoctorResolver(),
      new RatedVisitResolver(),
    ],
  };
}
