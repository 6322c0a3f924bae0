import type { RefreshToken } from './refresh-token.js';
import type { UserRole } from '../api/user-role.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long the token before the newest one is still answered: tabs that refresh at the same moment. */
export const REUSE_GRACE_MILLISECONDS = 10_000;

/** When a session ends at the latest. */
export function sessionEnd(role: UserRole, startedAt: Date): Date {
  return new Date(startedAt.getTime() + (role === 'patient' ? 90 * DAY : 24 * HOUR));
}

/** When a session ends if it is not used again: idle time or absolute end, whichever comes first. */
export function refreshableUntil(role: UserRole, lastUsedAt: Date, expiresAt: Date): Date {
  const idle = lastUsedAt.getTime() + (role === 'patient' ? 14 * DAY : 12 * HOUR);
  return new Date(Math.min(idle, expiresAt.getTime()));
}

/** A session as the decision below needs it. */
export interface SessionState {
  readonly role: UserRole;
  readonly refreshHash: Buffer;
  readonly previousHash: Buffer | null;
  readonly rotatedAt: Date | null;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly isDisabled: boolean;
}

/**
 * What to do with a refresh token that names this session.
 * rotate: it is the newest. repeat: it was the newest a moment ago, another tab was faster. reused: it is older, so
 * two parties hold tokens of this session and it must end. foreign: it never was a token of this session, so nobody
 * holds anything, and the session goes on. over: the session has ended or run out.
 */
export function decideRefresh(
  session: SessionState,
  presented: Pick<RefreshToken, 'hash' | 'isOurs'>,
  now: Date,
): 'rotate' | 'repeat' | 'reused' | 'foreign' | 'over' {
  const isOver = session.endedAt !== null || session.isDisabled;
  if (isOver || refreshableUntil(session.role, session.lastUsedAt, session.expiresAt) <= now) return 'over';
  if (session.refreshHash.equals(presented.hash)) return 'rotate';
  const isPrevious = session.previousHash?.equals(presented.hash) === true;
  const age = session.rotatedAt === null ? Infinity : now.getTime() - session.rotatedAt.getTime();
  if (isPrevious && age <= REUSE_GRACE_MILLISECONDS) return 'repeat';
  return isPrevious || presented.isOurs ? 'reused' : 'foreign';
}
