import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { PasswordHasher } from '../src/accounts/password-hasher.js';
import { LiveSocket } from './support/live-socket.js';
import { RunningApp } from './support/running-app.js';
import { Visitor } from './support/visitor.js';

/** As a clinic runs it: behind a proxy that speaks https, without a playground, with a page elsewhere. */
const PASSWORD = 'three unrelated words';
const FRIEND = 'https://clinic.example';
const HTTPS = { 'x-forwarded-proto': 'https' };
const RULES = '{ bookingRules { currency } }';

let app: RunningApp;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smart-healthcare-clients-'));
  for (const client of ['patient', 'admin', 'playground']) {
    await mkdir(join(folder, client, 'dist'), { recursive: true });
    await writeFile(join(folder, client, 'dist', 'index.html'), `<title>${client}</title>`);
  }
  app = await RunningApp.start({
    config: {
      production: true,
      playground: false,
      trustedProxies: 1,
      allowedOrigins: [FRIEND],
      clientsFolder: folder,
    },
  });
});

afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${app.app.url}${path}`, { headers });
}

describe('without a playground', () => {
  it.each([
    ['the whole schema', getIntrospectionQuery()],
    ['its types', '{ __schema { types { name } } }'],
    ['one type, by another name', '{ bookingRules { currency } it: __type(name: "User") { name } }'],
  ])('nobody is told %s, over HTTP or a socket', async (_name, query) => {
    const answer = await app.send(query);
    expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(answer.data).toBeNull();
    const byAddress = await get(`/graphql?query=${encodeURIComponent(query)}`, {
      'apollo-require-preflight': 'true',
    });
    expect(byAddress.status).toBe(400);
    const socket = await LiveSocket.open(app);
    const answers: unknown[] = [];
    await expect(
      (async () => {
        for await (const { data } of socket.client.iterate({ query })) answers.push(data);
      })(),
    ).rejects.toBeInstanceOf(Array);
    expect(answers).toEqual([]);
    await socket.close();
  });

  it('names come from nowhere: a wrong one is not answered with the right ones', async () => {
    for (const query of ['{ bookingRule { currency } }', '{ bookingRules { currencyy } }']) {
      const answer = await app.send(query);
      expect(answer.errors?.[0]?.message).toMatch(/^Cannot query field/);
      expect(answer.errors?.[0]?.message).not.toMatch(/[Dd]id you mean|bookingRules|"currency"/);
    }
  });

  it('there is no page of it', async () => {
    expect(await (await get('/')).text()).toContain('patient');
    expect(await (await get('/playground/')).text()).not.toContain('playground');
  });
});

describe('every answer', () => {
  it.each(['/', '/admin/', '/graphql', '/nowhere.png'])(
    'from %s comes with its protections',
    async (path) => {
      const { headers } = await get(path, HTTPS);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8,}/);
      const policy = headers.get('content-security-policy');
      for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
        expect(policy).toContain(rule);
      }
    },
  );

  it('binds browsers to https only where it came by https', async () => {
    expect((await get('/')).headers.get('strict-transport-security')).toBeNull();
  });

  it('of the API is kept nowhere', async () => {
    expect((await app.send(RULES)).headers.get('cache-control')).toBe('no-store');
    expect((await app.send('{ nothing }')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('the refresh cookie', () => {
  it('travels by https alone where the page did', async () => {
    const patient = await app.records.patient(await new PasswordHasher().hash(PASSWORD));
    const input = { email: await app.records.emailOf(patient), password: PASSWORD };
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const visitor = new Visitor(app.app);
    await visitor.ask(signIn, { input }, HTTPS);
    expect(visitor.setCookie).toMatch(/^refresh=.+; Secure/i);
    await visitor.ask(signIn, { input });
    expect(visitor.setCookie).toMatch(/^refresh=/);
    expect(visitor.setCookie).not.toMatch(/Secure/i);
  });
});

describe('a page of another origin that is named in the settings', () => {
  it('may send credentials and read the answer', async () => {
    const answer = await fetch(`${app.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: FRIEND },
      body: JSON.stringify({ query: RULES }),
    });
    expect(await answer.json()).toEqual({ data: { bookingRules: { currency: 'USD' } } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(FRIEND);
    expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
    expect(answer.headers.get('vary')).toContain('Origin');
  });
});

describe('documents', () => {
  it('are not kept for whoever names their hash', async () => {
    const sha256Hash = createHash('sha256').update(RULES).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    for (const body of [{ query: RULES, extensions }, { extensions }]) {
      const answer = await fetch(`${app.app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(await answer.json()).toMatchObject({
        errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
      });
    }
  });
});
