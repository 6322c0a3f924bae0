import type { AccountsModule } from '../accounts/accounts.module.js';
import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import type { SettingsModule } from '../settings/settings.module.js';
import { AppointmentResolver } from './appointment.resolver.js';
import { AppointmentsService } from './appointment.service.js';
import { AttendanceResolver } from './attendance.resolver.js';
import { AttendanceService } from './attendance.service.js';
import { BookingService } from './booking.service.js';
import { DecisionService } from './decision.service.js';
import { DeskResolver } from './desk.resolver.js';
import { HoldResolver } from './hold.resolver.js';
import { MetPatientResolver } from './met-patient.resolver.js';
import { OwnAppointmentsResolver } from './own-appointments.resolver.js';
import { RegistrationHoldResolver } from './registration-hold.resolver.js';
import { RegistrationHoldService } from './registration-hold.service.js';
import { ScheduleService } from './schedule.service.js';
import { StatusService } from './status.service.js';

/** What domains above it take from appointments/. */
export interface AppointmentsModule extends Module {
  readonly attendance: AttendanceService;
  readonly booking: BookingService;
  readonly decisions: DecisionService;
  readonly statuses: StatusService;
}

/** Booking, moving, cancelling, and the doctor's day. */
export function appointmentsModule(
  { background, clock, database, events, limits, queue }: Ground,
  { audit }: AuditModule,
  { registrations }: AccountsModule,
  { settings }: SettingsModule,
): AppointmentsModule {
  const appointments = new AppointmentsService(database, events, audit);
  const schedules = new ScheduleService(database, audit);
  const statuses = new StatusService(database, events, settings, audit);
  const overdue = new AppointmentsService(background, events, audit);
  const booking = new BookingService(database, events, settings, statuses, audit, (at) =>
    queue.runAt('end-overdue', at),
  );
  const holds = new RegistrationHoldService(database, events, limits, registrations, booking);
  const attendance = new AttendanceService(database, events, audit, statuses);
  return {
    attendance,
    booking,
    decisions: new DecisionService(database, audit),
    statuses,
    resolvers: [
      new AppointmentResolver(appointments, booking, statuses),
      new AttendanceResolver(attendance),
      new HoldResolver(),
      new DeskResolver(schedules, statuses),
      new MetPatientResolver(schedules),
      new OwnAppointmentsResolver(schedules),
      new RegistrationHoldResolver(holds),
    ],
    jobs: [{ name: 'end-overdue', cron: '* * * * *', run: () => overdue.endOverdue(clock()) }],
  };
}
