import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ACCESS_TOKEN_SECONDS } from '../src/accounts/access-token.js';
import { LiveSocket, type Watch } from './support/live-socket.js';
import { RawSocket, type Message } from './support/raw-socket.js';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';

/** More than any bound on what one client may have open. */
const MANY = 200;

const WATCH = `subscription { availabilityChanged(doctorId: "00000000-0000-4000-8000-000000000000",
  from: "2026-03-01", to: "2026-03-09") { doctorId } }`;
const GREETING: Message = { type: 'connection_init' };
const SUBSCRIBING: Message = { type: 'subscribe', id: 'one', payload: { query: WATCH } };

let app: RunningApp;
/** How far the app's clock is behind the machine's, in milliseconds. */
let behind = 0;
let isStopped = false;
/** Says nothing from the start on; the server gives it some seconds. */
let silent: RawSocket;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => new Date(Date.now() - behind) });
  silent = await open();
});

afterAll(async () => {
  if (!isStopped) await app.stop();
});

async function open(): Promise<RawSocket> {
  const socket = await RawSocket.open(app.app.url);
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
  return socket;
}

/** A socket whose greeting was answered. */
async function greeted(payload?: Record<string, unknown>): Promise<RawSocket> {
  const socket = await open();
  socket.send(payload === undefined ? GREETING : { ...GREETING, payload });
  await until('the greeting is answered', () => socket.received.length > 0);
  expect(socket.received).toEqual([{ type: 'connection_ack' }]);
  return socket;
}

async function closing(socket: RawSocket): Promise<RawSocket['closing']> {
  await until('the server closes the socket', () => socket.closing !== null);
  return socket.closing;
}

describe('a socket', () => {
  it.each<[string, number, boolean, (Message | string)[]]>([
    ['sends what is no message', 4400, false, ['nonsense']],
    ['subscribes before it is let in', 4401, false, [SUBSCRIBING]],
    ['greets twice', 4429, false, [GREETING, GREETING]],
    ['uses one name for two subscriptions', 4409, true, [SUBSCRIBING, SUBSCRIBING]],
    ['sends a message of 100 kB', 1009, true, ['x'.repeat(100_000)]],
  ])('that %s is closed with %i', async (_name, code, isGreeted, messages) => {
    const socket = isGreeted ? await greeted() : await open();
    for (const message of messages) socket.send(message);
    expect((await closing(socket))?.code).toBe(code);
  });

  it('takes no mutation', async () => {
    const socket = await greeted();
    socket.send({ type: 'subscribe', id: 'one', payload: { query: 'mutation { signOut }' } });
    await until('the answer', () => socket.received.length > 1);
    expect(socket.received[1]).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    socket.vanish();
  });

  it('is answered when it asks whether anybody is there', async () => {
    const socket = await greeted();
    socket.send({ type: 'ping' });
    await until('the answer', () => socket.received.some(({ type }) => type === 'pong'));
    socket.vanish();
  });

  it('that says nothing is closed after some seconds', async () => {
    expect((await closing(silent))?.code).toBe(4408);
  });

  it('ends with its token', async () => {
    const who = await app.records.patient();
    behind = ACCESS_TOKEN_SECONDS * 1000 - 1_500;
    const accessToken = await app.tokenFor(who);
    const socket = await greeted({ accessToken });
    expect(await closing(socket)).toEqual({ code: 4403, reason: 'Token expired' });
    behind = 0;
  });

  it('learns nothing of a fault of the server from the reason that it is closed with', async () => {
    // graphql-ws prints what failed.
    const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const accessToken = await app.tokenFor(await app.records.patient());
    await app.database.lose();
    try {
      const socket = await open();
      socket.send({ ...GREETING, payload: { accessToken } });
      expect(await closing(socket)).toEqual({ code: 4500, reason: 'Internal server error' });
    } finally {
      await app.database.findAgain();
      printed.mockRestore();
    }
    await until('readiness', async () => (await fetch(`${app.app.url}/readyz`)).status === 200);
  });
});

describe('subscriptions', () => {
  it('are bounded on one socket, and one that is left makes room', async () => {
    const socket = await LiveSocket.open(app);
    const watches: Watch[] = [];
    let refused: Watch | null = null;
    while (refused === null && watches.length < MANY) {
      const next = await socket.watch(WATCH);
      if (next.heard.length === 0) watches.push(next);
      else refused = next;
    }
    expect(refused?.heard).toMatchObject([{ code: 'RATE_LIMITED' }]);
    // What a screen needs.
    expect(watches.length).toBeGreaterThanOrEqual(10);
    await watches[0]?.leave();
    expect((await socket.watch(WATCH)).heard).toEqual([]);
    await socket.close();
  });

  it('end on the server when they are left, and when the client is gone', async () => {
    const none = app.app.events.listeners();
    const socket = await LiveSocket.open(app);
    const watch = await socket.watch(WATCH);
    expect(app.app.events.listeners()).toBeGreaterThan(none);
    await watch.leave();
    expect(app.app.events.listeners()).toBe(none);
    await socket.close();
    for (let round = 0; round < 10; round += 1) {
      const leaving = await Promise.all(Array.from({ length: 5 }, () => greeted()));
      for (const each of leaving) each.send(SUBSCRIBING);
      await until('all listen', () => app.app.events.listeners() >= none + 5);
      for (const each of leaving) each.vanish();
      await until('all end', () => app.app.events.listeners() === none);
    }
  });
});

describe('one address', () => {
  it('has so many sockets open and no more; one that is gone makes room', async () => {
    const sockets: RawSocket[] = [];
    let refusal: number | null = null;
    while (refusal === null && sockets.length < MANY) {
      const next = await RawSocket.open(app.app.url);
      if (typeof next === 'number') refusal = next;
      else sockets.push(next);
    }
    expect(refusal).toBe(429);
    // What a family or a waiting room behind one address needs.
    expect(sockets.length).toBeGreaterThanOrEqual(20);
    sockets.pop()?.vanish();
    let again: RawSocket | number = 429;
    await until('there is room', async () => {
      again = await RawSocket.open(app.app.url);
      return typeof again !== 'number';
    });
    for (const socket of [...sockets, again as RawSocket | number]) {
      if (typeof socket !== 'number') socket.vanish();
    }
  });
});

describe('a server that stops', () => {
  it('says good-bye to its sockets, the subscribed ones too', async () => {
    await until('there is room', async () => {
      const socket = await RawSocket.open(app.app.url);
      if (typeof socket !== 'number') socket.vanish();
      return typeof socket !== 'number';
    });
    const [idle, listening] = [await open(), await greeted()];
    const before = app.app.events.listeners();
    listening.send(SUBSCRIBING);
    await until('it listens', () => app.app.events.listeners() > before);
    isStopped = true;
    const stopped = app.stop();
    expect((await closing(idle))?.code).toBe(1001);
    expect((await closing(listening))?.code).toBe(1001);
    await stopped;
  });
});
