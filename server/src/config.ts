import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { settleTls } from './database/settle-tls.js';
import { trustRule, type TrustedProxies } from './api/client-address.js';
import type { FilePlace } from './files/open-file-storage.js';
import type { S3Settings } from './files/s3-bucket.js';
import { isAddressOrRange, type AllowedAddresses } from './outbound/address.rules.js';

/** What a process does: answers requests, runs jobs, or both. */
export type Role = 'all' | 'serve' | 'work';

/** Everything that may differ between installations, read once and validated. */
export interface Config extends StoragePlaces {
  readonly role: Role;
  /** Application connection: reads and writes, but cannot change audit rows where the host gives two roles. */
  readonly databaseUrl: string;
  /** Owner connection used by migrations; the application's own where the host gives one role. */
  readonly databaseOwnerUrl: string;
  /** Copies of the database that are read where a moment does not matter; none where the database is asked itself. */
  readonly replicaUrls: readonly string[];
  /** Seconds by which such a copy may be behind. */
  readonly replicaSeconds: number;
  /** Redis or Valkey by which processes call to one another; null where PostgreSQL does. */
  readonly redisUrl: string | null;
  /** Processes of this machine that answer on one port; those that only run jobs are always one. */
  readonly processes: number;
  readonly host: string;
  readonly port: number;
  /** Signs access tokens; at least 32 characters. There is no default. */
  readonly tokenSecret: string;
  /** Those before it that are still believed. */
  readonly formerTokenSecrets: readonly string[];
  /** Addresses of pages that may open a socket or send credentials, beside the server's own. */
  readonly allowedOrigins: readonly string[];
  /** What the addresses begin with that pages tell of themselves, such as https://clinic.example; null as asked. */
  readonly publicUrl: string | null;
  /** Proxies whose X-Forwarded-* is believed: how many stand before the server, or their addresses and ranges. */
  readonly trustedProxies: TrustedProxies;
  /** Addresses and ranges, beside the public internet, that addresses which people enter may lead to. */
  readonly outboundAllow: AllowedAddresses;
  readonly production: boolean;
  /** Serves GraphiQL at /playground and answers introspection. */
  readonly playground: boolean;
  /** Serves tools for assistants at /mcp. */
  readonly mcp: boolean;
  /** Folder that holds the built clients (patient, admin, playground). */
  readonly clientsFolder: string;
  readonly logLevel: string;
  /** Where metrics are told, on `host`; 0 where they are not. */
  readonly metricsPort: number;
  /** Connections of clients open at once. */
  readonly mostConnections: number;
  /** Seconds in which the text of a request has to arrive, uploads apart. */
  readonly bodySeconds: number;
  /** Connections in the pool. */
  readonly poolSize: number;
  /** Seconds that a statement of a request may take. */
  readonly databaseTimeout: number;
  /** Days for which events stay that every consumer has handled. */
  readonly eventsKeptDays: number;
  /** Days for which an idempotency key answers with what it made. */
  readonly keysKeptDays: number;
  /** By whom mail is sent, and from which address; null where none is. */
  readonly mail: MailSettings | null;
  /** Makes a backup every night. */
  readonly backupNightly: boolean;
  /** Days for which ended sessions and used or expired one-time links stay. */
  readonly accessKeptDays: number;
  /** Days for which what was sent to webhooks, or could not be, stays in the log. */
  readonly deliveriesKeptDays: number;
  /** Days for which messages stay that people were told. */
  readonly messagesKeptDays: number;
}

/** The way of mail out of the building. */
export interface MailSettings {
  /**
   * As smtp:// or, with TLS from the start, smtps://, with name and password; null where mails are kept to be read in the
   * browser, which the demo does.
   */
  readonly smtpUrl: string | null;
  /** The address that mails come from. */
  readonly from: string;
}

/** Where uploaded files and backups lie. */
export interface StoragePlaces extends FilePlace {
  /** Folder of the backups that the product makes by itself, where `backupS3` is null. */
  readonly backupFolder: string;
  /** The S3-compatible storage of these backups, where there is one. */
  readonly backupS3: S3Settings | null;
  /** Days for which these backups stay. */
  readonly backupKeptDays: number;
}

/** A setting that is missing or wrong. Names the variable, never its value. */
export class ConfigError extends Error {
  readonly variable: Variable;

  constructor(variable: Variable, reason: string) {
    super(`${variable} ${reason}`);
    this.name = 'ConfigError';
    this.variable = variable;
  }
}

/**
 * Every variable of the environment that an installation may set, in the words of the README, which a test compares.
 * Nothing else is read here.
 */
export const VARIABLES = {
  DATABASE_URL:
    'PostgreSQL 15 or later in UTF-8, with ICU, btree_gist, pg_trgm, citext and unaccent. Left out, the embedded one is used.',
  DATABASE_OWNER_URL:
    'The role that owns the tables and migrates; left out, the same. With two roles the application cannot change audit rows by grant, too.',
  DATABASE_REPLICA_URL:
    'Replicas of it, separated by commas, for what may be a moment old: search, analytics, lists of pages. The first that is there is read; left out, and while none is, DATABASE_URL is.',
  DATABASE_REPLICA_SECONDS: 'By how many seconds a replica may be behind, which is not read beyond it; 30.',
  PGSSLMODE:
    'How connections to PostgreSQL are encrypted where their address has no `sslmode`: `verify-full` (or `require`) checks the certificate, `no-verify` does not, `disable` does without; as left out.',
  PGSSLROOTCERT:
    'A file with the certificate of the authority that signed PostgreSQL’s; left out, those that Node knows are believed.',
  REDIS_URL:
    'Redis or Valkey by which processes tell one another that there is news, as redis:// or, with TLS, rediss://; left out, PostgreSQL does. For many servers.',
  TOKEN_SECRET:
    'At least 32 characters. The embedded start makes and keeps one; any other start refuses to run without it.',
  TOKEN_SECRET_FORMER:
    'The secret before, which is still believed and signs nothing, so that a change signs nobody out; for thirty days.',
  DATABASE_URL_FILE: 'A file that holds `DATABASE_URL`, so that it stands in no environment.',
  DATABASE_OWNER_URL_FILE: 'The same for `DATABASE_OWNER_URL`.',
  DATABASE_REPLICA_URL_FILE: 'The same for `DATABASE_REPLICA_URL`.',
  REDIS_URL_FILE: 'The same for `REDIS_URL`.',
  SMTP_URL_FILE: 'The same for `SMTP_URL`.',
  TOKEN_SECRET_FILE: 'The same for `TOKEN_SECRET`.',
  TOKEN_SECRET_FORMER_FILE: 'The same for `TOKEN_SECRET_FORMER`.',
  ROLE: '`all` (as left out) answers requests and runs jobs; `serve` only answers, `work` only runs jobs, on no port.',
  WEB_CONCURRENCY:
    'How many processes answer on `PORT`, each with connections to the database and `METRICS_PORT` of its own, counted up from the first; 1. One for each core is enough.',
  PORT: 'Where it answers; 4000.',
  HOST: 'On which address; 127.0.0.1.',
  PUBLIC_URL:
    'What people reach it by, such as https://clinic.example: pages name their addresses with it. Left out, each request says it.',
  ALLOWED_ORIGINS: 'Other origins whose pages may use the API, separated by commas.',
  TRUST_PROXY:
    'How many proxies stand before it, or their addresses and ranges, separated by commas; X-Forwarded headers of no other machine are believed. Where one ends https, pages are refused without it. 0.',
  OUTBOUND_ALLOW:
    'Addresses and ranges of your own network that webhooks may be sent to, separated by commas, such as 10.20.0.0/16; also without encryption. As left out: the public internet alone, by https.',
  SMTP_URL:
    'The server that sends mail, as smtp://name:password@host:587 or, with TLS from the start, smtps://…:465; with MAIL_FROM and PUBLIC_URL. The demo keeps its mails instead, to be read at /demo/mail (`demo:`). Left out, no mail is sent: a forgotten password has no way back but the desk, and whoever registers or opens an account by a link hears whether an address has one.',
  MAIL_FROM: 'The address that mails come from, such as visits@clinic.example.',
  MAX_CONNECTIONS: 'Connections of clients open at once, one address having at most half of them; 5000.',
  BODY_SECONDS: 'In how many seconds the text of a request has to arrive, uploads apart; 30.',
  NODE_ENV:
    '`production` turns the playground off unless PLAYGROUND says otherwise, and loads no demo data; `development` (as left out), `test`.',
  PLAYGROUND:
    '`true` serves the playground and introspection in production, whatever the settings of the organization say.',
  MCP: '`true` serves tools for assistants at `/mcp`; the demo does.',
  FILES_FOLDER: 'Where uploaded pictures and documents lie; `.data/files`.',
  FILES_S3_ENDPOINT: 'Address of an S3-compatible storage that holds them instead, with the four below.',
  FILES_S3_BUCKET: 'The bucket.',
  FILES_S3_REGION: 'Its region; us-east-1.',
  FILES_S3_ACCESS_KEY_ID: 'Who signs the requests to it.',
  FILES_S3_SECRET_ACCESS_KEY: 'With what they are signed.',
  FILES_S3_ACCESS_KEY_ID_FILE: 'A file that holds `FILES_S3_ACCESS_KEY_ID`.',
  FILES_S3_SECRET_ACCESS_KEY_FILE: 'The same for `FILES_S3_SECRET_ACCESS_KEY`.',
  BACKUP_NIGHTLY:
    '`true` has a worker make a backup every night at 02:10 UTC, read it back, and delete old ones.',
  BACKUP_FOLDER: 'Where the backups lie that are made by themselves; `.data/backups`.',
  BACKUP_KEPT_DAYS: 'How long these stay; 30. The newest always does.',
  BACKUP_S3_ENDPOINT: 'Address of an S3-compatible storage that holds them instead, with the four below.',
  BACKUP_S3_BUCKET: 'The bucket, of which nothing else is in.',
  BACKUP_S3_REGION: 'Its region; us-east-1.',
  BACKUP_S3_ACCESS_KEY_ID: 'Who signs the requests to it.',
  BACKUP_S3_SECRET_ACCESS_KEY: 'With what they are signed.',
  BACKUP_S3_ACCESS_KEY_ID_FILE: 'A file that holds `BACKUP_S3_ACCESS_KEY_ID`.',
  BACKUP_S3_SECRET_ACCESS_KEY_FILE: 'The same for `BACKUP_S3_SECRET_ACCESS_KEY`.',
  CLIENTS_FOLDER: 'Where the built clients lie; `clients`.',
  EVENTS_KEPT_DAYS: 'How long events stay that every consumer has handled; 30.',
  KEYS_KEPT_DAYS: 'How long an idempotency key answers with what it made; 30.',
  ACCESS_KEPT_DAYS: 'How long sessions that ended and one-time links that were used or ran out stay; 90.',
  DELIVERIES_KEPT_DAYS: 'How long the log keeps what was sent to webhooks, or could not be; 30.',
  MESSAGES_KEPT_DAYS: 'How long messages stay, in people’s lists and in the log of what was sent; 365.',
  DATABASE_POOL_SIZE: 'Connections to the database for requests; 10. Jobs have six of their own.',
  DATABASE_TIMEOUT:
    'Seconds that a statement of a request may take before the answer is that the database does not answer; 5.',
  METRICS_PORT:
    'Port on which `/metrics` is told to Prometheus, on the address of HOST, which strangers should not reach; off.',
  LOG_LEVEL:
    'The least that is logged: `trace`, `debug`, `info` (as left out), `warn`, `error`, `fatal`, `silent`.',
} as const;

type Variable = keyof typeof VARIABLES;
/** Variables of the environment, those of the product among them. */
type Environment = { readonly [name: string]: string | undefined };

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Each may be in a file, which X_FILE names. */
const SECRETS = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_REPLICA_URL',
  'REDIS_URL',
  'SMTP_URL',
  'TOKEN_SECRET',
  'TOKEN_SECRET_FORMER',
  'FILES_S3_ACCESS_KEY_ID',
  'FILES_S3_SECRET_ACCESS_KEY',
  'BACKUP_S3_ACCESS_KEY_ID',
  'BACKUP_S3_SECRET_ACCESS_KEY',
] as const satisfies Variable[];

/**
 * The environment with each secret that is in a file (X_FILE) in its place (X).
 * @throws ConfigError for a file that cannot be read, and where X is set, too
 */
export function withSecretsOfFiles<Given extends Environment>(env: Given): Given {
  const read: Record<string, string | undefined> = {};
  for (const name of SECRETS) {
    const fileName = `${name}_FILE` as const;
    const file = env[fileName];
    if (file === undefined || file === '') continue;
    if (env[name]) throw new ConfigError(fileName, `and ${name} are both set: one of them is enough`);
    try {
      read[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      throw new ConfigError(
        fileName,
        `names a file that cannot be read (${(error as NodeJS.ErrnoException).code})`,
      );
    }
    read[fileName] = undefined;
  }
  return { ...env, ...read };
}

function required(env: Environment, name: Variable): string {
  const value = env[name];
  if (value === undefined || value === '') throw new ConfigError(name, 'is not set');
  return value;
}

function integer(env: Environment, name: Variable, fallback: number, min: number, max: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new ConfigError(name, `must be a whole number from ${min} to ${max}`);
  }
  return value;
}

function flag(env: Environment, name: Variable, fallback: boolean): boolean {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw new ConfigError(name, 'must be true or false');
}

function logLevel(env: Environment): string {
  const text = env['LOG_LEVEL'] || 'info';
  if (LOG_LEVELS.includes(text)) return text;
  throw new ConfigError('LOG_LEVEL', `must be one of ${LOG_LEVELS.join(', ')}`);
}

function role(env: Environment): Role {
  const text = env['ROLE'] || 'all';
  if (text === 'all' || text === 'serve' || text === 'work') return text;
  throw new ConfigError('ROLE', 'must be all, serve or work');
}

/** Where the database is, and as whom to work there. */
export interface DatabaseAddresses {
  /** Reads and writes rows. */
  readonly databaseUrl: string;
  /** Owns the tables and migrates; the same where the host gives one role. */
  readonly databaseOwnerUrl: string;
}

/**
 * The database of the environment, its secrets in files or not, with what its addresses say about encryption settled.
 * Commands that need nothing else of the settings ask for this alone.
 * @throws ConfigError
 */
export function readDatabaseAddresses(env: Environment): DatabaseAddresses {
  const given = withSecretsOfFiles(env);
  const url = required(given, 'DATABASE_URL');
  return {
    databaseUrl: postgresUrl(url, 'DATABASE_URL', given),
    databaseOwnerUrl: postgresUrl(given['DATABASE_OWNER_URL'] || url, 'DATABASE_OWNER_URL', given),
  };
}

function postgresUrl(value: string, name: Variable, env: Environment): string {
  if (!isEncoded(value)) {
    throw new ConfigError(name, 'must be a postgresql:// address, in which % is written as %25');
  }
  if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value)) {
    throw new ConfigError(name, 'must be a postgresql:// address');
  }
  const authority = env['PGSSLROOTCERT'] || undefined;
  if (authority !== undefined) checkReadable(authority, 'PGSSLROOTCERT');
  const settled = settleTls(value, { mode: env['PGSSLMODE'] || undefined, authority });
  if (settled === null) {
    const isOfAddress = new URL(value).searchParams.has('sslmode');
    throw new ConfigError(
      isOfAddress ? name : 'PGSSLMODE',
      `${isOfAddress ? 'has an sslmode that ' : ''}must be verify-full, require, no-verify or disable`,
    );
  }
  const named = new URL(settled).searchParams.get('sslrootcert');
  if (named !== null) checkReadable(named, name);
  return settled;
}

/** Whether every % of an address begins the code of a letter: of a password, one has to be written %25. */
function isEncoded(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

function replicaUrls(env: Environment): string[] {
  const urls = (env['DATABASE_REPLICA_URL'] ?? '').split(',').map((part) => part.trim());
  return urls.filter((url) => url !== '').map((url) => postgresUrl(url, 'DATABASE_REPLICA_URL', env));
}

function redisUrl(env: Environment): string | null {
  const text = env['REDIS_URL'] || null;
  if (text === null) return null;
  if (!/^rediss?:\/\//.test(text) || !URL.canParse(text)) {
    throw new ConfigError('REDIS_URL', 'must be a redis:// or rediss:// address');
  }
  return text;
}

function checkReadable(file: string, name: Variable): void {
  try {
    readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(name, `names a certificate that cannot be read (${code})`);
  }
}

/** Whether the installation is a real one. Another spelling of it must not be served with demo accounts. */
function isProduction(env: Environment): boolean {
  const text = env['NODE_ENV'] || 'development';
  if (text === 'production') return true;
  if (text === 'development' || text === 'test') return false;
  throw new ConfigError('NODE_ENV', 'must be production, development or test');
}

/** A number of proxies, or who they are. */
function trustedProxies(env: Environment): TrustedProxies {
  const text = env['TRUST_PROXY'] ?? '';
  if (text === '') return 0;
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const addresses = text.split(',').map((part) => part.trim());
  try {
    // Beside it: the library reads 1.5 as 1.0.0.5.
    if (!addresses.every((address) => isIP(address.split('/')[0] ?? '') !== 0))
      throw new TypeError('no address');
    trustRule(addresses);
  } catch {
    throw new ConfigError(
      'TRUST_PROXY',
      'must be how many proxies stand before it, or their addresses such as 192.0.2.7, 198.51.100.0/24',
    );
  }
  return addresses;
}

function origins(env: Environment): string[] {
  const text = env['ALLOWED_ORIGINS'] ?? '';
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      if (!URL.canParse(part) || new URL(part).origin !== part) {
        throw new ConfigError('ALLOWED_ORIGINS', 'must be a list of origins such as https://clinic.example');
      }
      return part;
    });
}

function outboundAllow(env: Environment): AllowedAddresses {
  const entries = (env['OUTBOUND_ALLOW'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (entries.every(isAddressOrRange)) return entries;
  throw new ConfigError('OUTBOUND_ALLOW', 'must be a list of addresses or ranges such as 10.20.0.0/16');
}

function publicUrl(env: Environment): string | null {
  const text = env['PUBLIC_URL'] || null;
  if (text === null) return null;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text) || new URL(text).origin !== text) {
    throw new ConfigError('PUBLIC_URL', 'must be an origin such as https://clinic.example');
  }
  return text;
}

/** In place of a server's address: mails are kept to be read at /demo/mail, by whoever comes. */
const DEMO_MAIL = 'demo:';

/** The server that sends mail, with all that a mail needs; or none of it. */
function mailSettings(env: Environment): MailSettings | null {
  const smtpUrl = env['SMTP_URL'];
  if (smtpUrl === undefined || smtpUrl === '') return null;
  if (smtpUrl === DEMO_MAIL) {
    // They are in the memory of the process that made them.
    if (isProduction(env) || role(env) !== 'all' || integer(env, 'WEB_CONCURRENCY', 1, 1, 64) > 1) {
      throw new ConfigError('SMTP_URL', 'may be demo: with one process and outside production alone');
    }
    return { smtpUrl: null, from: env['MAIL_FROM'] || 'visits@demo.test' };
  }
  if (!/^smtps?:\/\//.test(smtpUrl) || !URL.canParse(smtpUrl) || new URL(smtpUrl).hostname === '') {
    throw new ConfigError('SMTP_URL', 'must be an smtp:// or smtps:// address');
  }
  const from = required(env, 'MAIL_FROM');
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(from)) {
    throw new ConfigError('MAIL_FROM', 'must be an address such as visits@clinic.example');
  }
  required(env, 'PUBLIC_URL');
  return { smtpUrl, from };
}

/** All of a storage's settings or none: half of them is a mistake. */
function s3Settings(env: Environment, of: 'FILES' | 'BACKUP'): S3Settings | null {
  const endpoint = env[`${of}_S3_ENDPOINT`];
  if (endpoint === undefined || endpoint === '') return null;
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) {
    throw new ConfigError(`${of}_S3_ENDPOINT`, 'must be an https:// address');
  }
  return {
    endpoint,
    bucket: required(env, `${of}_S3_BUCKET`),
    region: env[`${of}_S3_REGION`] || 'us-east-1',
    accessKeyId: required(env, `${of}_S3_ACCESS_KEY_ID`),
    secretAccessKey: required(env, `${of}_S3_SECRET_ACCESS_KEY`),
  };
}

/**
 * Where files and backups lie, for commands that need nothing else of the settings.
 * @throws ConfigError
 */
export function readStoragePlaces(environment: Environment): StoragePlaces {
  const env = withSecretsOfFiles(environment);
  return {
    filesFolder: env['FILES_FOLDER'] || '.data/files',
    s3: s3Settings(env, 'FILES'),
    backupFolder: env['BACKUP_FOLDER'] || '.data/backups',
    backupS3: s3Settings(env, 'BACKUP'),
    backupKeptDays: integer(env, 'BACKUP_KEPT_DAYS', 30, 1, 3650),
  };
}

/**
 * Reads the configuration from environment variables.
 * @throws ConfigError that names the first variable that is missing or wrong.
 */
export function readConfig(environment: Environment): Config {
  const env = withSecretsOfFiles(environment);
  const tokenSecret = required(env, 'TOKEN_SECRET');
  if (tokenSecret.length < 32) throw new ConfigError('TOKEN_SECRET', 'must have at least 32 characters');
  const former = env['TOKEN_SECRET_FORMER'] || undefined;
  if (former !== undefined && former.length < 32) {
    throw new ConfigError('TOKEN_SECRET_FORMER', 'must have at least 32 characters');
  }
  const production = isProduction(env);
  return {
    role: role(env),
    ...readDatabaseAddresses(env),
    replicaUrls: replicaUrls(env),
    replicaSeconds: integer(env, 'DATABASE_REPLICA_SECONDS', 30, 1, 3_600),
    redisUrl: redisUrl(env),
    processes: integer(env, 'WEB_CONCURRENCY', 1, 1, 64),
    host: env['HOST'] || '127.0.0.1',
    port: integer(env, 'PORT', 4000, 0, 65535),
    tokenSecret,
    formerTokenSecrets: former === undefined ? [] : [former],
    publicUrl: publicUrl(env),
    allowedOrigins: origins(env),
    trustedProxies: trustedProxies(env),
    outboundAllow: outboundAllow(env),
    production,
    playground: flag(env, 'PLAYGROUND', !production),
    mcp: flag(env, 'MCP', false),
    ...readStoragePlaces(env),
    mail: mailSettings(env),
    backupNightly: flag(env, 'BACKUP_NIGHTLY', false),
    clientsFolder: env['CLIENTS_FOLDER'] || 'clients',
    logLevel: logLevel(env),
    metricsPort: integer(env, 'METRICS_PORT', 0, 0, 65535),
    mostConnections: integer(env, 'MAX_CONNECTIONS', 5_000, 10, 1_000_000),
    bodySeconds: integer(env, 'BODY_SECONDS', 30, 1, 3_600),
    poolSize: integer(env, 'DATABASE_POOL_SIZE', 10, 1, 200),
    databaseTimeout: integer(env, 'DATABASE_TIMEOUT', 5, 1, 600),
    eventsKeptDays: integer(env, 'EVENTS_KEPT_DAYS', 30, 1, 3650),
    keysKeptDays: integer(env, 'KEYS_KEPT_DAYS', 30, 1, 3650),
    accessKeptDays: integer(env, 'ACCESS_KEPT_DAYS', 90, 1, 3650),
    deliveriesKeptDays: integer(env, 'DELIVERIES_KEPT_DAYS', 30, 1, 3650),
    messagesKeptDays: integer(env, 'MESSAGES_KEPT_DAYS', 365, 1, 3650),
  };
}
