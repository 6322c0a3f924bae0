import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { PasswordHasher } from '../src/accounts/password-hasher.js';
import { RunningApp } from './support/running-app.js';

const PASSWORD = 'three unrelated words';
const SCRIPT = `export const words = ${JSON.stringify('a heron over the weir '.repeat(100))};\n`;
const BROWSER = 'gzip, deflate, br, zstd';

let app: RunningApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smart-healthcare-clients-'));
  for (const client of ['patient', 'admin']) {
    const dist = join(folder, client, 'dist');
    await mkdir(join(dist, 'assets'), { recursive: true });
    await writeFile(join(dist, 'index.html'), `<title>${client}</title>${' '.repeat(2_000)}`);
    await writeFile(join(dist, 'assets', 'index-Bnn25kCO.js'), SCRIPT);
    await writeFile(join(dist, 'assets', 'index-Bnn25kCO.js.br'), brotliCompressSync(SCRIPT));
    await writeFile(join(dist, 'assets', 'index-Bnn25kCO.js.gz'), gzipSync(SCRIPT));
    await writeFile(join(dist, 'assets', 'inter-DO1Apj_S.woff2'), 'a font');
  }
  app = await RunningApp.start({ config: { clientsFolder: folder } });
});

afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Received {
  readonly status: number | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
  /** As it came over the line. */
  readonly bytes: Buffer;
}

/** As `fetch`, which unpacks by itself, does not. */
async function receive(
  path: string,
  headers: Record<string, string>,
  body?: Buffer | string,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${app.app.url}${path}`,
      { method: body === undefined ? 'GET' : 'POST', headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(chunks) }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const ask = (query: string, accepted: string, variables: object = {}) =>
  receive(
    '/graphql',
    { 'content-type': 'application/json', 'accept-encoding': accepted },
    JSON.stringify({ query, variables }),
  );

describe.each(['/assets/', '/admin/assets/'])('a file with a hash below %s', (base) => {
  it.each([
    [BROWSER, 'br', brotliCompressSync(SCRIPT)],
    ['gzip', 'gzip', gzipSync(SCRIPT)],
    ['identity', undefined, Buffer.from(SCRIPT)],
  ])('is sent to %j as %s, as it was built, to be kept for a year', async (accepted, encoding, bytes) => {
    const answer = await receive(`${base}index-Bnn25kCO.js`, { 'accept-encoding': accepted });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.bytes.equals(bytes)).toBe(true);
    expect(answer.headers['content-type']).toMatch(/javascript/);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('is kept for a year also where it has no other form', async () => {
    const answer = await receive(`${base}inter-DO1Apj_S.woff2`, { 'accept-encoding': BROWSER });
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.bytes.toString()).toBe('a font');
  });

  it('that is not there is not kept', async () => {
    const answer = await receive(`${base}index-gone.js`, { 'accept-encoding': BROWSER });
    expect(answer.status).toBe(404);
    expect(answer.headers['cache-control'] ?? '').not.toMatch(/max-age=[1-9]/);
  });
});

it.each(['/', '/admin/', '/doctors/1', '/admin/day'])(
  'the page at %s is asked for each time',
  async (path) => {
    const answer = await receive(path, { 'accept-encoding': BROWSER });
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-cache');
  },
);

describe('an answer of the API', () => {
  const LONG = '{ __schema { types { name description } } }';

  it.each([
    [BROWSER, 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('that is long is sent to %j as %s, and says that it may differ', async (accepted, encoding) => {
    const plain = await ask(LONG, 'identity');
    const answer = await ask(LONG, accepted);
    expect(answer.headers['content-encoding']).toBe(encoding);
    if (encoding === undefined) return;
    expect(answer.bytes.length).toBeLessThan(plain.bytes.length / 2);
    expect(String(answer.headers['vary']).toLowerCase()).toContain('accept-encoding');
  });

  it('that is short is sent as it is', async () => {
    expect((await ask('{ bookingRules { currency } }', BROWSER)).headers['content-encoding']).toBeUndefined();
  });

  it('with a session is sent as it is, however long', async () => {
    const email = `${'long'.repeat(12)}@clinic.test`;
    const patient = await app.records.patient(await new PasswordHasher().hash(PASSWORD));
    await app.records.change(patient, { email });
    const names = Array.from({ length: 14 }, (_, index) => `a${index}: accessToken`).join(' ');
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { ${names} } } }`;
    const answer = await ask(signIn, BROWSER, { input: { email, password: PASSWORD } });
    expect(answer.bytes.length).toBeGreaterThan(1_000);
    expect(answer.headers['set-cookie']).toBeDefined();
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(answer.bytes.toString())).toMatchObject({
      data: { signIn: { a0: expect.any(String) } },
    });
  });
});

it('what is sent compressed is not unpacked', async () => {
  const body = gzipSync(JSON.stringify({ query: '{ __typename }' }));
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  const answer = await receive('/graphql', headers, body);
  expect(answer.status).toBe(400);
});
