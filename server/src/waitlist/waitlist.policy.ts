import type { Viewer } from '../api/viewer.js';

/** Who waits, or is offered time. */
export interface Waiter {
  readonly patientId: string;
}

/** Patients see and change what they wait for; the desk that of everybody. To others it does not exist. */
export function maySeeWaiter(viewer: Viewer, { patientId }: Waiter): boolean {
  if (viewer.role === 'admin') return true;
  return viewer.role === 'patient' && viewer.userId === patientId;
}
