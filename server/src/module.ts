import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { AttemptLimits } from './api/attempt-limits.js';
import type { Viewer } from './api/viewer.js';
import type { OpenRangesService } from './calendar/open-ranges.service.js';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import type { Replicas } from './database/replicas.js';
import type { Events } from './events/events.js';
import type { EventConsumer } from './events/event-consumers.js';
import type { FileStorage } from './files/file-storage.js';
import type { StorageProbe } from './files/storage-probe.js';
import type { Job, Jobs } from './jobs.js';
import type { Metrics } from './metrics/metrics.js';
import type { Outbound } from './outbound/outbound.js';
import type { LinkActs } from './outbox/link-acts.js';

/** What every domain stands on. */
export interface Ground {
  readonly config: Config;
  readonly logger: Logger;
  /** Gives the time of each request and job. */
  readonly clock: () => Date;
  readonly database: Database;
  /** The same database for jobs, on connections of their own that wait longer. */
  readonly background: Database;
  /** For readings that may be a moment old, and decide nothing. */
  readonly replicas: Replicas;
  readonly events: Events;
  readonly queue: Pick<Jobs, 'runAt'>;
  readonly files: FileStorage;
  /** Whether files can be stored. */
  readonly storage: StorageProbe;
  /** The way to addresses that people enter. */
  readonly outbound: Outbound;
  readonly limits: AttemptLimits;
  readonly openRanges: OpenRangesService;
  readonly metrics: Metrics;
}

/** Who an Authorization header says is asking: the viewer, null without one, and undefined for one that is no good. */
export type FindBearer = (request: FastifyRequest) => Promise<Viewer | null | undefined>;

/** What a domain gives the application, beside services that domains above it take. */
export interface Module {
  /** One instance of each of its resolver classes. */
  readonly resolvers: readonly object[];
  /** What a worker runs for it. */
  readonly jobs?: readonly Job[];
  /** What must hear of every event; a worker hands them over. */
  readonly consumers?: readonly EventConsumer[];
  /** Begins what only a worker does beside them; the returned function ends it. */
  readonly work?: () => () => Promise<void>;
  /** What the links of its messages show and do. */
  readonly linkActs?: readonly LinkActs[];
  /** Addresses of its own, beside the API's. */
  readonly routes?: (http: FastifyInstance, findBearer: FindBearer) => void;
  /** Begins what it does unasked, in every process; the returned function ends it. */
  readonly start?: () => Promise<() => void>;
}
