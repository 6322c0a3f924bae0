import type { AppointmentsModule } from '../appointments/appointments.module.js';
import type { AuditModule } from '../audit/audit.module.js';
import type { AvailabilityModule } from '../availability/availability.module.js';
import type { Ground, Module } from '../module.js';
import { AbsenceResolver, PlannedVisitResolver } from './absence.resolver.js';
import { AbsenceService } from './absence.service.js';
import { AnswerService } from './answer.service.js';
import { proposalLink } from './proposal-link.js';
import { RehearsalService } from './rehearsal.service.js';

/** What becomes of visits whose doctor will be away. */
export function absencesModule(
  { database, events, queue }: Ground,
  { audit }: AuditModule,
  { decisions }: AppointmentsModule,
  { hours, impact }: AvailabilityModule,
): Module {
  const sweepAt = (at: Date): void => queue.runAt('end-overdue', at);
  const absences = new AbsenceService(
    database,
    events,
    audit,
    decisions,
    new RehearsalService(hours, impact),
    sweepAt,
  );
  const answers = new AnswerService(database, events, audit, decisions);
  return {
    linkActs: [proposalLink(answers)],
    resolvers: [new AbsenceResolver(absences, answers, decisions), new PlannedVisitResolver()],
  };
}
