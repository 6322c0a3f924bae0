import pg from 'pg';

/** How one database is reached: as the product does, as its owner does, and as the superuser. */
export interface Addresses {
  readonly url: string;
  readonly ownerUrl: string;
  /** Counting the calls of functions and writing without triggers take the superuser. */
  readonly adminUrl: string;
}

/** @returns null where the bench was not started by its command, which brings a database along */
export function addressesOf(env: Readonly<Record<string, string | undefined>>): Addresses | null {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, BENCH_ADMIN_URL: adminUrl } = env;
  return url && ownerUrl && adminUrl ? { url, ownerUrl, adminUrl } : null;
}

/** The addresses as a process of the product or of the bench reads them. */
export function environmentOf({ url, ownerUrl, adminUrl }: Addresses): NodeJS.ProcessEnv {
  return { ...process.env, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, BENCH_ADMIN_URL: adminUrl };
}

/** A server that leaves jobs to a worker, as in a large installation: scoring models on a long history takes minutes. */
export function serveAlone(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, ROLE: 'serve' };
}

/** Makes a copy of the database, in which nobody may be at work, named after it and `name`. */
export async function copyDatabase(addresses: Addresses, name: string): Promise<Addresses> {
  return asAdmin(addresses, async (admin) => {
    const { rows } = await admin.query<{ source: string; owner: string }>(
      `select datname as source, pg_get_userbyid(datdba) as owner from pg_database where datname = current_database()`,
    );
    const [{ source = '', owner = '' } = {}] = rows;
    const [copy, template, role] = [`${source}_${name}`, source, owner].map((text) =>
      admin.escapeIdentifier(text),
    );
    await admin.query(`create database ${copy} template ${template} owner ${role}`);
    const rename = (address: string): string => {
      const url = new URL(address);
      url.pathname = `/${source}_${name}`;
      return url.href;
    };
    return {
      url: rename(addresses.url),
      ownerUrl: rename(addresses.ownerUrl),
      adminUrl: rename(addresses.adminUrl),
    };
  });
}

/** Throws the copy of `addresses` away that is named `name`. */
export async function dropCopy(addresses: Addresses, name: string): Promise<void> {
  await asAdmin(addresses, async (admin) => {
    const source = decodeURIComponent(new URL(addresses.url).pathname.slice(1));
    await admin.query(`drop database ${admin.escapeIdentifier(`${source}_${name}`)} with (force)`);
  });
}

/** Works as the superuser. */
export async function asAdmin<Answer>(
  { adminUrl }: Addresses,
  work: (admin: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
