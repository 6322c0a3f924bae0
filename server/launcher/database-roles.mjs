import pg from 'pg';

/** Owns the tables and runs the migrations. */
export const OWNER_ROLE = 'smart_healthcare_owner';
/** What the server works as: it reads and writes rows, and owns no table. */
export const APPLICATION_ROLE = 'smart_healthcare_app';

/**
 * Makes the two roles, or gives them the passwords anew.
 * @param {string} adminUrl of the superuser
 * @param {{ owner: string, application: string }} passwords
 */
export async function ensureRoles(adminUrl, passwords) {
  await withClient(adminUrl, async (client) => {
    await client.query('begin');
    // Two starts at once must not both create a role.
    await client.query(`select pg_advisory_xact_lock(hashtext('smart_healthcare_roles'))`);
    for (const [role, password] of [
      [OWNER_ROLE, passwords.owner],
      [APPLICATION_ROLE, passwords.application],
    ]) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      const statement = rowCount === 0 ? 'create role' : 'alter role';
      await client.query(`${statement} ${role} login password ${client.escapeLiteral(password ?? '')}`);
    }
    // Migrations hand the job queue's schema to the application, which takes being a member of it.
    await client.query(`grant ${APPLICATION_ROLE} to ${OWNER_ROLE}`);
    await client.query('commit');
  });
}

/**
 * Makes the database, owned by the owner role, if it is missing.
 * @param {string} adminUrl of the superuser
 * @param {string} name
 */
export async function ensureDatabase(adminUrl, name) {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount !== 0) return;
    try {
      await client.query(`create database ${client.escapeIdentifier(name)} owner ${OWNER_ROLE}`);
    } catch (error) {
      // Another start made it between the two statements.
      if (/** @type {{ code?: string }} */ (error).code !== '42P04') throw error;
    }
  });
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
