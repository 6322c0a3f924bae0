import type { UserRole } from '../accounts/user.entity.js';

/** Who asks. Comes from a verified token whose session is live, never from what a client says of itself. */
export interface Viewer {
  readonly userId: string;
  readonly role: UserRole;
  readonly sessionId: string;
  /** The doctor record of a doctor, else null. */
  readonly doctorId: string | null;
}

/** Doctors and administrators. */
export function isStaff(viewer: Viewer): boolean {
  return viewer.role !== 'patient';
}
