import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import Fastify from 'fastify';
import { addressKey } from '../../src/accounts/account.rules.js';
import { LIMITS } from '../../src/api/limits.js';
import { HEAD_MILLISECONDS } from '../../src/http/connections.js';
import { TestRecords } from '../support/clinic.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { ROOT } from '../support/dockerfile.js';
import { hasNginx, startProxied, type ProxiedServer } from '../support/nginx.js';
import { RawSocket } from '../support/raw-socket.js';
import { until } from '../support/until.js';

const HTTPS = { 'x-forwarded-proto': 'https' };
const STRANGER = '203.0.113.9';

let database: TestDatabase;
let records: TestRecords;
let product: ProxiedServer;

const whereNginxIs = hasNginx() ? describe : describe.skip;

/** Names of answers' heads, each as often as it came. */
async function heads(url: string, headers: Record<string, string> = {}): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (answer) => {
      answer.resume();
      resolve(answer.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()));
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function ask(query: string, headers: Record<string, string> = {}, variables = {}): Promise<Response> {
  return fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

whereNginxIs('nginx before two servers', () => {
  beforeAll(async () => {
    database = await cloneDatabase();
    records = await TestRecords.connect(database.ownerUrl);
    product = await startProxied(database);
  }, 120_000);

  afterAll(async () => {
    await product?.stop();
    await records?.end();
    await database?.drop();
  });

  it.each([
    ['patient', '/assets/'],
    ['admin', '/admin/assets/'],
  ])(
    'sends each file of the %s client as the server would, in each form',
    async (client, base) => {
      const folder = path.join(ROOT, 'clients', client, 'dist', 'assets');
      const files = (await readdir(folder)).filter((name) => !/\.(br|gz)$/.test(name));
      expect(files.length).toBeGreaterThan(20);
      const [server] = product.servers;
      for (const file of files) {
        for (const accepted of ['gzip, deflate, br, zstd', 'gzip', 'identity', 'gzip, br;q=0']) {
          const headers = { 'accept-encoding': accepted };
          const [ours, theirs] = await Promise.all([
            fetch(`${product.url}${base}${file}`, { headers }),
            fetch(`${server?.url}${base}${file}`, { headers }),
          ]);
          const of = ({ status, headers: had }: Response) => ({
            file,
            accepted,
            status,
            type: had.get('content-type')?.toLowerCase(),
            kept: had.get('cache-control'),
          });
          expect(of(ours)).toEqual(of(theirs));
          expect(of(ours).kept).toBe('public, max-age=31536000, immutable');
          const form = accepted.includes('br, ') ? 'br' : accepted.startsWith('gzip') ? 'gzip' : null;
          const isThere =
            form !== null && existsSync(path.join(folder, `${file}.${form === 'br' ? 'br' : 'gz'}`));
          expect([file, accepted, ours.headers.get('content-encoding')]).toEqual([
            file,
            accepted,
            isThere ? form : null,
          ]);
          const [our, their] = await Promise.all([ours.arrayBuffer(), theirs.arrayBuffer()]);
          expect(Buffer.from(our).equals(Buffer.from(their))).toBe(true);
        }
      }
    },
    120_000,
  );

  it('does not let what is gone be kept, nor take it for a page', async () => {
    for (const gone of [
      '/assets/index-gone.js',
      '/admin/assets/index-gone.css',
      '/assets/../assets/gone.js',
    ]) {
      const answer = await fetch(product.url + gone);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBeNull();
    }
  });

  it.each(['/', '/admin/', '/doctors/1', '/graphql', '/nowhere.png', '/assets/', '/assets/nowhere.js'])(
    'says each protection of %s once',
    async (place) => {
      const names = await heads(product.url + place, HTTPS);
      for (const name of [
        'x-content-type-options',
        'referrer-policy',
        'content-security-policy',
        'strict-transport-security',
      ]) {
        expect([name, names.filter((one) => one === name).length]).toEqual([name, 1]);
      }
      expect(names.filter((name) => name === 'vary' || name === 'cache-control').length).toBeLessThan(3);
    },
  );

  it('tells the servers who asks, whatever somebody says of themselves', async () => {
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const input = { email: 'nobody@clinic.test', password: 'three unrelated words' };
    const answer = await ask(
      signIn,
      { 'x-forwarded-for': STRANGER, 'x-forwarded-host': 'evil.example' },
      { input },
    );
    expect(answer.status).toBe(200);
    const rows = await records.query<{ key: string }>('select key from sign_in_waits');
    const keys = rows.map(({ key }) => key);
    expect(keys).toContain(`address:${addressKey('127.0.0.1')}`);
    expect(keys.join()).not.toContain(addressKey(STRANGER));
  });

  it('binds browsers to https only where something before it ends that', async () => {
    expect(await heads(`${product.url}/`)).not.toContain('strict-transport-security');
    expect(await heads(`${product.url}/`, HTTPS)).toContain('strict-transport-security');
  });

  it('lets sockets through, to this origin alone', async () => {
    const socket = await RawSocket.open(product.url, { origin: product.url });
    if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
    socket.send({ type: 'connection_init' });
    await until('the answer', () => socket.received.some(({ type }) => type === 'connection_ack'));
    socket.vanish();
    expect(await RawSocket.open(product.url, { origin: 'https://evil.example' })).toBe(403);
  });

  it('takes an upload of the largest size to its server, and nothing larger', async () => {
    const send = async (bytes: number): Promise<number> => {
      const form = new FormData();
      form.append('operations', '{}');
      form.append('0', new Blob([new Uint8Array(bytes)]));
      const headers = { 'apollo-require-preflight': 'true' };
      return (await fetch(`${product.url}/graphql`, { method: 'POST', body: form, headers })).status;
    };
    // Refused by the API: nobody is signed in.
    expect(await send(LIMITS.uploadBytes)).toBe(401);
    expect(await send(LIMITS.uploadBytes + 2 * 1024 * 1024)).toBe(413);
  });

  it('has limits that fit those of the servers', async () => {
    const conf = await readFile(path.join(ROOT, 'deployment', 'nginx.conf'), 'utf8');
    const seconds = (name: string): number[] =>
      [...conf.matchAll(new RegExp(`^ +${name} (\\d+)s;`, 'gm'))].map(([, value]) => Number(value));
    expect(seconds('client_header_timeout')).toEqual([HEAD_MILLISECONDS / 1000]);
    const { keepAliveTimeout } = Fastify().server;
    const [, toServers] = seconds('keepalive_timeout');
    expect(toServers).toBeLessThan(keepAliveTimeout / 1000);
  });

  it('goes on when one of the servers does not', async () => {
    await product.servers[0]?.stop();
    for (let time = 0; time < 10; time += 1) {
      const answer = await ask('{ __typename }');
      expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    }
    expect(product.nginx.log()).not.toMatch(/\[(emerg|alert|crit)\]/);
  });
});
