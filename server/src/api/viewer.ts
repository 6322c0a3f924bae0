import type { UserRole } from './user-role.js';

/** An access token of a live session. */
export interface SessionCredential {
  readonly kind: 'session';
  readonly sessionId: string;
}

/** A link that was made in a session, and is good only while that lives. */
export interface LinkCredential {
  readonly kind: 'link';
  readonly sessionId: string;
}

/** By what somebody acts. The system itself has none, and no viewer: its acts are recorded without an actor. */
export type Credential = SessionCredential | LinkCredential;

/** Who asks. Comes from a verified credential, never from what a client says of itself. */
export interface Viewer {
  readonly userId: string;
  readonly role: UserRole;
  readonly credential: Credential;
  /** The doctor record of a doctor, else null. */
  readonly doctorId: string | null;
  /** An administrator who does front-desk work only. */
  readonly isFrontDesk: boolean;
}

/** Somebody who is signed in: only such a one can sign out, or change what a session stands for. */
export interface SessionViewer extends Viewer {
  readonly credential: SessionCredential;
}

export function isInSession(viewer: Viewer): viewer is SessionViewer {
  return viewer.credential.kind === 'session';
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
