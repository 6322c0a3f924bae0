import type { TokenScope } from './token-scope.js';
import type { UserRole } from './user-role.js';

/** An access token of a live session. */
export interface SessionCredential {
  readonly kind: 'session';
  readonly sessionId: string;
}

/** A token that a person made for a program. */
export interface TokenCredential {
  readonly kind: 'token';
  readonly tokenId: string;
  readonly scopes: readonly TokenScope[];
  /** The only clinics that it is for; null: all of them. */
  readonly clinicIds: readonly string[] | null;
}

/** What a request or a socket brings to say who asks. */
export type BearerCredential = SessionCredential | TokenCredential;

/** A link that was made by a session or a token, and is good only while that lives. */
export interface LinkCredential {
  readonly kind: 'link';
  readonly madeBy: BearerRef;
}

/** The link of a message, which acts for the patient it was sent to, in what the message is about alone. */
export interface MessageCredential {
  readonly kind: 'message';
  readonly messageId: string;
}

/** Which session or token: enough to find it again. */
export type BearerRef =
  Pick<SessionCredential, 'kind' | 'sessionId'> | Pick<TokenCredential, 'kind' | 'tokenId'>;

/** By what somebody acts. The system itself has none, and no viewer: its acts are recorded without an actor. */
export type Credential = BearerCredential | LinkCredential | MessageCredential;

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

/** Somebody who asks by a session or a token, and not by a link of any kind. */
export interface BearerViewer extends Viewer {
  readonly credential: BearerCredential;
}

export function isBearer(viewer: Viewer): viewer is BearerViewer {
  const { kind } = viewer.credential;
  return kind === 'session' || kind === 'token';
}

/** The token that the viewer acts by, or null: what the record of acts names beside the person. */
export function tokenOf({ credential }: Pick<Viewer, 'credential'>): string | null {
  const bearer = credential.kind === 'link' ? credential.madeBy : credential;
  return bearer.kind === 'token' ? bearer.tokenId : null;
}

/** The message by whose link the viewer acts, or null: what the record of acts names beside the person. */
export function messageOf({ credential }: Pick<Viewer, 'credential'>): string | null {
  return credential.kind === 'message' ? credential.messageId : null;
}

/** The only clinics that the viewer's token is for; null where all are open. */
export function onlyClinics({ credential }: Viewer): readonly string[] | null {
  return credential.kind === 'token' ? credential.clinicIds : null;
}

/** Whether what is at this clinic is not shut out by the viewer's token. */
export function coversClinic(viewer: Viewer, clinicId: string): boolean {
  return onlyClinics(viewer)?.includes(clinicId) ?? true;
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
