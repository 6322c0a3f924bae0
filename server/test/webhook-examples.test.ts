import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { transformSync } from '@swc/core';
import { bodyOf } from '../src/webhooks/webhook-message.rules.js';
import { newSecret, signedHeaders } from '../src/outbound/standard-signature.rules.js';
import { until } from './support/until.js';

/** The examples for who receives webhooks, each run as it stands. */
const FOLDER = path.resolve(import.meta.dirname, '../../schema/examples/webhooks');
const SECRET = newSecret();
const SAMPLE = readFileSync(path.join(FOLDER, 'body.json'), 'utf8');

let folder: string;
let receiver: ChildProcess;
let url = '';
const said: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'smart-healthcare-webhooks-'));
  // Types taken away, as Node does by itself from 22.18 on.
  const source = readFileSync(path.join(FOLDER, 'receive.ts'), 'utf8');
  const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
  writeFileSync(path.join(folder, 'receive.mjs'), code);
  receiver = spawn(process.execPath, [path.join(folder, 'receive.mjs')], {
    env: { PATH: process.env['PATH'], WEBHOOK_SECRET: SECRET, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface(receiver.stdout!).on('line', (line) => void said.push(line));
  // The address is printed over several lines where it does not fit into one.
  await until('the receiver listens', () => {
    const port = /port: (\d+)/.exec(said.join(' '))?.[1];
    if (port !== undefined) url = `http://127.0.0.1:${port}/`;
    return url !== '';
  });
});

afterAll(() => {
  receiver.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function post(headers: Readonly<Record<string, string>>, body: string): Promise<number> {
  return (await fetch(url, { method: 'POST', headers, body })).status;
}

interface Ran {
  readonly code: number | null;
  readonly out: string;
}

async function run(script: string, args: readonly string[], input: string, secret = SECRET): Promise<Ran> {
  const child = spawn(path.join(FOLDER, script), args, {
    env: { PATH: process.env['PATH'], WEBHOOK_SECRET: secret },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out: Buffer.concat(chunks).toString() };
}

describe('the receiver in TypeScript', () => {
  it('takes what the product signs, once, and with either secret while they change', async () => {
    const body = bodyOf('webhook.test', new Date(), {});
    const headers = signedHeaders('one', new Date(), body, [newSecret(), SECRET]);
    said.length = 0;
    expect([await post(headers, body), await post(headers, body)]).toEqual([204, 204]);
    await until('it says so', () => said.length > 0);
    expect(said).toEqual(['webhook.test {}']);
  });

  it('refuses what is not genuine, or was signed long ago', async () => {
    const body = bodyOf('webhook.test', new Date(), {});
    const genuine = signedHeaders('two', new Date(), body, [SECRET]);
    expect(await post(genuine, `${body} `)).toBe(401);
    expect(await post({ ...genuine, 'webhook-id': 'three' }, body)).toBe(401);
    expect(await post(signedHeaders('two', new Date(), body, [newSecret()]), body)).toBe(401);
    expect(await post(signedHeaders('two', new Date(Date.now() - 600_000), body, [SECRET]), body)).toBe(401);
    expect(await post({}, body)).toBe(401);
    expect(await post(genuine, 'a'.repeat(200_000))).toBe(500);
  });
});

describe('the scripts', () => {
  it('check a message with openssl', async () => {
    const at = new Date();
    const headers = signedHeaders('msg', at, SAMPLE, [newSecret(), SECRET]);
    const args = ['msg', headers['webhook-timestamp']!, headers['webhook-signature']!];
    expect(await run('verify.sh', args, SAMPLE)).toEqual({ code: 0, out: 'genuine\n' });
    expect((await run('verify.sh', args, `${SAMPLE} `)).code).toBe(1);
    expect((await run('verify.sh', args, SAMPLE, newSecret())).code).toBe(1);
    expect((await run('verify.sh', ['other', ...args.slice(1)], SAMPLE)).code).toBe(1);
  });

  it('send a signed message with curl', async () => {
    said.length = 0;
    expect(await run('send.sh', [url], SAMPLE)).toEqual({ code: 0, out: '204\n' });
    await until('it came', () => said.length > 0);
    expect(said[0]).toMatch(/^appointment\.moved /);
    expect((await run('send.sh', [url], SAMPLE, newSecret())).out).toBe('401\n');
  });
});

it('each example is run here', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(['body.json', 'receive.ts', 'send.sh', 'verify.sh']);
});
