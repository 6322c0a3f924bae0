import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig, readDatabaseAddresses, VARIABLES, withSecretsOfFiles } from './config.js';

const SECRET = 'only-for-tests-only-for-tests-only-for-tests';
const ADDRESS = 'postgresql://app:word@db.example.com/clinic';
const RIGHT = { DATABASE_URL: ADDRESS, TOKEN_SECRET: SECRET };
const S3 = {
  FILES_S3_ENDPOINT: 'https://s3.example.com',
  FILES_S3_BUCKET: 'files',
  FILES_S3_ACCESS_KEY_ID: 'key',
  FILES_S3_SECRET_ACCESS_KEY: 'word',
};
const BACKUP_S3 = Object.fromEntries(
  Object.entries(S3).map(([name, value]) => [name.replace('FILES', 'BACKUP'), value]),
);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smart-healthcare-settings-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

function complaint(env: Record<string, string | undefined>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('It was taken.');
}

/** Each variable wrong once. Those that are any text, and those that mean nothing alone, are not among them. */
const WRONG: readonly [variable: keyof typeof VARIABLES, value: string, others?: Record<string, string>][] = [
  ['DATABASE_URL', 'mysql://db.example.com/clinic'],
  ['DATABASE_OWNER_URL', 'db.example.com'],
  ['PGSSLMODE', 'prefer'],
  ['PGSSLROOTCERT', '/nowhere/ca.pem'],
  ['DATABASE_REPLICA_URL', 'postgresql://db.example.com/clinic, mysql://db.example.com/clinic'],
  ['DATABASE_REPLICA_URL_FILE', '/nowhere/replicas'],
  ['DATABASE_REPLICA_SECONDS', '0'],
  ['REDIS_URL', 'redis.example.com:6379'],
  ['REDIS_URL_FILE', '/nowhere/redis'],
  ['TOKEN_SECRET', 'secret, but short'],
  ['TOKEN_SECRET_FORMER', 'also secret, but short'],
  ['DATABASE_URL_FILE', '/nowhere/address', { DATABASE_URL: '' }],
  ['DATABASE_OWNER_URL_FILE', '/nowhere/address'],
  ['TOKEN_SECRET_FILE', '/nowhere/word', { TOKEN_SECRET: '' }],
  ['TOKEN_SECRET_FORMER_FILE', '/nowhere/word'],
  ['ROLE', 'boss'],
  ['WEB_CONCURRENCY', '0'],
  ['PORT', '65536'],
  ['ALLOWED_ORIGINS', 'clinic.example.com'],
  ['TRUST_PROXY', 'true'],
  ['OUTBOUND_ALLOW', '10.0.0.0/8, intranet.example.com'],
  ['SMTP_URL', 'mail.example.com:587'],
  ['SMTP_URL_FILE', '/nowhere/mail'],
  ['MAIL_FROM', 'the clinic', { SMTP_URL: 'smtp://mail.example.com' }],
  ['MAX_CONNECTIONS', '9'],
  ['BODY_SECONDS', 'soon'],
  ['NODE_ENV', 'prod'],
  ['PLAYGROUND', 'yes'],
  ['MCP', 'on'],
  ['FILES_S3_ENDPOINT', 's3.example.com'],
  ['FILES_S3_BUCKET', '', S3],
  ['FILES_S3_ACCESS_KEY_ID', '', S3],
  ['FILES_S3_SECRET_ACCESS_KEY', '', S3],
  ['FILES_S3_ACCESS_KEY_ID_FILE', '/nowhere/key', { ...S3, FILES_S3_ACCESS_KEY_ID: '' }],
  ['FILES_S3_SECRET_ACCESS_KEY_FILE', '/nowhere/word', { ...S3, FILES_S3_SECRET_ACCESS_KEY: '' }],
  ['BACKUP_NIGHTLY', 'always'],
  ['BACKUP_KEPT_DAYS', '0'],
  ['BACKUP_S3_ENDPOINT', 's3.example.com'],
  ['BACKUP_S3_BUCKET', '', BACKUP_S3],
  ['BACKUP_S3_ACCESS_KEY_ID', '', BACKUP_S3],
  ['BACKUP_S3_SECRET_ACCESS_KEY', '', BACKUP_S3],
  ['BACKUP_S3_ACCESS_KEY_ID_FILE', '/nowhere/key', { ...BACKUP_S3, BACKUP_S3_ACCESS_KEY_ID: '' }],
  ['BACKUP_S3_SECRET_ACCESS_KEY_FILE', '/nowhere/word', { ...BACKUP_S3, BACKUP_S3_SECRET_ACCESS_KEY: '' }],
  ['PUBLIC_URL', 'https://clinic.example/'],
  ['EVENTS_KEPT_DAYS', '0'],
  ['KEYS_KEPT_DAYS', '0'],
  ['ACCESS_KEPT_DAYS', '3651'],
  ['DELIVERIES_KEPT_DAYS', 'all'],
  ['MESSAGES_KEPT_DAYS', 'all'],
  ['DATABASE_POOL_SIZE', 'many'],
  ['DATABASE_TIMEOUT', '-1'],
  ['METRICS_PORT', '65536'],
  ['LOG_LEVEL', 'loud'],
];

it('takes what is enough', () => {
  expect(readConfig(RIGHT)).toMatchObject({
    databaseUrl: ADDRESS,
    databaseOwnerUrl: ADDRESS,
    production: false,
  });
  expect(readConfig({ ...RIGHT, ...S3, NODE_ENV: 'production' })).toMatchObject({
    production: true,
    playground: false,
    s3: { secretAccessKey: 'word' },
  });
});

it.each(WRONG)('names %s alone, and not its value', (variable, value, others = {}) => {
  const said = complaint({ ...RIGHT, ...others, [variable]: value });
  expect(said.split(' ')[0]).toBe(variable);
  if (value !== '') expect(said).not.toMatch(new RegExp(`(^|\\s)${value}(\\s|$)`));
});

it('keeps mails to be read in the browser where one process does everything, and never in production', () => {
  expect(readConfig({ ...RIGHT, SMTP_URL: 'demo:' }).mail).toEqual({
    smtpUrl: null,
    from: 'visits@demo.test',
  });
  for (const more of [{ NODE_ENV: 'production' }, { WEB_CONCURRENCY: '2' }, { ROLE: 'serve' }]) {
    expect(complaint({ ...RIGHT, ...more, SMTP_URL: 'demo:' })).toMatch(/^SMTP_URL /);
  }
});

it('says of a password with a bare % how it is written', () => {
  const address = 'postgresql://clinic:100%@db.example.com/clinic';
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL']) {
    expect(complaint({ ...RIGHT, [name]: address })).toBe(
      `${name} must be a postgresql:// address, in which % is written as %25`,
    );
  }
  const right = address.replace('%', '%25');
  expect(readConfig({ ...RIGHT, DATABASE_URL: right }).databaseUrl).toContain('100%25@');
});

it('has each variable wrong once', () => {
  const anyText = [
    'HOST',
    'FILES_FOLDER',
    'BACKUP_FOLDER',
    'CLIENTS_FOLDER',
    'FILES_S3_REGION',
    'BACKUP_S3_REGION',
  ];
  expect([...WRONG.map(([variable]) => variable), ...anyText].sort()).toEqual(Object.keys(VARIABLES).sort());
});

describe('a secret in a file', () => {
  it('is read without the line’s end', async () => {
    const env = {
      DATABASE_URL_FILE: await file('address', `${ADDRESS}\n`),
      TOKEN_SECRET_FILE: await file('word', `${SECRET}\r\n`),
    };
    expect(readConfig(env)).toMatchObject({ databaseUrl: ADDRESS, tokenSecret: SECRET });
    expect(readDatabaseAddresses(env).databaseUrl).toBe(ADDRESS);
    expect(withSecretsOfFiles(env)).toMatchObject({ TOKEN_SECRET: SECRET, TOKEN_SECRET_FILE: undefined });
  });

  it('is refused beside the same one in the environment', async () => {
    expect(complaint({ ...RIGHT, TOKEN_SECRET_FILE: await file('word', SECRET) })).toBe(
      'TOKEN_SECRET_FILE and TOKEN_SECRET are both set: one of them is enough',
    );
  });
});

describe('encryption to the database', () => {
  const url = (query: string, env: Record<string, string> = {}) =>
    readConfig({ ...RIGHT, ...env, DATABASE_URL: `${ADDRESS}${query}` }).databaseUrl;

  it.each([
    ['', {}, ''],
    ['?sslmode=disable', {}, '?sslmode=disable'],
    ['?sslmode=require', {}, '?sslmode=verify-full'],
    ['?sslmode=verify-ca', {}, '?sslmode=verify-full'],
    ['?sslmode=verify-full', {}, '?sslmode=verify-full'],
    ['?sslmode=no-verify', {}, '?sslmode=no-verify'],
    ['', { PGSSLMODE: 'require' }, '?sslmode=verify-full'],
    ['?sslmode=disable', { PGSSLMODE: 'verify-full' }, '?sslmode=disable'],
    ['?application_name=x', { PGSSLMODE: 'no-verify' }, '?application_name=x&sslmode=no-verify'],
  ])('of %j with %j is %j', (query, env, settled) => {
    expect(url(query, env as Record<string, string>)).toBe(`${ADDRESS}${settled}`);
  });

  it('checks against the authority that is named', async () => {
    const authority = await file('ca.pem', 'a certificate');
    const query = `?sslmode=verify-full&sslrootcert=${encodeURIComponent(authority)}`;
    expect(url('', { PGSSLROOTCERT: authority })).toBe(`${ADDRESS}${query}`);
    expect(url('?sslmode=require', { PGSSLROOTCERT: authority })).toBe(`${ADDRESS}${query}`);
    expect(url(query)).toBe(`${ADDRESS}${query}`);
  });

  it('is refused where it may silently not be', () => {
    expect(complaint({ ...RIGHT, DATABASE_URL: `${ADDRESS}?sslmode=prefer` })).toBe(
      'DATABASE_URL has an sslmode that must be verify-full, require, no-verify or disable',
    );
  });
});
