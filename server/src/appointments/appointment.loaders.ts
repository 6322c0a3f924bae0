import type DataLoader from 'dataloader';
import type { Loaders } from '../api/loaders.js';
import { loadOne } from '../database/batch.js';
import type { Database } from '../database/database.js';
import type { Appointment } from './appointment.entity.js';
import {
  FIND_SOME,
  LOSSES,
  MOVABLE,
  toAppointment,
  TRANSITIONS,
  type AppointmentRow,
  type LossRow,
} from './appointment.queries.js';
import type { Transition } from './appointment.rules.js';

declare module '../api/loaders.js' {
  interface Loaders {
    /** An appointment that something the viewer may see names: whether they may see it is for that to say. */
    readonly appointment: DataLoader<string, Appointment | null>;
    /** Every allowed change of status, read at most once per request. */
    readonly transitions: () => Promise<readonly Transition[]>;
    /** What an appointment has lost so that somebody must decide about it; null: nothing. Of one instant a request. */
    readonly visitLoss: (now: Date) => DataLoader<string, LossRow | null>;
    /** An appointment whose doctor takes bookings of its type, so that its patient can move it; null: it cannot be. */
    readonly movable: DataLoader<string, { readonly id: string } | null>;
  }
}

export function createAppointmentLoaders(
  database: Database,
): Pick<Loaders, 'appointment' | 'transitions' | 'visitLoss' | 'movable'> {
  let transitions: Promise<Transition[]> | null = null;
  let losses: DataLoader<string, LossRow | null> | null = null;
  return {
    appointment: loadOne(
      async (ids) => (await database.query<AppointmentRow>(FIND_SOME, [ids])).map(toAppointment),
      ({ id }) => id,
    ),
    transitions: () => (transitions ??= database.query<Transition>(TRANSITIONS)),
    visitLoss: (now) =>
      (losses ??= loadOne(
        (ids) => database.query<LossRow>(LOSSES, [ids, now]),
        ({ id }) => id,
      )),
    movable: loadOne(
      (ids) => database.query<{ id: string }>(MOVABLE, [ids]),
      ({ id }) => id,
    ),
  };
}
