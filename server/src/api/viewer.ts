import type { UserRole } from './user-role.js';

/** Who asks. Comes from a verified token whose session is live, never from what a client says of itself. */
export interface Viewer {
  readonly userId: string;
  readonly role: UserRole;
  readonly sessionId: string;
  /** The doctor record of a doctor, else null. */
  readonly doctorId: string | null;
  /** An administrator who does front-desk work only. */
  readonly isFrontDesk: boolean;
}

/** The role, at a door, of administrators who are not limited to front-desk work. */
export const MANAGER = 'manager';

/** What a door may ask for. */
export type DoorRole = UserRole | typeof MANAGER;

/** Whether the viewer is an administrator who is not limited to front-desk work. */
export function isManager(viewer: Viewer): boolean {
  return viewer.role === 'admin' && !viewer.isFrontDesk;
}

/** Doctors and administrators. */
export function isStaff(viewer: Viewer): boolean {
  return viewer.role !== 'patient';
}
