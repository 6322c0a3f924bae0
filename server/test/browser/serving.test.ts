import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { startServer, type RunningServer } from '../support/server.js';

let database: TestDatabase;
let server: RunningServer;

beforeAll(async () => {
  database = await cloneDatabase();
  server = await startServer(database);
});

afterAll(async () => {
  await server?.stop();
  await database?.drop();
});

async function get(path: string): Promise<Response> {
  return fetch(new URL(path, server.url));
}

test('says that it runs and that it is ready', async () => {
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
});

describe.each(['/', '/admin/', '/playground/'])('the page at %s', (path) => {
  test('comes with a policy that lets no inline script run, and holds none', async () => {
    const answer = await get(path);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/);
    expect(page).toContain('<script type="module"');
    for (const [, attributes = '', body = ''] of page.matchAll(/<script([^>]*)>([^<]*)/g)) {
      // A block of data is none.
      if (/type="application\/(ld\+)?json"/.test(attributes)) continue;
      expect(attributes).toContain('src=');
      expect(body.trim()).toBe('');
    }
  });

  test('brings its scripts from the same server', async () => {
    const page = await (await get(path)).text();
    const scripts = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address = '']) => address);
    expect(scripts.length).toBeGreaterThan(0);
    for (const address of scripts) {
      const url = new URL(address, new URL(path, server.url));
      expect(url.origin).toBe(new URL(server.url).origin);
      const answer = await fetch(url);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(/javascript/);
    }
  });
});

test.each([
  ['/', ['vue', '@apollo/client', '@fontsource-variable/inter']],
  ['/admin/', ['vue', 'apexcharts', '@fontsource-variable/noto-sans-devanagari']],
  ['/playground/', ['graphiql', 'react']],
])('serves beside the page at %s on what terms others let it be used', async (path, packages) => {
  const answer = await get(`${path}licences.txt`);
  const notices = await answer.text();
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  for (const name of packages) expect(notices).toMatch(new RegExp(`^## ${name}( |$)`, 'm'));
});

test.each(['/', '/admin/', '/doctors', '/admin/day'])(
  'answers HEAD of %s as GET, without the page',
  async (path) => {
    const answer = await fetch(new URL(path, server.url), { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/html/);
    expect(await answer.text()).toBe('');
  },
);

test.each(['/nothing', '/doctors/a/b/c', '/admin/nothing', '/admin/day/x', '/playground/nothing'])(
  'answers 404 at %s, which is no address of a client, to GET and to HEAD',
  async (path) => {
    const answers = await Promise.all(
      ['GET', 'HEAD'].map((method) => fetch(new URL(path, server.url), { method })),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    // People see the client's own page for it.
    expect(answers[0]!.headers.get('content-type')).toMatch(/html/);
  },
);

test.each(['/appointments', '/sign-in', '/book', '/documents', '/admin/doctors/new', '/admin/setup/hours'])(
  'answers 200 at %s, which is one',
  async (path) => expect((await get(path)).status).toBe(200),
);

test('answers a query', async () => {
  const answer = await fetch(new URL('/graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
});
