import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import WebSocket from 'ws';
import type { Database } from '../src/database/database.js';
import { bookingWorkload } from './booking.workload.js';
import { addDoctors, fillClinic, layGround, type Person, type Wish } from './clinic-data.js';
import { fixedWork, type FixedWork } from './fixed-work.js';
import { HttpConnection } from './http-connection.js';
import { median } from './load.js';
import { round } from './report.js';
import { startServer, untilJobsAreDone, type ServerProcess } from './server-process.js';

/** What a booking costs the servers while so many watch the doctor's free times. Milliseconds. */
export interface FanOutRow {
  /** Sockets, one for each person, half of them on the process that does not book. */
  readonly watchers: number;
  /** Processor time of both processes a booking, all they do: booking, reading the event, telling. */
  readonly processor: number;
  /** What of it is there because of 500 watchers: on top of a booking that nobody watches. */
  readonly of500: number;
  /** Median time from the answer to a booking until the last watcher has heard of it. */
  readonly heard: number;
  /** The fixed piece of work in the same minute. */
  readonly work: FixedWork;
  readonly errors: number;
}

const PROCESSES = 2;
const WATCHERS = [0, 100, 1_000];
/** Bookings of a round, one after the other: each is told by itself. */
const BOOKINGS = 60;
const ROUNDS = 3;
const WARM_UP = 40;
const DOCTORS = 60;
/** Those who fill calendars come first; each of the others may watch. */
const PATIENTS = 1_400;
const LISTED = 40_000;
/** Sockets that are opened at once. */
const AT_ONCE = 50;
const PATIENCE_MILLISECONDS = 10_000;

const WATCH = `subscription FreeTimesChanged($doctorId: ID!, $from: Date!, $to: Date!) {
  availabilityChanged(doctorId: $doctorId, from: $from, to: $to) { doctorId from to }
}`;

/** Watchers on a doctor, and how much all of them have heard. */
class Crowd {
  private readonly sockets: WebSocket[] = [];
  private heard = 0;

  constructor(private readonly variables: object) {}

  async grow(url: string, people: readonly Person[]): Promise<void> {
    for (let from = 0; from < people.length; from += AT_ONCE) {
      await Promise.all(people.slice(from, from + AT_ONCE).map((person) => this.join(url, person)));
    }
  }

  /** Resolves when everybody has heard of so many changes more than when asked; false when somebody does not. */
  async everybodyHears(changes: number, act: () => Promise<void>): Promise<boolean> {
    const wanted = this.heard + changes * this.sockets.length;
    await act();
    for (const end = Date.now() + PATIENCE_MILLISECONDS; this.heard < wanted; await sleep(1)) {
      if (Date.now() > end) return false;
    }
    return this.heard === wanted;
  }

  /** Whether a subscription is read already, only an event shows. */
  async untilAllListen(act: () => Promise<void>): Promise<void> {
    while (!(await this.everybodyHears(1, act)));
  }

  leave(): void {
    for (const socket of this.sockets) socket.terminate();
  }

  private async join(url: string, { accessToken }: Person): Promise<void> {
    const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
    this.sockets.push(socket);
    const payload = { query: WATCH, variables: this.variables };
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.once('close', (code) => reject(new Error(`The server closed a socket: ${code}`)));
      socket.on('open', () =>
        socket.send(JSON.stringify({ type: 'connection_init', payload: { accessToken } })),
      );
      socket.on('message', (data: Buffer) => {
        const text = data.toString();
        if (text.includes('"type":"next"') && text.includes('"data":{"availabilityChanged"')) this.heard += 1;
        else if (text.includes('"type":"connection_ack"')) {
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
          resolve();
        } else if (!text.includes('"type":"ping"')) reject(new Error(text));
      });
    });
  }
}

/** Books a doctor whom nobody, a hundred and a thousand people watch on two processes, and asks these what it cost. */
export async function measureFanOut(
  owner: pg.Client,
  database: Database,
  tokenSecret: string,
  options: {
    readonly url: string;
    readonly nodeArgs: readonly string[];
    readonly tell: (line: string) => void;
  },
): Promise<FanOutRow[]> {
  options.tell(`  Filling the database: ${DOCTORS} doctors, ${PATIENTS} patients …`);
  await layGround(owner);
  await addDoctors(owner, database, 1, DOCTORS);
  const data = await fillClinic(owner, tokenSecret, PATIENTS, LISTED);
  const wishes = ofOneDoctor(data.wishes);
  const people = [...new Map(data.wishes.map(({ patient }) => [patient.id, patient])).values()];
  const workload = bookingWorkload(wishes);
  const servers: ServerProcess[] = [];
  for (let index = 0; index < PROCESSES; index += 1) servers.push(await startServer(options.nodeArgs));
  const [first] = servers;
  if (first === undefined) throw new Error('There is no server to book with');
  const connection = await HttpConnection.open(first.url);
  const crowd = new Crowd({ doctorId: wishes[0]?.doctorId, ...datesAround(wishes) });
  const book = async (): Promise<void> => {
    const error = await workload.overHttp(connection);
    if (error !== null) throw new Error(error.slice(0, 1_000));
  };
  try {
    await untilJobsAreDone(owner);
    for (let index = 0; index < WARM_UP; index += 1) await book();
    const rows: FanOutRow[] = [];
    let joined = 0;
    for (const watchers of WATCHERS) {
      const more = (watchers - joined) / PROCESSES;
      for (const { url } of servers) {
        await crowd.grow(url, people.slice(joined, joined + more));
        joined += more;
      }
      await crowd.untilAllListen(book);
      for (let index = 0; index < WARM_UP; index += 1) await crowd.everybodyHears(1, book);
      options.tell(`  Measuring ${watchers} watchers: ${ROUNDS} times ${BOOKINGS} bookings …`);
      rows.push(
        await measureOnce(servers, crowd, book, {
          watchers,
          unwatched: rows[0]?.processor ?? null,
          url: options.url,
        }),
      );
    }
    return rows;
  } finally {
    crowd.leave();
    connection.close();
    for (const server of servers) await server.stop();
  }
}

async function measureOnce(
  servers: readonly ServerProcess[],
  crowd: Crowd,
  book: () => Promise<void>,
  { watchers, unwatched, url }: { watchers: number; unwatched: number | null; url: string },
): Promise<FanOutRow> {
  const processor: number[] = [];
  const heard: number[] = [];
  let errors = 0;
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const before = await spent(servers);
    for (let index = 0; index < BOOKINGS; index += 1) {
      let answered = 0;
      const isHeard = await crowd.everybodyHears(1, async () => {
        await book();
        answered = performance.now();
      });
      heard.push(performance.now() - answered);
      if (!isHeard) errors += 1;
      // The others read it, too, in their own time: without a pause a reading would tell of two bookings at once.
      await sleep(40);
    }
    processor.push(((await spent(servers)) - before) / BOOKINGS);
  }
  const whole = median(processor);
  const more = unwatched === null ? 0 : whole - unwatched;
  return {
    watchers,
    processor: round(whole, 2),
    of500: watchers === 0 ? 0 : round((more / watchers) * 500, 2),
    heard: round(median(heard), 1),
    work: await fixedWork(url),
    errors,
  };
}

async function spent(servers: readonly ServerProcess[]): Promise<number> {
  const times = await Promise.all(servers.map((server) => server.processorMilliseconds()));
  return times.reduce((sum, time) => sum + time, 0);
}

/** The times of the doctor who has most of them. */
function ofOneDoctor(wishes: readonly Wish[]): Wish[] {
  const byDoctor = new Map<string, Wish[]>();
  for (const wish of wishes) byDoctor.set(wish.doctorId, [...(byDoctor.get(wish.doctorId) ?? []), wish]);
  const [most] = [...byDoctor.values()].sort((one, other) => other.length - one.length);
  if (most === undefined) throw new Error('There are no free times to book');
  return most;
}

/** The longest stretch of dates that free times are asked for, with every time in it. */
function datesAround(wishes: readonly Wish[]): { from: string; to: string } {
  const starts = wishes.map(({ startsAt }) => startsAt).sort();
  return { from: (starts[0] ?? '').slice(0, 10), to: (starts.at(-1) ?? '').slice(0, 10) };
}
