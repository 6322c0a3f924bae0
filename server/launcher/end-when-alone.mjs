import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/**
 * Ends an embedded database that nobody has worked with for a while, after the program that started it was killed and
 * cannot do so any more. A start that comes meanwhile has sessions there, and keeps it.
 *
 * Called with the id of its process, its port and the seconds to wait; DATABASE_PASSWORD is the superuser's.
 */
const [pid = 0, port = 0, seconds = 0] = process.argv.slice(2).map(Number);
const LOOKS = 5;

/**
 * Whether somebody has a session.
 * @returns {Promise<boolean | null>} null once the server has ended
 */
async function isInUse() {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: process.env['DATABASE_PASSWORD'],
    database: 'postgres',
    connectionTimeoutMillis: 3_000,
  });
  client.on('error', () => undefined); // What a lost session means, the query says.
  try {
    await client.connect();
    const { rowCount } = await client.query(
      `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`,
    );
    return rowCount !== 0;
  } catch {
    // It may be too busy to answer, which is no reason to end it.
    return isAlive() ? true : null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isAlive() {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return false;
    throw error;
  }
}

for (let alone = 0; alone <= LOOKS; await sleep((seconds * 1000) / LOOKS)) {
  const inUse = await isInUse();
  if (inUse === null) process.exit(0);
  alone = inUse ? 0 : alone + 1;
}
// Fast shutdown: what is committed stays.
if (isAlive()) process.kill(pid, 'SIGINT');
