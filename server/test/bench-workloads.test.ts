import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { scanAll } from '../bench/analytics-growth.js';
import { appointmentsWorkload } from '../bench/appointments.workload.js';
import { bookingWorkload } from '../bench/booking.workload.js';
import { addDoctors, fillClinic, layGround, type ClinicData } from '../bench/clinic-data.js';
import { freeTimesWorkload } from '../bench/free-times.workload.js';
import { HttpConnection } from '../bench/http-connection.js';
import { predictWorkload } from '../bench/predict.workload.js';
import type { Workload } from '../bench/workload.js';
import { Database } from '../src/database/database.js';
import { createDataSource } from '../src/migrations/data-source.js';
import { RunningApp } from './support/running-app.js';

const DOCTORS = 60;
const PATIENTS = 400;

let app: RunningApp;
let owner: pg.Client;
let client: pg.Client;
let connection: HttpConnection;
let database: Database;
let data: ClinicData;

beforeAll(async () => {
  app = await RunningApp.start();
  owner = new pg.Client({ connectionString: app.database.ownerUrl });
  client = new pg.Client({ connectionString: app.database.url });
  await Promise.all([owner.connect(), client.connect()]);
  database = new Database(await createDataSource(app.database.url, { poolSize: 2 }).initialize());
  await layGround(owner);
  await addDoctors(owner, database, 1, DOCTORS);
  data = await fillClinic(owner, app.config.tokenSecret, PATIENTS, 10);
  connection = await HttpConnection.open(`${app.app.url}/graphql`);
}, 120_000);

afterAll(async () => {
  connection?.close();
  await Promise.all([owner?.end(), client?.end(), database?.dataSource.destroy()]);
  await app?.stop();
});

it.each<readonly [string, (of: ClinicData) => Workload | Promise<Workload>]>([
  ['booking', ({ wishes }) => bookingWorkload(wishes)],
  ['freeTimes', ({ busyDoctors }) => freeTimesWorkload(busyDoctors, null, new Date())],
  ['appointments', ({ returningPatients }) => appointmentsWorkload(returningPatients)],
  [
    'predict',
    ({ busyDoctors, returningPatients }) => predictWorkload(busyDoctors, returningPatients, new Date()),
  ],
])('%s is measured right through the server and as bare SQL', async (_, make) => {
  const workload = await make(data);
  expect([await workload.overHttp(connection), await workload.asSql(client)]).toEqual([null, null]);
});

it('analytics are counted by a full scan, too', async () => {
  await expect(scanAll(database, { from: '2020-01-01', to: '2030-01-01' })).resolves.toBeUndefined();
});
