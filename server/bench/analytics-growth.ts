import pg from 'pg';
import { AccessTokens } from '../src/accounts/access-token.js';
import { RATINGS } from '../src/analytics/analytics.queries.js';
import type { Database } from '../src/database/database.js';
import { DAYS_BY_SCAN, HOURS_BY_SCAN, LEADS_BY_SCAN, LOADS_BY_SCAN } from './analytics-by-scan.js';
import { addDoctors, addPatients, layGround } from './clinic-data.js';
import { HttpConnection } from './http-connection.js';
import { median, runFor, summarize } from './load.js';
import { round } from './report.js';
import { startServer, untilJobsAreDone } from './server-process.js';

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
const VISITS_A_DAY = 13;
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
 * size. Takes the superuser, who may write a million rows without their triggers; the counts are then made anew.
 */
export async function measureAnalytics(
  owner: pg.Client,
  database: Database,
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
    await addHistory(before, appointments);
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
  const server = await startServer();
  let connection: HttpConnection | null = null;
  try {
    await untilJobsAreDone(owner);
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
    const scan = await timeOfScan(database, [from, from, to, null, null, null]);
    return { appointments, p50: round(p50, 0), p99: round(p99, 0), scan: round(scan, 0), errors };
  } finally {
    connection?.close();
    await server.stop();
  }
}

async function timeOfScan(database: Database, values: readonly unknown[]): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < SCANS; turn += 1) {
    const begin = performance.now();
    await Promise.all(
      [DAYS_BY_SCAN, LEADS_BY_SCAN, HOURS_BY_SCAN, LOADS_BY_SCAN, RATINGS].map((statement) =>
        database.query(statement, values),
      ),
    );
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

/** Visits number `from` + 1 to `to`, backwards from yesterday, 13 a doctor and weekday; one in ten is rated. */
async function addHistory(from: number, to: number): Promise<void> {
  const adminUrl = process.env['BENCH_ADMIN_URL'];
  if (!adminUrl) throw new Error('BENCH_ADMIN_URL is not set');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // Without triggers and checks of foreign keys: what they would set is set here.
    await client.query('set session_replication_role = replica');
    await client.query(
      `with doctor as materialized (
        select d.id, dc.clinic_id, c.time_zone, t.id as visit_type_id, substr(d.license_number, 5)::int - 1 as place
        from doctors d join doctor_clinics dc on dc.doctor_id = d.id join clinics c on c.id = dc.clinic_id
        join visit_types t on t.doctor_id = d.id and t.position = 0
      ), patient as materialized (
        select user_id as id, (row_number() over (order by user_id))::int - 1 as place from patients
      ), visit as materialized (
        select new_id() as id, n, n % $3 as doctor_place, n / $3 % $4 as place, n / ($3 * $4) as weekdays,
          abs(hashint4(n)) as dice
        from generate_series($1::int, $2::int - 1) n
      ), placed as (
        select v.*, d.id as doctor_id, d.clinic_id, d.visit_type_id, d.time_zone, p.id as patient_id, z.local_date,
          (z.local_date + time '09:00' + make_interval(mins => 40 * v.place)) at time zone d.time_zone as scheduled_at
        from visit v join doctor d on d.place = v.doctor_place join patient p on p.place = v.n % $5
        cross join lateral (select current_date - extract(isodow from current_date)::int - 2 - v.weekdays / 5 * 7
          - v.weekdays % 5 as local_date) z
      )
      insert into appointments (id, patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status,
        payment_status, fee, created_at, local_date, subject_id, counted, visit, busy)
      select id, patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, interval '20 minutes', s.status,
        case when s.status = 'completed' and dice % 10 < 9 then 'completed' else 'pending' end::payment_status, 8000,
        scheduled_at - make_interval(days => dice % 45), local_date, id, s.status <> 'cancelled',
        tstzrange(scheduled_at, scheduled_at + interval '20 minutes'), tstzrange(scheduled_at, scheduled_at + interval '20 minutes')
      from placed cross join lateral (select (case when dice % 100 < 78 then 'completed' when dice % 100 < 86 then 'no_show'
        else 'cancelled' end)::appointment_status as status) s`,
      [from, to, DOCTORS, VISITS_A_DAY, PATIENTS],
    );
    await client.query(`
      insert into feedback (patient_id, doctor_id, appointment_id, rating, created_at, shown_on)
      select a.patient_id, a.doctor_id, a.id, 1 + abs(hashtext(a.id::text)) % 5, a.scheduled_at, a.local_date
      from appointments a where a.status = 'completed' and abs(hashtext(a.id::text)) % 8 = 0
      on conflict do nothing`);
    await client.query(`
      insert into offered_days (local_date, doctor_id, clinic_id, minutes)
      select distinct local_date, doctor_id, clinic_id, 480 from appointments on conflict do nothing`);
  } finally {
    await client.end();
  }
}
