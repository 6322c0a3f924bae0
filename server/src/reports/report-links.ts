import type { KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { deriveKey } from '../api/derived-keys.js';
import { isId } from '../api/page.js';
import type { BearerRef } from '../api/viewer.js';
import { LINK_SECONDS } from './report.rules.js';

const ALGORITHM = 'HS256';

/** Whose link it is, and to which document. */
export interface LinkClaims {
  readonly reportId: string;
  readonly userId: string;
  /** Only while it lives, the link is good. */
  readonly madeBy: BearerRef;
}

/** Signs and reads the tokens in links to files. Their key is theirs alone: an access token is no link. */
export class ReportLinks {
  private readonly key: KeyObject;

  constructor(secret: string) {
    this.key = deriveKey(secret, 'report link');
  }

  sign({ reportId, userId, madeBy }: LinkClaims, now: Date): { token: string; expiresAt: Date } {
    const issued = Math.floor(now.getTime() / 1000);
    const bearer = madeBy.kind === 'session' ? { sid: madeBy.sessionId } : { tid: madeBy.tokenId };
    const claims = { rid: reportId, ...bearer, iat: issued };
    return {
      token: jwt.sign(claims, this.key, { algorithm: ALGORITHM, expiresIn: LINK_SECONDS, subject: userId }),
      expiresAt: new Date((issued + LINK_SECONDS) * 1000),
    };
  }

  /** Null for everything but a token of ours that has not expired. */
  read(token: string, now: Date): LinkClaims | null {
    try {
      const clockTimestamp = Math.floor(now.getTime() / 1000);
      const claims = jwt.verify(token, this.key, { algorithms: [ALGORITHM], clockTimestamp });
      if (typeof claims === 'string') return null;
      const { rid, sid, tid, sub } = claims as Readonly<Record<string, unknown>>;
      if (!isId(rid) || !isId(sub)) return null;
      if (isId(sid)) return { reportId: rid, userId: sub, madeBy: { kind: 'session', sessionId: sid } };
      return isId(tid) ? { reportId: rid, userId: sub, madeBy: { kind: 'token', tokenId: tid } } : null;
    } catch (error) {
      if (error instanceof jwt.JsonWebTokenError) return null;
      throw error;
    }
  }
}
