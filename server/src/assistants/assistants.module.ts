import type { AppointmentsModule } from '../appointments/appointments.module.js';
import type { Ground, Module } from '../module.js';
import type { SettingsModule } from '../settings/settings.module.js';
import { AssistantRequestResolver } from './assistant-request.resolver.js';
import { AssistantRequestService } from './assistant-request.service.js';

/** What assistants ask of people. */
export function assistantsModule(
  { database, events }: Ground,
  { settings }: SettingsModule,
  { booking, statuses }: AppointmentsModule,
): Module {
  const requests = new AssistantRequestService(database, events, settings, booking, statuses);
  return { resolvers: [new AssistantRequestResolver(requests, statuses)] };
}
