import type { Line } from '../events/line.js';
import type { StorageFault } from '../files/storage-error.js';
import { HealthFault, HealthState, HealthTopic, type HealthCheck } from './health.type.js';

const MINUTE_MILLISECONDS = 60_000;
const HOUR_MILLISECONDS = 60 * MINUTE_MILLISECONDS;

/** A job that is due for longer has nobody to run it. */
const LONGEST_WAIT = 15 * MINUTE_MILLISECONDS;
/** A night may be missed by some hours. */
const OLDEST_BACKUP = 36 * HOUR_MILLISECONDS;
const MOST_CONNECTIONS = 0.8;
const LEAST_FREE = 0.1;
const MOST_FAILED = 0.1;
/** Tokens and holds end by the clock. */
const MOST_SECONDS_APART = 5;

type Facts = Partial<Pick<HealthCheck, 'text' | 'count' | 'bytes' | 'since'>>;

function check(
  topic: HealthTopic,
  [state, fault]: readonly [HealthState, HealthFault | null],
  facts: Facts,
): HealthCheck {
  return { topic, state, fault, text: null, count: null, bytes: null, since: null, ...facts };
}

const GOOD = [HealthState.good, null] as const;
const attention = (fault: HealthFault) => [HealthState.attention, fault] as const;
const bad = (fault: HealthFault) => [HealthState.bad, fault] as const;

export function versionCheck(version: string): HealthCheck {
  return check(HealthTopic.version, GOOD, { text: version });
}

/** @param used share of the connections, from 0 to 1 */
export function databaseCheck(version: string, bytes: number, used: number): HealthCheck {
  const state = used > MOST_CONNECTIONS ? attention(HealthFault.connections_nearly_used) : GOOD;
  return check(HealthTopic.database, state, { text: version, bytes });
}

/** @param ran names of migrations, as are those that are known */
export function migrationsCheck(ran: readonly string[], known: readonly string[]): HealthCheck {
  const state = ran.some((name) => !known.includes(name))
    ? bad(HealthFault.migrations_unknown)
    : known.some((name) => !ran.includes(name))
      ? bad(HealthFault.migrations_pending)
      : GOOD;
  return check(HealthTopic.migrations, state, { text: ran.at(-1) ?? null, count: ran.length });
}

/** @param oldest when the job was due that is due for longest */
export function queueCheck(waiting: number, failed: number, oldest: Date | null, now: Date): HealthCheck {
  const isLost = oldest !== null && now.getTime() - oldest.getTime() > LONGEST_WAIT;
  const state = isLost ? bad(HealthFault.no_worker) : failed > 0 ? attention(HealthFault.jobs_failed) : GOOD;
  return check(HealthTopic.queue, state, { count: waiting, since: oldest });
}

export function newsCheck({ kind, isUp }: Pick<Line, 'kind' | 'isUp'>): HealthCheck {
  const text = kind === 'redis' ? 'Redis' : 'PostgreSQL';
  return check(HealthTopic.news, isUp ? GOOD : attention(HealthFault.news_late), { text });
}

/**
 * @param fault what kept a file from being written and read back
 * @param disk bytes of it, where it is a folder
 */
export function storageCheck(
  place: string,
  fault: StorageFault | null,
  disk: { readonly free: number; readonly size: number } | null,
): HealthCheck {
  const isNearlyFull = disk !== null && disk.free < disk.size * LEAST_FREE;
  const state =
    fault === 'STORAGE_FULL'
      ? bad(HealthFault.storage_full)
      : fault !== null
        ? bad(HealthFault.storage_unusable)
        : isNearlyFull
          ? attention(HealthFault.storage_nearly_full)
          : GOOD;
  return check(HealthTopic.storage, state, { text: place, bytes: disk?.free ?? null });
}

/** @param seconds by which this machine's clock is ahead of the database's */
export function clockCheck(seconds: number): HealthCheck {
  const state = Math.abs(seconds) > MOST_SECONDS_APART ? bad(HealthFault.clock_differs) : GOOD;
  return check(HealthTopic.clock, state, { count: Math.round(seconds) });
}

/**
 * @param asked the origin that the browser shows
 * @param seen the origin that the server takes the request for
 * @param isDisbelieved whether a proxy says whom it forwards for and is not trusted
 * @param publicUrl what people reach it by, where the settings say so
 */
export function addressCheck(
  asked: string,
  seen: string,
  isDisbelieved: boolean,
  publicUrl: string | null,
): HealthCheck {
  const state = isDisbelieved
    ? bad(HealthFault.proxy_not_believed)
    : asked !== seen
      ? bad(HealthFault.address_differs)
      : publicUrl !== null && publicUrl !== asked
        ? attention(HealthFault.public_url_differs)
        : GOOD;
  return check(HealthTopic.address, state, { text: seen });
}

/** @param latest the latest attempt; `good` the latest that could be made */
export function backupCheck(
  latest: { readonly place: string; readonly isGood: boolean } | null,
  good: Date | null,
  now: Date,
): HealthCheck {
  const isOld = good !== null && now.getTime() - good.getTime() > OLDEST_BACKUP;
  const state =
    good === null
      ? bad(HealthFault.backup_none)
      : isOld
        ? bad(HealthFault.backup_old)
        : latest?.isGood === false
          ? attention(HealthFault.backup_failed)
          : GOOD;
  return check(HealthTopic.backup, state, { text: latest?.place ?? null, since: good });
}

/**
 * @param server that sends mail; null where none does
 * @param sent mails of a day that went, as `failed` those that could not
 * @param oldest when the mail was due that waits for longest
 */
export function mailCheck(
  server: string | null,
  { sent, failed, oldest }: { readonly sent: number; readonly failed: number; readonly oldest: Date | null },
  now: Date,
): HealthCheck {
  const isLate = oldest !== null && now.getTime() - oldest.getTime() > LONGEST_WAIT;
  const state =
    server === null
      ? attention(HealthFault.mail_not_set_up)
      : isLate
        ? bad(HealthFault.mail_waits)
        : failed > (sent + failed) * MOST_FAILED
          ? attention(HealthFault.mail_fails)
          : GOOD;
  return check(HealthTopic.mail, state, {
    text: server,
    count: server === null ? null : sent,
    since: oldest,
  });
}
