import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Database } from '../src/database/database.js';
import { addDoctors, addPatients, layGround } from './clinic-data.js';
import { fixedWork, type FixedWork } from './fixed-work.js';
import { MailCounter } from './mail-counter.js';
import { round } from './report.js';
import { startServer, untilJobsAreDone } from './server-process.js';

/** How reminders that come due in one minute leave one process. */
export interface ReminderRow {
  readonly reminders: number;
  /** Seconds from when they were entered, with the first claim of one to send, and with the last mail taken. */
  readonly firstClaim: number;
  readonly lastTaken: number;
  /** Seconds from the first claim to the last mail taken, and mails a second in them. */
  readonly seconds: number;
  readonly rate: number;
  /** To the mail server: all that were made, and how many stood at once at the most. */
  readonly connections: number;
  readonly mostAtOnce: number;
  readonly work: FixedWork;
  /** Addresses that got none, or more than one; and mails to anybody else. */
  readonly errors: number;
}

const DOCTORS = 100;
/** A run of the planner is a minute away at the most; without a mail for longer, none will come. */
const PATIENCE_MILLISECONDS = 100_000;

/** Sends reminders to so many patients, by a mail server on this machine. */
export async function measureReminders(
  owner: pg.Client,
  database: Database,
  options: {
    readonly url: string;
    readonly tokenSecret: string;
    readonly reminders: number;
    readonly nodeArgs: readonly string[];
    readonly say: (text: string) => void;
  },
): Promise<ReminderRow> {
  const { reminders, say } = options;
  say(`  Filling the database: ${DOCTORS} doctors, ${reminders} patients …`);
  await layGround(owner);
  // One reminder a visit, whatever the hour of the measurement.
  await owner.query(`update settings set reminder_minutes = '{1440}', quiet_from = 0, quiet_until = 0`);
  await addDoctors(owner, database, 1, DOCTORS);
  await addPatients(owner, options.tokenSecret, reminders);
  const mails = await MailCounter.start();
  try {
    const server = await startServer(options.nodeArgs, {
      ...process.env,
      SMTP_URL: mails.server.url,
      MAIL_FROM: 'visits@clinic.test',
      PUBLIC_URL: 'https://clinic.example',
    });
    try {
      await untilJobsAreDone(owner);
      await addVisits(owner);
      say(`  Measuring: ${reminders} reminders, from the next minute on …`);
      await untilAllAreSent(owner, mails, reminders);
    } finally {
      await server.stop();
    }
    return { ...(await readTimes(owner, mails, reminders)), work: await fixedWork(options.url) };
  } finally {
    await mails.server.stop();
  }
}

/** A visit of every patient, by turns with all doctors, whose reminder came due in the last minute. */
async function addVisits(owner: pg.Client): Promise<void> {
  await owner.query(`
    -- Those of a doctor overlap, as an override lets them. Times are whole, as those of the product: a mail is not sent
    -- of a visit that stands at another time than it tells, by a microsecond even.
    insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
      created_at, override_reason)
    select p.id, d.id, d.clinic_id, d.visit_type_id,
      date_trunc('second', now()) + interval '1 day' - make_interval(secs => p.place % 60),
      interval '20 minutes', 'confirmed', 8000, now() - interval '10 days', 'Measured'
    from (select user_id as id, row_number() over (order by user_id) as place from patients) p
    join (select d.id, c.clinic_id, t.id as visit_type_id, row_number() over (order by d.id) as place,
        count(*) over () as doctors
      from doctors d join doctor_clinics c on c.doctor_id = d.id
      join visit_types t on t.doctor_id = d.id and t.position = 0) d on d.place = 1 + p.place % d.doctors`);
  await owner.query('vacuum analyze');
}

/** @throws Error where no mail has come for a long time, and some have not been sent */
async function untilAllAreSent(owner: pg.Client, mails: MailCounter, reminders: number): Promise<void> {
  let [taken, changedAt] = [0, Date.now()];
  for (;;) {
    await sleep(500);
    if (mails.taken !== taken) [taken, changedAt] = [mails.taken, Date.now()];
    // Not asked before, so that the answer costs nothing that is measured.
    if (taken >= reminders && (await areAllSettled(owner, reminders))) return;
    if (Date.now() - changedAt > PATIENCE_MILLISECONDS) {
      const { rows } = await owner.query(
        `select m.state, m.reason, d.state as delivery, d.fault, count(*)::int from messages m
         left join message_deliveries d on d.message_id = m.id group by 1, 2, 3, 4`,
      );
      throw new Error(`${taken} of ${reminders} mails have come, and no other: ${JSON.stringify(rows)}`);
    }
  }
}

async function areAllSettled(owner: pg.Client, reminders: number): Promise<boolean> {
  const { rows } = await owner.query<{ sent: string }>(
    `select count(*) as sent from message_deliveries where state = 'sent'`,
  );
  return Number(rows[0]?.sent) === reminders;
}

async function readTimes(
  owner: pg.Client,
  mails: MailCounter,
  reminders: number,
): Promise<Omit<ReminderRow, 'work'>> {
  const { rows } = await owner.query<{ entered: Date; claimed: Date }>(
    `select (select min(created_at) from messages) as entered, (select min(last_at) from message_deliveries) as claimed`,
  );
  const { rows: people } = await owner.query<{ email: string }>(
    `select u.email::text as email from patients p join users u on u.id = p.user_id`,
  );
  const [times] = rows;
  if (times === undefined) throw new Error('A statement without tables answers one row');
  const seconds = (mails.lastAt - times.claimed.getTime()) / 1_000;
  const unlike = people.filter(({ email }) => mails.mails.get(email) !== 1).length;
  const known = new Set(people.map(({ email }) => email));
  const strange = [...mails.mails.keys()].filter((address) => !known.has(address)).length;
  return {
    reminders,
    firstClaim: round((times.claimed.getTime() - times.entered.getTime()) / 1_000, 1),
    lastTaken: round((mails.lastAt - times.entered.getTime()) / 1_000, 1),
    seconds: round(seconds, 1),
    rate: round(mails.taken / seconds, 0),
    connections: mails.server.connections,
    mostAtOnce: mails.server.mostAtOnce,
    errors: unlike + strange,
  };
}
