import { createHash, randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { PasswordHasher } from '../src/accounts/password-hasher.js';
import { readCall } from '../src/command-line/call.mjs';
import { OpenRangesService } from '../src/calendar/open-ranges.service.js';
import { DAY } from '../src/calendar/time-zone.js';
import { Database, type Queryable } from '../src/database/database.js';
import { createDataSource } from '../src/migrations/data-source.js';
import { explainFailure } from '../src/start-failure.js';
import { isEntryPoint } from './entry-point.js';
import type { FileStorage } from '../src/files/file-storage.js';
import { LocalFileStorage } from '../src/files/local-file-storage.js';
import { actBetween } from './act-between.js';
import { DEMO_DOCTORS, type DemoDoctor } from './demo-doctors.js';
import { type DemoLoad, type DemoSizes, FULL_DEMO, type Hashes } from './demo-load.js';
import { giveVisits } from './demo-patient-visits.js';
import { makePatients } from './demo-people.js';
import { makeVisits } from './demo-visits.js';
import { insertClinics, insertClosures, insertOffered } from './insert-clinics.js';
import { insertDoctors } from './insert-doctors.js';
import { insertAdministrator, insertPatients } from './insert-people.js';
import { insertAudit, insertFeedback, insertReports, insertVisits } from './insert-visits.js';
import { insertWaitlist } from './insert-waitlist.js';
import { drawPortrait } from './portrait.js';
import { SeededRandom } from './seeded-random.js';

/** The password of the three demo accounts. */
export const DEMO_PASSWORD = 'demo-pass-2026';

export interface DemoOptions {
  readonly now: Date;
  readonly sizes?: DemoSizes;
  /** Keeps the doctors' portraits and the demo patient's documents; without it there are none. */
  readonly files?: FileStorage;
  /** Hears what is being done. */
  readonly onProgress?: (step: string) => void;
}

/** The demo must not be loaded here. */
export class DemoRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'DemoRefused';
  }
}

/** One load at a time. Any fixed number of our own. */
const DEMO_LOCK = 7_263_413;

/**
 * Loads the demo: clinics, doctors, patients and their appointments, dated around `now`, in one transaction. The same
 * day gives the same data. What lies between booking and visit, the product then does by itself.
 * @throws DemoRefused when somebody is in the database already.
 */
export async function loadDemo(database: Database, options: DemoOptions): Promise<void> {
  const { now, sizes = FULL_DEMO, onProgress = () => undefined } = options;
  await refuseIfInUse(database);
  const photos = await drawPhotos(options.files, onProgress);
  const hasher = new PasswordHasher();
  const hashes: Hashes = {
    demo: await hasher.hash(DEMO_PASSWORD),
    // Nobody knows the others' password: the demo has three accounts to sign in with.
    unknown: await hasher.hash(randomBytes(24).toString('base64url')),
  };
  const adminId = await database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [DEMO_LOCK]);
    // Once more, now that no other load can be under way.
    await refuseIfInUse(tx);
    const load: DemoLoad = {
      tx,
      now,
      today: Math.floor(now.getTime() / DAY),
      startOfHistory: now.getTime() - (sizes.pastDays + 90) * DAY,
      sizes,
      random: new SeededRandom(2_026),
      hashes,
      photos,
      files: options.files,
    };
    return insertDemo(load, new OpenRangesService(database), onProgress);
  });
  onProgress('Counting for the planner');
  await database.query('analyze');
  onProgress('A course of treatment, an absence, a delay, an offer and answers to reminders');
  await actBetween(database, adminId, now);
}

async function refuseIfInUse(database: Queryable): Promise<void> {
  const people = await database.query('select 1 from users limit 1');
  if (people.length === 0) return;
  throw new DemoRefused('the database has users already; the demo is only for an empty one');
}

async function drawPhotos(
  files: FileStorage | undefined,
  onProgress: (step: string) => void,
): Promise<ReadonlyMap<DemoDoctor, string>> {
  const photos = new Map<DemoDoctor, string>();
  if (files === undefined) return photos;
  onProgress(`Drawing ${DEMO_DOCTORS.length} portraits`);
  for (const doctor of DEMO_DOCTORS) {
    const drawing = drawPortrait({ ...doctor.portrait, isMan: doctor.gender === 'male' });
    const picture = sharp(Buffer.from(drawing)).resize(512, 512);
    // A stored name stands for one content for ever, so another drawing gets another name.
    const version = createHash('sha256').update(drawing).digest('hex').slice(0, 10);
    const key = `photos/demo-${doctor.license.toLowerCase()}-${version}.webp`;
    await files.write(key, await picture.webp({ quality: 88 }).toBuffer());
    photos.set(doctor, key);
  }
  return photos;
}

/**
 * All rows of the demo, in the order in which they refer to each other.
 * @returns the administrator's id
 */
async function insertDemo(
  load: DemoLoad,
  openRanges: OpenRangesService,
  onProgress: (step: string) => void,
): Promise<string> {
  // A course of treatment takes four of the open appointments that the demo patient may have.
  await load.tx.query(
    `update settings set is_demo = true, open_to_developers = true, set_up_at = $1, max_open_appointments = 10`,
    [load.now],
  );
  onProgress('Clinics and doctors');
  const clinics = await insertClinics(load);
  const adminId = await insertAdministrator(load);
  const closures = await insertClosures(load, clinics);
  const doctors = await insertDoctors(load, clinics, closures);

  const patients = makePatients(load.sizes.patients, load.today);
  const visits = makeVisits({
    now: load.now.getTime(),
    pastDays: load.sizes.pastDays,
    futureDays: load.sizes.futureDays,
    clinics,
    doctors,
    patients,
  });
  const [demoPatient] = patients;
  if (demoPatient !== undefined) giveVisits(visits, demoPatient, load.now.getTime());

  onProgress(`${patients.length} patients`);
  await insertPatients(load, patients, visits);
  onProgress(`${visits.length} appointments`);
  await insertVisits(load, visits, adminId);
  await insertWaitlist(load);
  const rated = visits.filter((visit) => visit.feedback !== null);
  onProgress(`${rated.length} ratings`);
  await insertFeedback(load, rated);
  await insertAudit(load, visits, adminId);
  await insertReports(
    load,
    visits.filter(({ patient }) => patient === demoPatient),
  );
  onProgress('Free times');
  await openRanges.expandWithin(
    load.tx,
    doctors.map(({ id }) => id),
    load.now,
  );
  await insertOffered(load, clinics, doctors);
  return adminId;
}

/**
 * The command that loads the demo into the database of the environment.
 * @returns the exit code: 0 done, 2 for a wrong call.
 */
async function run(args: readonly string[], env: Record<string, string | undefined>): Promise<number> {
  const call = readCall('demo', args);
  if (typeof call === 'number') return call;
  if (env['NODE_ENV'] === 'production') throw new DemoRefused('the demo is not for production');
  const url = env['DATABASE_OWNER_URL'] || env['DATABASE_URL'];
  if (!url) throw new DemoRefused('DATABASE_URL is not set');
  const started = Date.now();
  const dataSource = await createDataSource(url, { poolSize: 2 }).initialize();
  try {
    await loadDemo(new Database(dataSource), {
      now: new Date(),
      files: new LocalFileStorage(env['FILES_FOLDER'] || '.data/files'),
      onProgress: (step) => console.log(`  ${step} …`),
    });
  } finally {
    await dataSource.destroy();
  }
  console.log(`  Demo data loaded in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}

if (isEntryPoint(import.meta.url)) {
  run(process.argv.slice(2), process.env).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      const reason = error instanceof DemoRefused ? error.message : explainFailure(error);
      console.error(reason === null ? error : `No demo data: ${reason}.`);
      process.exitCode = 1;
    },
  );
}
