import type { Loaders } from '../api/loaders.js';
import type { Database } from '../database/database.js';
import { TRANSITIONS } from './appointment.queries.js';
import type { Transition } from './appointment.rules.js';

declare module '../api/loaders.js' {
  interface Loaders {
    /** Every allowed change of status, read at most once per request. */
    readonly transitions: () => Promise<readonly Transition[]>;
  }
}

export function createAppointmentLoaders(database: Database): Pick<Loaders, 'transitions'> {
  let transitions: Promise<Transition[]> | null = null;
  return {
    transitions: () => (transitions ??= database.query<Transition>(TRANSITIONS)),
  };
}
