import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { transformSync } from '@swc/core';
import { RunningApp } from './support/running-app.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLES = path.join(ROOT, 'schema/examples/rest');
const DEMO = { email: 'patient@demo.test', password: 'demo-pass-2026' };
const OWN = { email: 'curl@example.com', password: 'a heron over the weir' };
const run = promisify(execFile);

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) console.warn('There is no curl here: the steps of the README are not tried.');

let app: RunningApp;

beforeAll(async () => {
  app = await RunningApp.start();
  const place = await app.records.clinic();
  const start = new Date(Math.ceil(Date.now() / 86_400_000 + 3) * 86_400_000 + 14 * 3_600_000);
  await app.records.open(place, start, new Date(start.getTime() + 6 * 3_600_000));
  const account = { ...OWN, fullName: 'Asha Rao', dateOfBirth: '1990-05-01', contactNumber: '+12025550123' };
  const made = await fetch(`${app.app.url}/api/v1/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  expect(made.status).toBe(201);
});

afterAll(async () => app?.stop());

async function booked(): Promise<number> {
  const rows = await app.records.query(
    `select id from appointments where booked_by is not null and status = 'confirmed'`,
  );
  return rows.length;
}

(hasCurl ? it : it.skip)('books a visit by the steps of the README, with nothing but curl', async () => {
  const before = await booked();
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const example = readFileSync(path.join(EXAMPLES, 'book.sh'), 'utf8');
  const [, walk = 'none'] = /```sh\n(api=http[\s\S]*?)```/.exec(readme) ?? [];
  expect(example).toContain(walk);
  for (const text of ['http://localhost:4000', DEMO.email, DEMO.password]) expect(example).toContain(text);
  const script = example
    .replace('http://localhost:4000', app.app.url)
    .replace(DEMO.email, OWN.email)
    .replace(DEMO.password, OWN.password);
  await run('sh', ['-c', script]);
  expect(await booked()).toBe(before + 1);
});

it('books a visit by the example in TypeScript', async () => {
  const before = await booked();
  // Types taken away, as Node does by itself from 22.18 on.
  const source = readFileSync(path.join(EXAMPLES, 'book.ts'), 'utf8');
  const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
  const folder = mkdtempSync(path.join(tmpdir(), 'smart-healthcare-example-'));
  try {
    writeFileSync(path.join(folder, 'book.mjs'), code);
    const { stdout } = await run(process.execPath, [path.join(folder, 'book.mjs')], {
      env: { PATH: process.env['PATH'], ADDRESS: app.app.url, EMAIL: OWN.email, PASSWORD: OWN.password },
    });
    expect(stdout).toMatch(/^confirmed: \S+ at Clinic 1 \(America\/New_York\), appointment /);
    expect(await booked()).toBe(before + 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
