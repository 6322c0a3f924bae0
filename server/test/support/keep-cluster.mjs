import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureRoles } from '../../launcher/database-roles.mjs';
import {
  connectionUrl,
  isEnterable,
  openEmbeddedDatabase,
  serverAccount,
} from '../../launcher/embedded-database.mjs';

/**
 * Keeps a throw-away PostgreSQL for as long as its standard input is open: that closes when the parent ends, even
 * when it is killed, so no run leaves a server or its data behind. Prints one line of JSON when it is ready.
 */
const place = [tmpdir(), '/tmp', '/var/tmp'].find(
  (folder) => existsSync(folder) && isEnterable(folder, serverAccount()),
);
if (place === undefined) throw new Error('No temporary folder that the PostgreSQL account can enter.');
const folder = mkdtempSync(path.join(place, 'smart-healthcare-test-'));
if (serverAccount()) chmodSync(folder, 0o711);

/** @type {import('../../launcher/embedded-database.mjs').EmbeddedDatabase | undefined} */
let database;

async function end() {
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

process.stdin.resume();
process.stdin.on('end', () => void end());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end());

const password = randomBytes(18).toString('base64url');
database = await openEmbeddedDatabase({
  dataFolder: path.join(folder, 'data'),
  binariesFolder: path.join(place, 'smart-healthcare-binaries'),
  password,
  disposable: true,
  maxConnections: 300,
});
await ensureRoles(connectionUrl(database), { owner: password, application: password });
process.stdout.write(
  `${JSON.stringify({ url: connectionUrl(database), password, dataFolder: path.join(folder, 'data') })}\n`,
);
