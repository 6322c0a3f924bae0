import type { AppointmentsModule } from '../appointments/appointments.module.js';
import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import type { SettingsModule } from '../settings/settings.module.js';
import { SeriesBookingService } from './series-booking.service.js';
import { SeriesChangeService } from './series-change.service.js';
import { SeriesResolver } from './series.resolver.js';

/** What domains above it take from series/. */
export interface SeriesModule extends Module {
  readonly changes: SeriesChangeService;
}

/** Courses of treatment. */
export function seriesModule(
  { database, events }: Ground,
  { audit }: AuditModule,
  { settings }: SettingsModule,
  { decisions, statuses }: AppointmentsModule,
): SeriesModule {
  const bookings = new SeriesBookingService(database, events, settings, audit);
  const changes = new SeriesChangeService(database, events, settings, statuses, decisions, audit);
  return { changes, resolvers: [new SeriesResolver(bookings, changes)] };
}
