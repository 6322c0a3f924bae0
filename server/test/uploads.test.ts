import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import sharp from 'sharp';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

const UPLOAD = 'mutation ($file: Upload!) { uploadProfilePhoto(file: $file) { profilePhotoUrl } }';
const OPERATIONS = JSON.stringify({ query: UPLOAD, variables: { file: null } });

let app: RunningApp;
let visitor: Visitor;
let photo: Buffer;

beforeAll(async () => {
  app = await RunningApp.start();
  visitor = new Visitor(app.app);
  visitor.accessToken = await app.tokenFor(await app.records.patient());
  photo = await picture(64, 64);
});

afterAll(async () => app.stop());

function picture(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#0a5a78' } })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}

/** Sends a multipart request of these parts, some of them files. */
async function send(
  parts: readonly (readonly [string, string | Buffer])[],
  contentType?: string,
): Promise<{ status: number; body: string }> {
  const form = new FormData();
  for (const [name, value] of parts) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, new Blob([new Uint8Array(value)]), 'me.png');
  }
  const response = await fetch(`${app.app.url}/graphql`, {
    method: 'POST',
    headers: {
      'apollo-require-preflight': 'true',
      authorization: `Bearer ${visitor.accessToken}`,
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
    },
    body: form,
  });
  return { status: response.status, body: await response.text() };
}

describe('an upload', () => {
  it('is taken as the specification of multipart requests has it', async () => {
    const answer = await send([
      ['operations', OPERATIONS],
      ['map', '{"0":["variables.file"]}'],
      ['0', photo],
    ]);
    expect(answer).toMatchObject({
      status: 200,
      body: expect.stringContaining('"profilePhotoUrl":"/media/'),
    });
  });

  it.each<[string, (readonly [string, string | Buffer])[], contentType?: string]>([
    ['without a boundary', [], 'multipart/form-data'],
    ['without operations', [['map', '{}']]],
    ['with operations that are no JSON', [['operations', '{']]],
    ['with operations that are no object', [['operations', '7']]],
    [
      'with a map that is no JSON',
      [
        ['operations', OPERATIONS],
        ['map', '{'],
      ],
    ],
    [
      'with a map of no paths',
      [
        ['operations', OPERATIONS],
        ['map', '{"0":[7]}'],
      ],
    ],
    [
      'with a map before its operations',
      [
        ['map', '{"0":["variables.file"]}'],
        ['operations', OPERATIONS],
      ],
    ],
    [
      'whose file never comes',
      [
        ['operations', OPERATIONS],
        ['map', '{"0":["variables.file"]}'],
      ],
    ],
    [
      'with two files',
      [
        ['operations', OPERATIONS],
        ['map', '{"0":["variables.file"],"1":["variables.more"]}'],
        ['0', Buffer.from('a')],
        ['1', Buffer.from('b')],
      ],
    ],
  ])('%s is refused as a mistake of who sends it', async (...[, parts, contentType]) => {
    const answer = await send(parts, contentType);
    expect(answer.body).toMatch(/"code":"(UPLOAD_REFUSED|BAD_USER_INPUT)"/);
    expect(answer.status).toBeLessThan(500);
  });

  it('of one file more than an operation takes is refused, whatever the files hold', async () => {
    const answer = await send([
      ['operations', OPERATIONS],
      ['map', '{"0":["variables.file"],"1":["variables.more"]}'],
      ['0', photo],
      ['1', photo],
    ]);
    expect(answer).toMatchObject({ status: 413, body: expect.stringContaining('UPLOAD_REFUSED') });
  });

  it.each(['__proto__.polluted', 'constructor.prototype.polluted', 'variables.__proto__.polluted'])(
    'that maps its file to %s changes no object but its own',
    async (path) => {
      const answer = await send([
        ['operations', OPERATIONS],
        ['map', JSON.stringify({ 0: [path] })],
        ['0', photo],
      ]);
      expect(answer.status).toBeLessThan(500);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('of a stranger is refused before it has come in', async () => {
    const { hostname, port } = new URL(app.app.url);
    const client = connect(Number(port), hostname);
    let answer = '';
    client.on('data', (data: Buffer) => (answer += data.toString()));
    client.on('error', () => undefined);
    await once(client, 'connect');
    client.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\napollo-require-preflight: true\r\n' +
        'Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000000\r\n\r\n--b\r\n',
    );
    await until('the answer', () => answer.includes('UNAUTHENTICATED'));
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    client.destroy();
  });

  it('that brings nothing more is given up', async () => {
    const arrived: Socket[] = [];
    const remember = (socket: Socket): number => arrived.push(socket);
    app.app.http.server.on('connection', remember);
    const { hostname, port } = new URL(app.app.url);
    const client = connect(Number(port), hostname);
    client.on('error', () => undefined);
    await once(client, 'connect');
    client.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${visitor.accessToken}\r\n` +
        'apollo-require-preflight: true\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n' +
        '--b\r\nContent-Disposition: form-data; name="operations"\r\n\r\n',
    );
    await until('the server waits for more', () => (arrived[0]?.timeout ?? 0) > 0);
    app.app.http.server.off('connection', remember);
    const [socket] = arrived;
    expect(socket?.timeout).toBeLessThanOrEqual(120_000);
    // The same clock, run down sooner.
    socket?.setTimeout(20);
    await once(client, 'close');
    expect((await fetch(`${app.app.url}/readyz`)).status).toBe(200);
  });
});

describe('a picture', () => {
  it('that unpacks to more than a portrait can need is refused, however small its file', async () => {
    const bomb = await picture(8_000, 7_000);
    expect(bomb.length).toBeLessThan(1_000_000);
    const answer = await visitor.upload(UPLOAD, bomb);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await visitor.upload(UPLOAD, photo)).errors).toBeUndefined();
  });
});
