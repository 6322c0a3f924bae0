import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Authenticated, Context } from '../src/api/context.js';
import { TokenScope } from '../src/api/token-scope.js';
import type { PayloadOf, Topic } from '../src/events/event-kinds.js';
import type { Events } from '../src/events/events.js';
import { describeSchema } from '../src/graphql/schema.js';
import { serveSockets } from '../src/graphql/sockets.js';
import { RawSocket } from './support/raw-socket.js';
import { until } from './support/until.js';

const DAY = 86_400_000;

/** Events that a test tells itself. */
class ToldEvents implements Pick<Events, 'on'> {
  private readonly handlers = new Map<Topic, (payload: never) => void>();

  on<T extends Topic>(topic: T, handler: (payload: PayloadOf<T>) => void): () => void {
    this.handlers.set(topic, handler as (payload: never) => void);
    return () => this.handlers.delete(topic);
  }

  tell<T extends Topic>(topic: T, payload: PayloadOf<T>): void {
    this.handlers.get(topic)?.(payload as never);
  }
}

let server: Server;
let closeAll: () => Promise<void>;
const events = new ToldEvents();
/** What the next greeting waits for. */
let answering: Promise<Authenticated | null> = Promise.resolve(null);
let asked = 0;
const sockets: RawSocket[] = [];

function bearer(tokenId: string, expiresAt: Date): Authenticated {
  const credential = { kind: 'token', tokenId, scopes: [TokenScope.doctors_read], clinicIds: null } as const;
  return {
    viewer: { userId: tokenId, role: 'patient', credential, doctorId: null, isFrontDesk: false },
    expiresAt,
  };
}

beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { close } = serveSockets({
    server,
    path: '/graphql',
    schema: describeSchema(),
    introspection: false,
    authenticate: () => {
      asked += 1;
      return answering;
    },
    createContext: () => ({}) as Context,
    isAllowedOrigin: () => true,
    clientAddress: () => '127.0.0.1',
    events: events as unknown as Events,
    openSockets: { inc: () => undefined, dec: () => undefined },
    logger: pino({ level: 'silent' }),
  });
  closeAll = close;
});

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.vanish();
});

afterAll(async () => {
  await closeAll();
  server.close();
});

async function greet(): Promise<RawSocket> {
  const { port } = server.address() as AddressInfo;
  const socket = await RawSocket.open(`http://127.0.0.1:${port}`);
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
  sockets.push(socket);
  const before = asked;
  socket.send({ type: 'connection_init', payload: { accessToken: 'some token' } });
  await until('the server asks who it is', () => asked > before);
  return socket;
}

describe('a socket', () => {
  it.each(['session', 'token'] as const)(
    'is not let in by a %s that ends while the server still asks who it is',
    async (topic) => {
      const id = `ended ${topic}`;
      const ids = { sessionId: id, tokenId: id, userId: id };
      let answer: (who: Authenticated) => void = () => undefined;
      answering = new Promise((resolve) => (answer = resolve));
      const socket = await greet();
      if (topic === 'session') events.tell(topic, { kind: 'session.ended', ...ids });
      else events.tell(topic, { kind: 'token.ended', ...ids });
      answer(bearer(id, new Date(Date.now() + DAY)));
      await until('the server closes it', () => socket.closing !== null);
      expect([socket.closing?.code, socket.received]).toEqual([4403, []]);
    },
  );

  it('of a token that is good for a year stays open, though no timer runs that long', async () => {
    answering = Promise.resolve(bearer('a year', new Date(Date.now() + 365 * DAY)));
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const socket = await greet();
    await until('the greeting is answered', () => socket.received.length > 0);
    socket.send({ type: 'ping' });
    await until('the answer', () => socket.received.length > 1);
    expect([socket.closing, socket.received.map(({ type }) => type)]).toEqual([
      null,
      ['connection_ack', 'pong'],
    ]);
    const delays = timers.mock.calls.map(([, delay]) => delay ?? 0);
    timers.mockRestore();
    // What is longer than 31 bits of milliseconds goes off at once, and again and again.
    expect(Math.max(...delays)).toBe(2 ** 31 - 1);
    events.tell('token', { kind: 'token.ended', tokenId: 'a year', userId: 'somebody' });
    await until('the server closes it', () => socket.closing !== null);
    expect(socket.closing?.code).toBe(4403);
  });
});
