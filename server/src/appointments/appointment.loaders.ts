import type { Database } from '../database/database.js';
import { TRANSITIONS } from './appointment.queries.js';
import type { Transition } from './appointment.rules.js';

export interface AppointmentLoaders {
  /** Every allowed change of status, read at most once per request. */
  readonly transitions: () => Promise<readonly Transition[]>;
}

export function createAppointmentLoaders(database: Database): AppointmentLoaders {
  let transitions: Promise<Transition[]> | null = null;
  return {
    transitions: () => (transitions ??= database.query<Transition & Record<string, unknown>>(TRANSITIONS)),
  };
}
