import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ACCESS_TOKEN_SECONDS } from '../src/accounts/access-token.js';
import { LiveSocket, type Watch } from './support/live-socket.js';
import { RawSocket, type Message } from './support/raw-socket.js';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';

/** More than any bound on what one client may have open. */
const MANY = 200;
const TOO_MANY = 2_000;

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
    ['names a subscription at 50 kB', 4400, true, [{ ...SUBSCRIBING, id: 'x'.repeat(50_000) }]],
    ['sends a message of 100 kB', 1009, true, ['x'.repeat(100_000)]],
  ])('that %s is closed with %i', async (_name, code, isGreeted, messages) => {
    const socket = isGreeted ? await greeted() : await open();
    for (const message of messages) socket.send(message);
    expect((await closing(socket))?.code).toBe(code);
    // But for the greeting nothing was said that repeats what came.
    expect(JSON.stringify(socket.received).length).toBeLessThan(1_000);
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
    await app.records.query('alter table sessions rename to sessions_away');
    try {
      const socket = await open();
      socket.send({ ...GREETING, payload: { accessToken } });
      expect(await closing(socket)).toEqual({ code: 4500, reason: 'Internal server error' });
    } finally {
      await app.records.query('alter table sessions_away rename to sessions');
      printed.mockRestore();
    }
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

  describe('that come a thousand at once', () => {
    let accessToken: string;
    let none: number;
    let socket: RawSocket;

    beforeAll(async () => {
      accessToken = await app.tokenFor(await app.records.patient());
      none = app.app.subscriptions();
    });

    beforeEach(async () => {
      socket = await greeted({ accessToken });
    });

    afterEach(async () => {
      socket.vanish();
      await until('nobody listens', () => app.app.subscriptions() === none);
    });

    const listening = (): number => app.app.subscriptions() - none;

    it('are bounded', async () => {
      for (let index = 0; index < 1_000; index += 1) socket.send({ ...SUBSCRIBING, id: `id ${index}` });
      const refused = (): number => socket.received.filter(({ type }) => type === 'error').length;
      await until('each listens or is refused', () => refused() + listening() >= 1_000);
      expect(listening()).toBeLessThanOrEqual(20);
    });

    it('by one name are one, and end with the socket', async () => {
      for (let index = 0; index < 1_000; index += 1) {
        socket.send(SUBSCRIBING);
        socket.send({ type: 'complete', id: 'one' });
      }
      socket.send(SUBSCRIBING);
      socket.send({ type: 'subscribe', id: 'last', payload: { query: '{ bookingRules { currency } }' } });
      await until('the last is answered', () => socket.received.some(({ id }) => id === 'last'));
      expect(listening()).toBeLessThanOrEqual(1);
    });
  });

  it.each([
    ['a text that is no GraphQL', '{ bookingRules {', 'GRAPHQL_PARSE_FAILED'],
    ['a field that there is not', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['no operation', 'fragment A on BookingRules { currency }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('with %s are refused as the fault of the client', async (_name, query, code) => {
    const socket = await greeted();
    socket.send({ type: 'subscribe', id: 'one', payload: { query } });
    await until('the answer', () => socket.received.length > 1);
    expect(socket.received[1]).toMatchObject({ type: 'error', payload: [{ extensions: { code } }] });
    socket.vanish();
  });

  it('end on the server when they are left, and when the client is gone', async () => {
    const [none, silent] = [app.app.subscriptions(), app.app.events.listeners()];
    const socket = await LiveSocket.open(app);
    const watch = await socket.watch(WATCH);
    expect(app.app.subscriptions()).toBeGreaterThan(none);
    expect(app.app.events.listeners()).toBeGreaterThan(silent);
    await watch.leave();
    expect(app.app.subscriptions()).toBe(none);
    await socket.close();
    for (let round = 0; round < 10; round += 1) {
      const leaving = await Promise.all(Array.from({ length: 5 }, () => greeted()));
      for (const each of leaving) each.send(SUBSCRIBING);
      await until('all listen', () => app.app.subscriptions() >= none + 5);
      for (const each of leaving) each.vanish();
      await until('all end', () => app.app.subscriptions() === none);
    }
    await until('nobody listens to the events', () => app.app.events.listeners() === silent);
  });
});

/** Opens sockets that say who they are, until one is closed. */
async function untilRefused(
  payload: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<{
  readonly open: RawSocket[];
  readonly code: number | undefined;
}> {
  const sockets: RawSocket[] = [];
  for (;;) {
    const next = await RawSocket.open(app.app.url, headers);
    if (typeof next === 'number') throw new Error(`refused with ${next}`);
    next.send({ ...GREETING, payload });
    await until('the greeting is answered', () => next.received.length > 0 || next.closing !== null);
    if (next.closing !== null) return { open: sockets, code: next.closing.code };
    sockets.push(next);
    if (sockets.length > TOO_MANY) throw new Error('there is no bound');
  }
}

describe('open sockets', () => {
  it('of one person are bounded, and one that is gone makes room', async () => {
    const accessToken = await app.tokenFor(await app.records.patient());
    const { open: sockets, code } = await untilRefused({ accessToken });
    // A client comes again after a while.
    expect(code).toBe(1013);
    // Tabs of a phone, a tablet and a computer.
    expect(sockets.length).toBeGreaterThanOrEqual(10);
    sockets.pop()?.vanish();
    await until('there is room', async () => {
      const socket = await open();
      socket.send({ ...GREETING, payload: { accessToken } });
      await until('the answer', () => socket.received.length > 0 || socket.closing !== null);
      sockets.push(socket);
      return socket.closing === null;
    });
    for (const socket of sockets) socket.vanish();
  });

  it('of visitors at one address are bounded, and those of people who are signed in there are not among them', async () => {
    const { open: sockets, code } = await untilRefused({});
    expect(code).toBe(1013);
    // A waiting room of phones.
    expect(sockets.length).toBeGreaterThanOrEqual(200);
    const people: RawSocket[] = [];
    for (let index = 0; index < 30; index += 1) {
      people.push(await greeted({ accessToken: await app.tokenFor(await app.records.patient()) }));
    }
    for (const socket of [...sockets, ...people]) socket.vanish();
  });

  it('that say nothing make room for those who say who they are', async () => {
    const waiting = await Promise.all(Array.from({ length: 400 }, () => RawSocket.open(app.app.url)));
    const socket = await greeted();
    const open = waiting.filter((each) => typeof each !== 'number' && each.closing === null);
    expect(open.length).toBeLessThan(200);
    for (const each of [...waiting, socket]) if (typeof each !== 'number') each.vanish();
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
    const before = app.app.subscriptions();
    listening.send(SUBSCRIBING);
    await until('it listens', () => app.app.subscriptions() > before);
    isStopped = true;
    const stopped = app.stop();
    expect((await closing(idle))?.code).toBe(1001);
    expect((await closing(listening))?.code).toBe(1001);
    await stopped;
  });
});
