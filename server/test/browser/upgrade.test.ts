import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { AccessTokens } from '../../src/accounts/access-token.js';
import { UserRole } from '../../src/api/user-role.js';
import { TestRecords, type TestClinic } from '../support/clinic.js';
import { emptyDatabase, type TestDatabase } from '../support/database.js';
import { ROOT } from '../support/dockerfile.js';
import { buildFormer, formerCommit, type FormerVersion } from '../support/former-version.js';
import { startServer, type RunningServer } from '../support/server.js';
import { until } from '../support/until.js';

/** A version takes the place of the one before while people book: its schema first, then its servers, then theirs go. */
const run = promisify(execFile);
const SECRET = 'only-for-tests-only-for-tests-only-for-tests';
const DAY = 86_400_000;
const MINUTES = 10;
const CLIENTS = 6;
/** Bookings before, while the schema changes and both serve, and after. */
const EACH = 60;
/** Below what one patient may have. */
const VISITS_EACH = 20;
const OPENING = Math.ceil((Date.now() + DAY) / DAY) * DAY;

const BOOK = `mutation ($input: BookAppointmentInput!) { result: bookAppointment(input: $input) {
  __typename ... on Appointment { id } ... on NamedError { code } } }`;
/** What the screens of the day ask for. */
const QUESTIONS: readonly [query: string, who: 'patient' | 'manager'][] = [
  [
    `{ searchDoctors(first: 5) { edges { node { doctor { fullName } nextFreeTimes { startsAt } } } } }`,
    'patient',
  ],
  [
    `{ myAppointments(period: UPCOMING, first: 5) { edges { node { id status doctor { fullName } } } } }`,
    'patient',
  ],
  [`{ overview { attention { kind count } today { booked } doctors { doctor { fullName } } } }`, 'manager'],
  [`{ me { id fullName } settings { organizationName } }`, 'manager'],
];

let commit: string | null = null;
let former: FormerVersion;
let database: TestDatabase;
let records: TestRecords;
let place: TestClinic;
let manager: string;
const servers: RunningServer[] = [];
/** Those that a balancer would hand requests to. */
let serving: RunningServer[] = [];
/** What was answered that is neither an answer nor "try again". */
const faults: string[] = [];
/** Appointments by the key of the intent, as they were acknowledged. */
const made = new Map<string, string>();

const isSoak = process.env['SOAK'] === '1';
if (!isSoak) console.warn('SKIPPED: an upgrade from the version before. SOAK=1 runs it.');

async function tokenOf(id: string, role: UserRole): Promise<string> {
  const sessionId = randomUUID();
  await records.query(
    `insert into sessions (id, user_id, refresh_hash, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
    [sessionId, id, randomBytes(32)],
  );
  return new AccessTokens(SECRET).sign({ id, role }, sessionId, new Date()).token;
}

/** Sends to one of those that serve. @returns null where it is to be tried again: nobody answered, or said so */
async function send<Data>(query: string, variables: object, token: string): Promise<Data | null> {
  const server = serving[Math.floor(Math.random() * serving.length)]!;
  let answer: Response;
  try {
    answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
  } catch {
    // It was told to stop after this one was chosen.
    return null;
  }
  const text = await answer.text();
  const { data, errors } = JSON.parse(text) as {
    data?: Data | null;
    errors?: { extensions: { code: string } }[];
  };
  if (errors === undefined && data != null) return data;
  const isForLater = errors?.every(({ extensions }) => extensions.code === 'SERVICE_UNAVAILABLE') === true;
  if (!isForLater) faults.push(`${answer.status} ${text.slice(0, 300)}`);
  return null;
}

interface Booked {
  readonly result: { readonly __typename: string; readonly id: string };
}

/** Somebody who books one time after the other, and insists with the same key until an answer comes. */
async function book(number: number, wanted: () => boolean): Promise<void> {
  let token = '';
  for (let mine = 0; wanted(); mine += 1) {
    if (mine % VISITS_EACH === 0) token = await tokenOf(await records.patient(), UserRole.patient);
    const { doctorId, clinicId, visitTypeId } = place;
    const startsAt = new Date(OPENING + (mine * CLIENTS + number) * MINUTES * 60_000).toISOString();
    const idempotencyKey = randomUUID();
    const input = { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey };
    let answer = await send<Booked>(BOOK, { input }, token);
    for (; answer === null && wanted(); answer = await send<Booked>(BOOK, { input }, token)) await sleep(50);
    if (answer === null) return;
    if (answer.result.__typename === 'Appointment') made.set(idempotencyKey, answer.result.id);
    else faults.push(JSON.stringify(answer.result));
    for (const [query, who] of QUESTIONS) await send(query, {}, who === 'manager' ? manager : token);
  }
}

/** A function of the database as one calls it. */
interface Callable {
  readonly name: string;
  readonly takes: readonly string[];
  /** How many of the last that it takes may be left out. */
  readonly optional: number;
  readonly returns: string;
}

/** Those that servers of the version before call. */
async function calledFunctions(): Promise<Callable[]> {
  const source = path.join(former.folder, 'server', 'src');
  const files = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.queries.ts'));
  const texts = await Promise.all(files.map((name) => readFile(path.join(source, name), 'utf8')));
  const called = new Set(
    texts.flatMap((text) => [...text.matchAll(/\b([a-z_]+)\(/g)].map(([, name]) => name)),
  );
  const rows = await records.query<Callable & Record<string, unknown>>(
    `select p.proname::text as name, p.pronargdefaults::int as optional, pg_get_function_result(p.oid) as returns,
       array(select format_type(t, null) from unnest(p.proargtypes::oid[]) with ordinality u (t, n) order by n) as takes
     from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prorettype <> 'trigger'::regtype order by 1`,
  );
  return rows.filter(({ name }) => called.has(name));
}

/** Whether each call of one function is one of another, with the same answer. */
function isCalledAs(one: Callable, other: Callable): boolean {
  return (
    other.name === one.name &&
    other.returns === one.returns &&
    one.takes.every((type, index) => other.takes[index] === type) &&
    other.takes.length - other.optional <= one.takes.length - one.optional
  );
}

async function migrate(folder: string, ...options: string[]): Promise<void> {
  await run(process.execPath, [path.join(folder, 'server/dist/src/main.js'), 'migrate', ...options], {
    cwd: folder,
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      TOKEN_SECRET: SECRET,
    },
  });
}

(isSoak ? describe : describe.skip)('an upgrade from the version before', () => {
  beforeAll(async () => {
    commit = await formerCommit();
    if (commit === null) return;
    former = await buildFormer(commit);
    database = await emptyDatabase();
    await migrate(former.folder);
    records = await TestRecords.connect(database.ownerUrl);
    await records.query('update settings set max_open_appointments = 50, booking_horizon_days = 60');
    place = await records.clinic({ minutes: MINUTES, maxPatientsPerDay: 500, timeZone: 'UTC' });
    for (let day = 0; day < 14; day += 1) {
      await records.open(place, new Date(OPENING + day * DAY), new Date(OPENING + (day + 1) * DAY));
    }
    manager = await tokenOf(await records.user('admin'), UserRole.admin);
    servers.push(
      await startServer(database, {}, former.folder),
      await startServer(database, {}, former.folder),
    );
  }, 600_000);

  afterAll(async () => {
    for (const server of servers) await server.stop();
    await records?.end();
    await database?.drop();
    await former?.remove();
  }, 60_000);

  it('loses nothing that was acknowledged and refuses nobody, while both versions serve', async () => {
    if (commit === null) return;
    serving = [...servers];
    const before = await calledFunctions();
    expect(before.map(({ name }) => name)).toContain('place_appointment');
    let isOver = false;
    const load = Promise.all(Array.from({ length: CLIENTS }, (_, number) => book(number, () => !isOver)));
    const more = async (): Promise<void> => {
      const wanted = made.size + EACH;
      await until('more is booked', () => made.size >= wanted || faults.length > 0);
    };
    await more();
    await migrate(ROOT, '--without-backup');
    const after = await calledFunctions();
    expect(before.filter((one) => !after.some((other) => isCalledAs(one, other)))).toEqual([]);
    await more();
    // One of the version before is started anew, as a supervisor does, and goes on as well.
    servers.push(await startServer(database, {}, former.folder));
    for (let count = 0; count < 2; count += 1) servers.push(await startServer(database));
    serving = [...servers];
    await more();
    serving = servers.slice(3);
    for (const old of servers.slice(0, 3)) await old.stop();
    await more();
    isOver = true;
    await load;

    expect([...new Set(faults)]).toEqual([]);
    const booked = await records.query<{ id: string; key: string }>(
      `select a.id, k.key from appointments a join idempotency_keys k on k.appointment_id = a.id
       where a.status = 'confirmed'`,
    );
    expect(booked.map(({ key, id }) => `${key} ${id}`).sort()).toEqual(
      [...made].map(([key, id]) => `${key} ${id}`).sort(),
    );
  }, 300_000);
});
