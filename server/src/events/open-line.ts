import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import type { Line } from './line.js';
import { PostgresLine } from './postgres-line.js';
import { RedisLine } from './redis-line.js';

/** By Redis where there is one, else by PostgreSQL. */
export function openLine(
  { databaseUrl, redisUrl }: { readonly databaseUrl: string; readonly redisUrl: string | null },
  database: Database,
  logger: Logger,
): Line {
  return redisUrl === null
    ? new PostgresLine(database, databaseUrl, logger)
    : new RedisLine(redisUrl, logger);
}
