import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';

const MOST = 40;

let app: RunningApp;

beforeAll(async () => {
  app = await RunningApp.start({ config: { mostConnections: MOST, bodySeconds: 1 } });
});

afterAll(async () => app.stop());

async function open(to: RunningApp): Promise<Socket> {
  const { hostname, port } = new URL(to.app.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** Opens connections that say nothing; @returns those that the server has not closed. */
async function crowd(to: RunningApp, count: number): Promise<{ all: Socket[]; left: Socket[] }> {
  const all: Socket[] = [];
  for (let index = 0; index < count; index += 1) all.push(await open(to));
  // What the server closes, it closes as it comes.
  const closed = Promise.all(all.slice(-1).map((socket) => once(socket, 'close')));
  await closed;
  return { all, left: all.filter(({ closed: isClosed }) => !isClosed) };
}

describe('a request whose text never ends', () => {
  it.each(['application/json', 'text/plain', 'nonsense'])(
    'is given up, also when it drips, as %s',
    async (type) => {
      const socket = await open(app);
      let answer = '';
      socket.on('data', (data: Buffer) => (answer += String(data)));
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 5000\r\n\r\n{"query": "`,
      );
      let isOpen = true;
      socket.once('close', () => (isOpen = false));
      const dripping = (async () => {
        while (isOpen) {
          if (socket.writable) socket.write(' ');
          await sleep(50);
        }
      })();
      await until('the server gives up', () => !isOpen);
      await dripping;
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect((await fetch(`${app.app.url}/healthz`)).status).toBe(200);
    },
  );

  it('does not take one along that ends in time', async () => {
    expect((await app.send('{ bookingRules { currency } }')).errors).toBeUndefined();
    await sleep(1_200);
    expect((await app.send('{ bookingRules { currency } }')).errors).toBeUndefined();
  });
});

describe('a reader that is slow', () => {
  it('does not cut an answer that takes longer than a text may take to arrive', async () => {
    const socket = await open(app);
    let text = '';
    socket.on('data', (data: Buffer) => (text += data.toString('latin1')));
    socket.pause();
    // More than the buffers on the way hold.
    const asked = 60;
    for (let index = 0; index < asked; index += 1) {
      socket.write('GET /api/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n');
    }
    await sleep(2_000);
    socket.resume();
    const answers = (): number => text.split('HTTP/1.1 200 OK').length - 1;
    await until('all is answered', () => answers() === asked || socket.closed);
    expect(answers()).toBe(asked);
    expect(text).not.toContain('HTTP/1.1 408');
    socket.destroy();
  });
});

describe('connections that are open at once', () => {
  it('are bounded for one address, and one that is gone makes room', async () => {
    const { all, left } = await crowd(app, MOST);
    expect(left.length).toBeGreaterThan(MOST / 4);
    expect(left.length).toBeLessThanOrEqual(MOST / 2);
    for (const socket of all) socket.destroy();
    await until('there is room', async () =>
      fetch(`${app.app.url}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  });

  it('are bounded for all together behind a proxy, which stands for many', async () => {
    const behind = await RunningApp.start({
      config: { mostConnections: MOST, trustedProxies: ['127.0.0.1'] },
    });
    const { all, left } = await crowd(behind, MOST + 10);
    expect(left.length).toBeGreaterThan(MOST / 2);
    expect(left.length).toBeLessThanOrEqual(MOST);
    for (const socket of all) socket.destroy();
    await behind.stop();
  });
});
