import type { AppointmentsModule } from '../appointments/appointments.module.js';
import type { AuditModule } from '../audit/audit.module.js';
import { OpenRangesService } from '../calendar/open-ranges.service.js';
import type { Ground, Module } from '../module.js';
import { AheadService } from './ahead.service.js';
import { AvailabilityResolver } from './availability.resolver.js';

import { ClosureService } from './closure.service.js';
import { FreeTimesService } from './free-times.service.js';
import { HoursChangeService } from './hours-change.service.js';
import { HoursImpactService } from './hours-impact.service.js';
import { HoursResolver } from './hours.resolver.js';
import { SlotResolver } from './slot.resolver.js';

/** What domains above it take from availability/. */
export interface AvailabilityModule extends Module {
  readonly freeTimes: FreeTimesService;
  readonly hours: HoursChangeService;
  readonly impact: HoursImpactService;
}

/** Doctors' hours, leave and closures, and the free times that follow from them. */
export function availabilityModule(
  { background, clock, database, events, openRanges }: Ground,
  { audit }: AuditModule,
  { decisions }: AppointmentsModule,
): AvailabilityModule {
  const freeTimes = new FreeTimesService(database);
  const upkeep = new OpenRangesService(background);
  const impact = new HoursImpactService(database, events, openRanges, decisions);
  const hours = new HoursChangeService(database, audit, impact);
  return {
    freeTimes,
    hours,
    impact,
    resolvers: [
      new AvailabilityResolver(freeTimes),
      new HoursResolver(
        hours,
        new ClosureService(database, audit, impact),
        new AheadService(database, decisions, impact),
      ),
      new SlotResolver(),
    ],
    jobs: [
      { name: 'refresh-first-free', cron: '* * * * *', run: () => upkeep.refreshStale(clock()) },
      // Also at the start: the night may have been missed.
      {
        name: 'expand-hours',
        cron: '5 0 * * *',
        atStart: true,
        run: () => upkeep.expandWhenDue(clock()),
      },
    ],
  };
}
