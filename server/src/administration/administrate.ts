import { AuditService } from '../audit/audit.service.js';
import { tellWrongCall, type Call } from '../command-line/call.mjs';
import { readDatabaseAddresses } from '../config.js';
import { Database } from '../database/database.js';
import { readOnlyRefusal } from '../database/read-only.js';
import { createDataSource } from '../migrations/data-source.js';
import type { Act, Environment } from './act.js';
import { newAdministrator } from './new-administrator.js';
import {
  health,
  listJobs,
  newSecret,
  rebuildCounts,
  replay,
  retryJob,
  switchReadOnly,
} from './operation-acts.js';
import { ActRefused } from './refused.js';
import { NobodyToAsk } from './terminal.js';
import { disableUser, enableUser, newLink, unlockUser } from './user-acts.js';

/** By their names in the list of commands, which checks what is asked for. */
const ACTS: Readonly<Record<string, Act>> = {
  'create-administrator': newAdministrator,
  'disable-user': disableUser,
  'enable-user': enableUser,
  'unlock-user': unlockUser,
  'new-link': newLink,
  jobs: listJobs,
  'retry-job': retryJob,
  'replay-events': replay,
  'rebuild-counts': rebuildCounts,
  'new-secret': newSecret,
  'read-only': switchReadOnly,
  health,
};

/**
 * The commands for whoever runs an installation.
 * @returns the exit code: 0 done, 1 refused or not healthy, 2 for a wrong call.
 * @throws ConfigError
 */
export async function administrate(call: Call, env: Environment): Promise<number> {
  const [name = '', subject = ''] = call.words;
  const act = ACTS[name];
  if (act === undefined) throw new Error(`${name} is in the list of commands and does nothing`);
  const { databaseUrl } = readDatabaseAddresses(env);
  const dataSource = await createDataSource(databaseUrl, { poolSize: 2 }).initialize();
  try {
    const database = new Database(dataSource);
    return await act({ call, env, database, audit: new AuditService(database), now: new Date(), subject });
  } catch (error) {
    if (error instanceof NobodyToAsk) {
      return tellWrongCall('admin', 'Nobody can be asked here: the input is no terminal.', 'server');
    }
    if (readOnlyRefusal(error) !== null) {
      console.error('The installation is read only: admin read-only off ends that.');
      return 1;
    }
    if (!(error instanceof ActRefused)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    await dataSource.destroy();
  }
}
