import { createHash } from 'node:crypto';
import { reject } from '../api/named-error.js';
import type { Viewer } from '../api/viewer.js';
import { KeyReused } from '../appointments/appointment.errors.js';
import type { Appointment } from '../appointments/appointment.entity.js';
import { appointmentsWithin } from '../appointments/placing.js';
import type { Database, Queryable } from '../database/database.js';
import { FIND_KEY, KEEP_KEY } from './series.queries.js';
import type { Tried } from './series-attempt.js';

/** People hear of a whole series three minutes later, so that what is corrected at once is told once; milliseconds. */
export const PAUSE = 3 * 60_000;

/** Leaves the transaction of a rehearsal, so that it is rolled back. */
class RehearsalOver extends Error {
  constructor(readonly tried: Tried) {
    super('a rehearsal ends by rolling back');
  }
}

/** Does the work and takes it back. */
export async function rehearse(database: Database, work: (tx: Queryable) => Promise<Tried>): Promise<Tried> {
  try {
    return await database.transaction(async (tx) => {
      throw new RehearsalOver(await work(tx));
    });
  } catch (error) {
    if (error instanceof RehearsalOver) return error.tried;
    throw error;
  }
}

/** What makes two requests with one idempotency key the same request. */
export function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** The part of a hash for a message that is left out: servers of the version before do not know what can be. */
export function untold(tellPatient: boolean): readonly string[] {
  return tellPatient ? [] : ['untold'];
}

/**
 * What an idempotency key made before, as it is now; null where it is new. The caller has locked the patient.
 * @throws Rejection KeyReused
 */
export async function formerOutcome(
  tx: Queryable,
  viewer: Viewer,
  key: string,
  hash: string,
): Promise<Appointment[] | null> {
  const found = await tx.query<{ requestHash: string; appointmentId: string }>(FIND_KEY, [
    viewer.userId,
    key,
  ]);
  if (found.length === 0) return null;
  if (found.some(({ requestHash }) => requestHash !== hash)) {
    throw reject(KeyReused, {
      code: 'IDEMPOTENCY_KEY_REUSED',
      message: 'This key was used for another request.',
    });
  }
  return appointmentsWithin(
    tx,
    found.map(({ appointmentId }) => appointmentId),
  );
}

/** Remembers what an idempotency key made. */
export async function keepKey(
  tx: Queryable,
  viewer: Viewer,
  key: string,
  hash: string,
  rows: readonly Appointment[],
  now: Date,
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await tx.query(KEEP_KEY, [viewer.userId, key, hash, ids, now]);
}
