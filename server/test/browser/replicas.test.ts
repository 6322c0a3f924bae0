import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { AccessTokens } from '../../src/accounts/access-token.js';
import { UserRole } from '../../src/api/user-role.js';
import { Database } from '../../src/database/database.js';
import { requestPatience } from '../../src/database/patience.js';
import { Replicas } from '../../src/database/replicas.js';
import { createLogger } from '../../src/log.js';
import { createDataSource } from '../../src/migrations/data-source.js';
import { TestRecords, type TestClinic } from '../support/clinic.js';
import { cloneDatabase, copyDatabase, type TestDatabase } from '../support/database.js';
import { freePort } from '../support/free-port.js';
import { startServer, type RunningServer } from '../support/server.js';
import { until } from '../support/until.js';

/** A server with a replica that gets nothing any more: what it shows may be old, and what it decides is not. */
const SECRET = 'only-for-tests-only-for-tests-only-for-tests';
const HOUR = 3_600_000;
const OPENING = Math.ceil((Date.now() + 30 * HOUR) / HOUR) * HOUR;
const FIRST = new Date(OPENING).toISOString();
const LATER = new Date(OPENING + 3 * HOUR).toISOString();
const SECOND = new Date(OPENING + HOUR / 2).toISOString();

const SEARCH = `query ($filter: DoctorFilter) { result: searchDoctors(filter: $filter) {
  edges { node { doctor { id } nextFreeTimes { startsAt } } } } }`;
const FREE = `query ($doctorId: ID!, $visitTypeId: ID!, $from: Date!, $to: Date!) {
  result: freeTimes(doctorId: $doctorId, visitTypeId: $visitTypeId, from: $from, to: $to) { days { starts } } }`;
const BOOK = `mutation ($input: BookAppointmentInput!) { result: bookAppointment(input: $input) {
  __typename ... on NamedError { code } } }`;
const COUNTED = `query ($filter: AnalyticsFilter!) { result: analytics(filter: $filter) {
  countedUntil totals { now { open } } } }`;

let database: TestDatabase;
let copy: TestDatabase;
let records: TestRecords;
let place: TestClinic;
let server: RunningServer;
let metricsUrl: string;
let manager: string;
/** When the copy was all that there was. */
let copiedAt: number;

const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

async function tokenOf(id: string, role: UserRole): Promise<string> {
  const sessionId = randomUUID();
  await records.query(
    `insert into sessions (id, user_id, refresh_hash, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
    [sessionId, id, randomBytes(32)],
  );
  return new AccessTokens(SECRET).sign({ id, role }, sessionId, new Date()).token;
}

async function send<Result>(
  query: string,
  variables: object,
  token: string | null = null,
  to = server,
): Promise<Result> {
  const answer = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: { result: Result } | null; errors?: unknown };
  if (data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.result;
}

async function book(startsAt: string): Promise<{ __typename: string; code?: string }> {
  const { doctorId, clinicId, visitTypeId } = place;
  const input = { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey: randomUUID() };
  return send(BOOK, { input }, await tokenOf(await records.patient(), UserRole.patient));
}

/** The first free times of the doctor, as the search shows them. */
async function found(to = server): Promise<string[]> {
  interface Hits {
    edges: { node: { doctor: { id: string }; nextFreeTimes: { startsAt: string }[] } }[];
  }
  const { edges } = await send<Hits>(SEARCH, { filter: { clinicId: place.clinicId } }, null, to);
  return edges[0]!.node.nextFreeTimes.map(({ startsAt }) => new Date(startsAt).toISOString());
}

async function free(): Promise<string[]> {
  const { doctorId, visitTypeId } = place;
  const variables = { doctorId, visitTypeId, from: dateOf(OPENING), to: dateOf(OPENING + 24 * HOUR) };
  const { days } = await send<{ days: { starts: string[] }[] }>(FREE, variables);
  return days.flatMap(({ starts }) => starts).map((start) => new Date(start).toISOString());
}

async function counted(): Promise<{ countedUntil: string; totals: { now: { open: number } } }> {
  const filter = { from: dateOf(OPENING), to: dateOf(OPENING + 24 * HOUR), doctorId: place.doctorId };
  return send(COUNTED, { filter }, manager);
}

async function metric(name: string): Promise<number | null> {
  const text = await (await fetch(metricsUrl)).text();
  const line = text
    .split('\n')
    .find(
      (each) => each.startsWith(`smart_healthcare_${name} `) || each.startsWith(`smart_healthcare_${name}{`),
    );
  return line === undefined ? null : Number(line.slice(line.lastIndexOf(' ')));
}

function said(message: string, by = server): number {
  return by.log.filter((line) => line.includes(message)).length;
}

/** Everything that stands in the copy, table by table. */
async function contentOf(of: TestDatabase): Promise<unknown> {
  const own = await TestRecords.connect(of.ownerUrl);
  const [row] = await own.query(`select array_agg(t.relname || ' ' || (xpath('/row/c/text()', query_to_xml(
      format('select md5(coalesce(string_agg(r::text, '','' order by r::text), '''')) as c from public.%I r', t.relname),
      false, true, '')))[1]::text order by t.relname) as content
    from pg_class t where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'`);
  await own.end();
  return row;
}

describe('a server with a replica that is behind', () => {
  beforeAll(async () => {
    database = await cloneDatabase();
    records = await TestRecords.connect(database.ownerUrl);
    place = await records.clinic({ minutes: 30, timeZone: 'UTC' });
    await records.open(place, new Date(OPENING), new Date(OPENING + 8 * HOUR));
    const managerId = await records.user('admin');
    await records.end();
    copiedAt = Date.now();
    copy = await copyDatabase(database);
    records = await TestRecords.connect(database.ownerUrl);
    manager = await tokenOf(managerId, UserRole.admin);
    const port = await freePort();
    metricsUrl = `http://127.0.0.1:${port}/metrics`;
    server = await startServer(database, {
      DATABASE_REPLICA_URL: copy.url,
      DATABASE_REPLICA_SECONDS: '600',
      METRICS_PORT: String(port),
    });
  }, 120_000);

  afterAll(async () => {
    await server?.stop();
    await records?.end();
    await copy?.drop();
    await database?.drop();
  }, 60_000);

  it('may show in a list what is taken since, and decides by what is', async () => {
    const before = await contentOf(copy);
    expect((await found())[0]).toBe(FIRST);
    expect(await book(FIRST)).toEqual({ __typename: 'Appointment' });

    expect((await found())[0]).toBe(FIRST);
    expect((await free())[0]).toBe(SECOND);
    expect(await book(FIRST)).toMatchObject({ __typename: 'SlotTaken' });
    expect(await contentOf(copy)).toEqual(before);
    expect(await metric('replica_used')).toBe(1);
    expect(await metric('replica_fallbacks_total')).toBe(0);
  }, 60_000);

  it('says of what it counts until when it is complete', async () => {
    expect(await book(LATER)).toEqual({ __typename: 'Appointment' });
    await until('the booking is counted', async () => {
      const rows = await records.query(
        `select from event_consumers where name = 'analytics' and position >= (select max(id) from events)`,
      );
      return rows.length > 0;
    });
    const { countedUntil, totals } = await counted();
    expect(totals.now.open).toBe(0);
    const [booking] = await records.query<{ at: Date }>(
      `select min(created_at) as at from events where kind = 'appointment.booked'`,
    );
    expect(Date.parse(countedUntil)).toBeLessThanOrEqual(booking!.at.getTime());
    expect(Date.parse(countedUntil)).toBeGreaterThanOrEqual(copiedAt);
  });

  it('goes to the primary while the replica is away, says so, and comes back to it', async () => {
    await copy.lose();
    expect((await found())[0]).toBe(SECOND);
    const [all] = await records.query<{ count: number }>('select count(*)::int as count from appointments');
    await until(
      'what is counted is of the primary',
      async () => (await counted()).totals.now.open === all!.count,
    );
    expect(said('a replica does not answer; the primary is read instead')).toBe(1);
    expect(await metric('replica_used')).toBe(0);
    expect(await metric('replica_fallbacks_total')).toBeGreaterThan(0);
    await copy.findAgain();
    await until('it is read again', () => said('reading from a replica') === 2);
    expect((await found())[0]).toBe(FIRST);
    expect(said('a replica does not answer')).toBe(1);
  }, 60_000);

  it('does not read one that is too far behind', async () => {
    const strict = await startServer(database, {
      ROLE: 'serve',
      DATABASE_REPLICA_URL: copy.url,
      DATABASE_REPLICA_SECONDS: '1',
    });
    // What the primary has by now, the copy lacks.
    expect(said('a replica is too far behind; the primary is read instead', strict)).toBe(1);
    expect((await found(strict))[0]).toBe(SECOND);
    await strict.stop();
  }, 60_000);
});

describe('reading from a replica', () => {
  let primary: Database;
  let own: TestDatabase;
  const logger = createLogger('silent');

  const replicasOf = (urls: readonly string[]): Replicas =>
    new Replicas(primary, urls, { patience: requestPatience(5), poolSize: 2, mostSeconds: 30, logger });

  beforeAll(async () => {
    own = await cloneDatabase();
    primary = new Database(await createDataSource(own.url, { poolSize: 2 }).initialize());
  });

  afterAll(async () => {
    await primary?.dataSource.destroy();
    await own?.drop();
  });

  /** Nobody may be connected to what is copied. */
  async function copyOf(of: TestDatabase): Promise<TestDatabase> {
    await primary.dataSource.destroy();
    const still = await copyDatabase(of);
    primary = new Database(await createDataSource(of.url, { poolSize: 2 }).initialize());
    return still;
  }

  it('writes nothing, there or elsewhere', async () => {
    // Even where what is called a replica would take it.
    const replicas = replicasOf([own.url]);
    await replicas.start();
    await expect(
      replicas.query(`insert into events (kind, payload) values ('predictions.changed', '{}')`),
    ).rejects.toMatchObject({ code: '25006' });
    expect(await primary.query('select from events')).toEqual([]);
    await replicas.stop();
  });

  it('ends where one falls behind', async () => {
    const still = await copyOf(own);
    const replicas = new Replicas(primary, [still.url], {
      patience: requestPatience(5),
      poolSize: 2,
      mostSeconds: 3,
      logger,
    });
    await replicas.start();
    expect(replicas.behind()[0]?.seconds).not.toBeNull();
    await primary.query(`insert into events (kind, payload) values ('predictions.changed', '{}')`);
    await until('it is read no more', () => replicas.behind()[0]?.seconds === null);
    await replicas.stop();
    await still.drop();
  }, 60_000);

  it('takes the next one where the first is away', async () => {
    const gone = new URL(own.url);
    gone.port = String(await freePort());
    const replicas = replicasOf([gone.href, own.url]);
    await replicas.start();
    expect(replicas.behind().map(({ seconds }) => seconds !== null)).toEqual([false, true]);
    expect(await replicas.query('show default_transaction_read_only')).toEqual([
      { default_transaction_read_only: 'on' },
    ]);
    await replicas.stop();
  });

  it('asks the primary where there is none', async () => {
    const replicas = replicasOf([]);
    await replicas.start();
    expect(await replicas.query('show default_transaction_read_only')).toEqual([
      { default_transaction_read_only: 'off' },
    ]);
    const now = new Date();
    expect(replicas.completeUntil(now)).toBe(now);
    await replicas.stop();
  });

  it('is left to the primary for a question that is wrong, and not given up for it', async () => {
    const replicas = replicasOf([own.url]);
    await replicas.start();
    await expect(replicas.query('select nothing_such')).rejects.toMatchObject({ code: '42703' });
    expect(replicas.behind()).toEqual([{ place: '1', seconds: expect.any(Number) }]);
    await replicas.stop();
  });
});
