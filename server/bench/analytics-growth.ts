import type pg from 'pg';
import { AccessTokens } from '../src/accounts/access-token.js';
import { RATINGS } from '../src/analytics/analytics.queries.js';
import type { Database } from '../src/database/database.js';
import { DAYS_BY_SCAN, HOURS_BY_SCAN, LEADS_BY_SCAN, LOADS_BY_SCAN } from './analytics-by-scan.js';
import { addDoctors, addPatients, layGround } from './clinic-data.js';
import { asAdmin, serveAlone, type Addresses } from './databases.js';
import { addHistory } from './history.js';
import { HttpConnection } from './http-connection.js';
import { median, runFor, summarize } from './load.js';
import { round } from './report.js';
import { startServer } from './server-process.js';

/** The whole analytics page over so many appointments. Milliseconds. */
export interface AnalyticsRow {
  readonly appointments: number;
  readonly p50: number;
  readonly p99: number;
  /** The same figures counted from the appointments themselves, all statements at once. */
  readonly scan: number;
  readonly errors: number;
}

const SIZES = [10_000, 100_000, 1_000_000];
const DOCTORS = 100;
const PATIENTS = 2_000;
const SECONDS = 8;
const WARM_UP_SECONDS = 2;
const SCANS = 3;

const BOTH = `now { booked open arrived missed cancelled cancellationRate missedRate }
  before { booked open arrived missed cancelled cancellationRate missedRate }`;
const LOAD = `now { visits visitsPerDay bookedMinutes offeredMinutes utilization }
  before { visits visitsPerDay bookedMinutes offeredMinutes utilization }`;
const MONEY = `now { paid unpaid expected refundDue refunded } before { paid unpaid expected refundDue refunded }`;
const PAGE = `query Page($filter: AnalyticsFilter!, $step: TrendStep!) {
  analytics(filter: $filter) {
    totals { ${BOTH} }
    trend(step: $step) { from to ${BOTH} }
    byLeadTime { leadTime ${BOTH} }
    byWeekday { weekday ${BOTH} }
    byHour { hour ${BOTH} }
    demand { weekday hour now before }
    workload { doctorCount total { ${LOAD} } doctors(first: 100) { doctor { id fullName } ${LOAD} } }
    waitingDays { now before }
    ratings { from to now { count average stars } before { count average stars } }
    income(step: $step) { currency ${MONEY} points { from to ${MONEY} } }
  }
}`;

/**
 * Fills a history of 10,000, 100,000 and 1,000,000 appointments, and reads the whole page about all of it at each
 * size.
 */
export async function measureAnalytics(
  owner: pg.Client,
  database: Database,
  addresses: Addresses,
  tokenSecret: string,
  say: (text: string) => void,
): Promise<AnalyticsRow[]> {
  await layGround(owner);
  await addDoctors(owner, database, 1, DOCTORS);
  await addPatients(owner, tokenSecret, PATIENTS);
  const token = await addManager(owner, tokenSecret);
  const results: AnalyticsRow[] = [];
  let before = 0;
  for (const appointments of SIZES) {
    say(`  Analytics of ${appointments} appointments …`);
    await asAdmin(addresses, (admin) =>
      addHistory(admin, { from: before, to: appointments, doctors: DOCTORS, patients: PATIENTS }),
    );
    before = appointments;
    await owner.query('select recount_visits()');
    await owner.query('vacuum analyze');
    results.push(await measure(owner, database, token, appointments));
  }
  return results;
}

async function measure(
  owner: pg.Client,
  database: Database,
  token: string,
  appointments: number,
): Promise<AnalyticsRow> {
  const { rows } = await owner.query<{ from: string; to: string }>(
    'select min(local_date)::text as from, max(local_date)::text as to from appointments',
  );
  const { from = '', to = '' } = rows[0] ?? {};
  const body = JSON.stringify({ query: PAGE, variables: { filter: { from, to }, step: 'MONTH' } });
  const server = await startServer([], serveAlone(process.env));
  let connection: HttpConnection | null = null;
  try {
    // Opened only now: the server ends connections that wait for long.
    const opened = (connection = await HttpConnection.open(server.url));
    const page = async (): Promise<string | null> => {
      const answer = await opened.post(body, token);
      const isRight =
        answer.status === 200 && answer.body.includes(`"totals":{"now":{"booked":${appointments},`);
      return isRight ? null : answer.body;
    };
    await runFor([page], WARM_UP_SECONDS);
    const sample = await runFor([page], SECONDS);
    if (sample.firstError !== null) throw new Error(sample.firstError.slice(0, 1_000));
    const { p50, p99, errors } = summarize([sample]);
    const scan = await timeOfScan(database, { from, to });
    return { appointments, p50: round(p50, 0), p99: round(p99, 0), scan: round(scan, 0), errors };
  } finally {
    connection?.close();
    await server.stop();
  }
}

/** The figures of the page, counted from the rows: all of it is now, there is nothing to compare with. */
export async function scanAll(database: Database, { from, to }: { from: string; to: string }): Promise<void> {
  const values = [from, from, to, null, null, null];
  await Promise.all([
    ...[DAYS_BY_SCAN, LEADS_BY_SCAN, HOURS_BY_SCAN, LOADS_BY_SCAN].map((one) => database.query(one, values)),
    database.query(RATINGS, [...values, from]),
  ]);
}

async function timeOfScan(database: Database, { from, to }: { from: string; to: string }): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < SCANS; turn += 1) {
    const begin = performance.now();
    await scanAll(database, { from, to });
    times.push(performance.now() - begin);
  }
  return median(times);
}

async function addManager(owner: pg.Client, tokenSecret: string): Promise<string> {
  const { rows } = await owner.query<{ id: string; session_id: string }>(
    `with person as (
      insert into users (username, email, full_name, password_hash, role)
      values ('manager', 'manager@clinic.test', 'Manager', 'none', 'admin') returning id
    )
    insert into sessions (user_id, refresh_hash, expires_at)
    select id, sha256('manager'), now() + interval '1 day' from person returning user_id as id, id as session_id`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('an insert returns its row');
  return new AccessTokens(tokenSecret).sign({ id: row.id, role: 'admin' }, row.session_id, new Date()).token;
}
