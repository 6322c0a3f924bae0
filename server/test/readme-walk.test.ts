import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { RunningApp } from './support/running-app.js';

const README = path.resolve(import.meta.dirname, '../../README.md');
const DEMO = { email: 'patient@demo.test', password: 'demo-pass-2026' };
const OWN = { email: 'curl@example.com', password: 'a heron over the weir' };

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) console.warn('There is no curl here: the steps of the README are not tried.');

let app: RunningApp;

beforeAll(async () => {
  app = await RunningApp.start();
  const place = await app.records.clinic();
  const start = new Date(Math.ceil(Date.now() / 86_400_000 + 3) * 86_400_000 + 14 * 3_600_000);
  await app.records.open(place, start, new Date(start.getTime() + 6 * 3_600_000));
});

afterAll(async () => app?.stop());

(hasCurl ? it : it.skip)('books a visit by the steps of the README, with nothing but curl', async () => {
  const account = { ...OWN, fullName: 'Asha Rao', dateOfBirth: '1990-05-01', contactNumber: '+12025550123' };
  const made = await fetch(`${app.app.url}/api/v1/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  expect(made.status).toBe(201);

  const [, walk = ''] = /```sh\n(api=http[\s\S]*?)```/.exec(readFileSync(README, 'utf8')) ?? [];
  for (const text of ['http://localhost:4000', DEMO.email, DEMO.password]) expect(walk).toContain(text);
  const script = walk
    .replace('http://localhost:4000', app.app.url)
    .replace(DEMO.email, OWN.email)
    .replace(DEMO.password, OWN.password);
  await promisify(execFile)('sh', ['-euc', script]);

  expect(await app.records.query('select status from appointments where booked_by is not null')).toEqual([
    { status: 'confirmed' },
  ]);
});
