import { createHmac, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Cookie } from '../api/context.js';
import { deriveKeys } from '../api/derived-keys.js';
import type { DeviceMark, StartedSession } from './started-session.type.js';

const ID_BYTES = 16;
const EXPIRY_BYTES = 4;
const MAC_BYTES = 32;
/** Accounts that one device is known to; a family or a desk shares one. */
const MOST_ACCOUNTS = 10;
const DAYS = 180;

/** An account as a device knows it: with another password it is another one. */
export interface KnownAccount {
  readonly id: string;
  readonly passwordHash: string;
}

/** Where a request comes from and when. */
export interface Origin {
  /** Of the peer, for limits. */
  readonly address: string;
  readonly deviceCookie: Pick<Cookie, 'value'> | null;
  readonly now: Date;
}

/**
 * Marks devices on which somebody signed in, in a cookie of a token for each account: an id, when it ends, and an HMAC
 * over both, the account and the hash of its password. So a new password makes every device a stranger, nothing is
 * stored, and a token says to nobody whose it is.
 */
export class KnownDevices {
  /** The one that signs, and those before it that are still believed. */
  private readonly keys: readonly [KeyObject, ...KeyObject[]];

  constructor(secret: string, former: readonly string[] = []) {
    this.keys = deriveKeys([secret, ...former], 'known device');
  }

  /** The id of the device with this account; null where nobody signed in to it before. */
  find(cookie: string | null, account: KnownAccount, now: Date): string | null {
    return tokensOf(cookie)
      .map((token) => this.read(token, account, now))
      .reduce((found, id) => found ?? id, null);
  }

  /** The cookie with this account: in place of what it held for it, the latest first. */
  add(cookie: string | null, account: KnownAccount, now: Date): DeviceMark {
    const others = tokensOf(cookie).filter((token) => this.read(token, account, now) === null);
    const id = this.find(cookie, account, now);
    const expiresAt = new Date(now.getTime() + DAYS * 86_400_000);
    const head = Buffer.alloc(ID_BYTES + EXPIRY_BYTES);
    (id === null ? randomBytes(ID_BYTES) : Buffer.from(id, 'hex')).copy(head);
    head.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), ID_BYTES);
    const token = Buffer.concat([head, sign(this.keys[0], head, account)]).toString('base64url');
    return { value: [token, ...others].slice(0, MOST_ACCOUNTS).join('.'), expiresAt };
  }

  /** The session with the mark of the device on which its account's password was given or set. */
  mark(session: StartedSession, passwordHash: string, { deviceCookie, now }: Origin): StartedSession {
    session.device = this.add(deviceCookie?.value ?? null, { id: session.user.id, passwordHash }, now);
    return session;
  }

  private read(token: string, account: KnownAccount, now: Date): string | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== ID_BYTES + EXPIRY_BYTES + MAC_BYTES) return null;
    const head = bytes.subarray(0, ID_BYTES + EXPIRY_BYTES);
    const mac = bytes.subarray(head.length);
    const signed = this.keys.map((key) => timingSafeEqual(mac, sign(key, head, account)));
    if (!signed.includes(true)) return null;
    if (head.readUInt32BE(ID_BYTES) * 1000 <= now.getTime()) return null;
    return head.subarray(0, ID_BYTES).toString('hex');
  }
}

function sign(key: KeyObject, head: Buffer, { id, passwordHash }: KnownAccount): Buffer {
  return createHmac('sha256', key).update(head).update(`${id} ${passwordHash}`).digest();
}

/** What a browser sends may be anything, and as long as a header may be. */
function tokensOf(cookie: string | null): string[] {
  return cookie === null ? [] : cookie.split('.').slice(0, MOST_ACCOUNTS);
}
