import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { Outbound, OutboundError, type OutboundRequest } from './outbound.js';

const TLS = path.resolve(import.meta.dirname, '../../test/fixtures/tls');
const LOOPBACK = { address: '127.0.0.1', family: 4 };

type Asked = { method?: string; url?: string; headers: http.IncomingHttpHeaders; body: string };

let server: http.Server;
let port: number;
let asked: Asked[];
let answer: (response: http.ServerResponse) => void;

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      asked.push({
        headers,
        body: Buffer.concat(chunks).toString(),
        ...(method && { method }),
        ...(url && { url }),
      });
      answer(response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
  asked = [];
});

afterEach(() => {
  asked = [];
  server.closeAllConnections();
});

afterAll(async () => {
  server.close();
  await once(server, 'close');
});

const own = new Outbound({ allowed: ['127.0.0.1'] });

async function faultOf(sent: Promise<unknown>): Promise<string> {
  try {
    await sent;
  } catch (error) {
    if (error instanceof OutboundError) return error.fault;
    throw error;
  }
  throw new Error('It was answered.');
}

const get = (url: string, more: Partial<OutboundRequest> = {}): OutboundRequest => ({
  method: 'GET',
  url,
  ...more,
});
const here = (): string => `http://127.0.0.1:${port}/`;

describe('a request to the outside', () => {
  it('sends what it is given, and brings the answer', async () => {
    answer = (response) => response.writeHead(201, { 'x-kind': 'test' }).end('made');
    const body = 'é and more';
    const result = await own.send({
      method: 'POST',
      url: `${here()}a?b=c#d`,
      headers: { 'content-type': 'text/plain' },
      body,
    });
    expect(result).toMatchObject({ status: 201, headers: { 'x-kind': 'test' }, body: Buffer.from('made') });
    expect(asked).toMatchObject([
      {
        method: 'POST',
        url: '/a?b=c',
        body,
        headers: { host: `127.0.0.1:${port}`, 'content-length': String(Buffer.byteLength(body)) },
      },
    ]);
  });

  it('follows no redirect', async () => {
    answer = (response) => response.writeHead(307, { location: `${here()}elsewhere` }).end();
    expect((await own.send(get(here()))).status).toBe(307);
    expect(asked).toHaveLength(1);
  });

  it('uses the certificate of the name that it asks, and believes no other', async () => {
    const read = (name: string): string => readFileSync(path.join(TLS, name), 'utf8');
    const secure = https.createServer(
      { cert: read('server.crt'), key: read('server.key') },
      (_request, response) => response.end('secret'),
    );
    secure.listen(0, '127.0.0.1');
    await once(secure, 'listening');
    const at = (secure.address() as AddressInfo).port;
    const options = { allowed: ['127.0.0.1'], resolve: () => Promise.resolve([LOOPBACK]) };
    const believing = new Outbound({ ...options, authorities: read('authority.crt') });
    expect((await believing.send(get(`https://localhost:${at}`))).body.toString()).toBe('secret');
    expect(await faultOf(believing.send(get(`https://other.example.com:${at}`)))).toBe('certificate');
    expect(await faultOf(new Outbound(options).send(get(`https://localhost:${at}`)))).toBe('certificate');
    secure.closeAllConnections();
    secure.close();
  });
});

describe('an address that leads inside', () => {
  it.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f.0.0.1/',
    'https://017700000001/',
    'https://127。0。0。1/',
    'https://0/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a9fe:a9fe]/',
    'https://[64:ff9b::a9fe:a9fe]/',
    'https://[fe80::1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://192.168.0.1/',
    'https://100.100.100.200/',
    'https://localhost/',
  ])('is not asked: %s', async (url) => {
    const outbound = new Outbound();
    expect(await faultOf(outbound.send(get(url)))).toBe('address');
    expect(await outbound.check(url)).toBe('address');
  });

  it('is not asked at a port where it would be answered', async () => {
    answer = (response) => response.end();
    expect(await faultOf(new Outbound().send(get(here())))).toBe('address');
    expect(await faultOf(new Outbound({ allowed: ['127.0.0.2'] }).send(get(here())))).toBe('address');
    expect(asked).toEqual([]);
  });

  it('is not asked by a name that leads there the second time', async () => {
    answer = (response) => response.end('inside');
    // What is checked may be asked, though nothing answers there; what a second look finds may not.
    const rebinding = [{ address: '127.0.0.2', family: 4 }, LOOPBACK];
    let looks = 0;
    const outbound = new Outbound({
      allowed: ['127.0.0.2'],
      resolve: () => Promise.resolve([rebinding[Math.min(looks++, 1)]!]),
    });
    const name = `http://rebound.example.com:${port}/`;
    expect(await faultOf(outbound.send(get(name)))).toBe('connection');
    expect(looks).toBe(1);
    expect(await faultOf(outbound.send(get(name)))).toBe('address');
    expect(asked).toEqual([]);
  });

  it('is left out where a name has other addresses, too', async () => {
    answer = (response) => response.end('inside');
    const both = [{ address: '127.0.0.2', family: 4 }, LOOPBACK];
    const outbound = new Outbound({ allowed: ['127.0.0.1'], resolve: () => Promise.resolve(both) });
    await outbound.send(get(`http://both.example.com:${port}/`));
    expect(asked).toHaveLength(1);
    const inside = new Outbound({ resolve: () => Promise.resolve(both) });
    expect(await faultOf(inside.send(get(`http://both.example.com:${port}/`)))).toBe('address');
  });
});

describe('an address', () => {
  it.each([
    'ftp://example.com/',
    'file:///etc/passwd',
    'gopher://example.com/',
    'data:text/plain,1',
    'javascript:1',
    'https://name@example.com/',
    'https://name:word@example.com/',
    'https://',
    'example.com',
    '//example.com',
    '',
    'https://exa mple.com',
    `https://example.com/${'a'.repeat(2_100)}`,
  ])('of the web is not %s', async (url) => {
    expect(await faultOf(own.send(get(url)))).toBe('url');
  });

  it('of the public internet is asked with encryption only', async () => {
    const resolve = () => Promise.resolve([{ address: '8.8.8.8', family: 4 }]);
    const outbound = new Outbound({ resolve });
    expect(await outbound.check('http://clinic.example.com/')).toBe('plain');
    expect(await outbound.check('https://clinic.example.com/')).toBeNull();
  });

  it('has to be one that there is', async () => {
    const resolve = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await faultOf(new Outbound({ resolve }).send(get('https://nowhere.example.com/')))).toBe('name');
    const { port: free } = await closedPort();
    expect(await faultOf(own.send(get(`http://127.0.0.1:${free}/`)))).toBe('connection');
  });
});

async function closedPort(): Promise<AddressInfo> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return address;
}

describe('the bounds', () => {
  it('end what never answers, what never ends, and a name that nobody looks up', async () => {
    answer = () => {};
    expect(await faultOf(own.send(get(here(), { timeout: 200 })))).toBe('time');
    answer = (response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    };
    expect(await faultOf(own.send(get(here(), { timeout: 300 })))).toBe('time');
    const asleep = new Outbound({ resolve: () => new Promise(() => {}) });
    expect(await faultOf(asleep.send(get('https://slow.example.com/', { timeout: 100 })))).toBe('time');
  });

  it('end an answer that is too large, however it is sent', async () => {
    const large = Buffer.alloc(300_000, 'a');
    answer = (response) => response.end(large);
    expect(await faultOf(own.send(get(here())))).toBe('size');
    expect((await own.send(get(here(), { mostBytes: large.length }))).body).toHaveLength(large.length);
    let written = 0;
    answer = (response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(large)) written += large.length;
      };
      response.on('drain', more);
      more();
    };
    expect(await faultOf(own.send(get(here())))).toBe('size');
    expect((await own.send(get(here(), { mostBytes: 0 }))).status).toBe(200);
    expect(written).toBeLessThan(100_000_000);
  });

  it('hold for heads, and for what is not HTTP', async () => {
    answer = (response) => response.writeHead(200, { 'x-large': 'a'.repeat(100_000) }).end();
    expect(await faultOf(own.send(get(here())))).toBe('connection');
    for (const said of [
      'SSH-2.0-test\r\n',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    ]) {
      const stranger = net
        .createServer((socket) => socket.on('error', () => {}).end(said))
        .listen(0, '127.0.0.1');
      await once(stranger, 'listening');
      const at = (stranger.address() as AddressInfo).port;
      const fault = await faultOf(own.send(get(`http://127.0.0.1:${at}/`, { timeout: 1_000 })));
      expect(['connection', 'time']).toContain(fault);
      stranger.close();
    }
  });

  it('keep the address out of the message, since it can hold a secret', async () => {
    await expect(own.send(get('https://name:word@example.com/path'))).rejects.toThrow(
      'A request to the outside failed (url)',
    );
  });
});
