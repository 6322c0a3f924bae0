import type { Queryable } from '../database/database.js';
import type { EventConsumer } from '../events/event-consumers.js';
import { COUNT_VISITS } from './analytics.queries.js';

/**
 * Makes the counts of analytics true for some appointments, however they changed. To be called last in the transaction
 * of whoever writes appointments and no events of them: others that count wait for its end.
 */
export async function countVisits(tx: Queryable, appointments: readonly string[]): Promise<void> {
  if (appointments.length > 0) await tx.query(COUNT_VISITS, [appointments]);
}

/**
 * Counts the appointments that events tell of, as they are when the event is handled: so an event that comes twice,
 * or late, counts nothing twice. It begins at the oldest event that is kept, for those that came about while a
 * migration counted.
 */
export const analyticsConsumer: EventConsumer = {
  name: 'analytics',
  begins: 'oldest',
  handle: async (events, tx) => {
    const appointments = new Set<string>();
    for (const { payload } of events) {
      if ('appointmentId' in payload) appointments.add(payload.appointmentId);
    }
    await countVisits(tx, [...appointments]);
  },
};
