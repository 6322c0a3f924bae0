import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import pino from 'pino';
import { Database } from '../src/database/database.js';
import { createDataSource } from '../src/migrations/data-source.js';
import { RETENTIONS } from '../src/retention/retention.queries.js';
import { RetentionService } from '../src/retention/retention.service.js';
import { TestRecords } from './support/clinic.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';

/** Days of a year that no other of the settings has, so that a mixed-up one shows. */
const KEPT = {
  eventsKeptDays: 10,
  keysKeptDays: 20,
  accessKeptDays: 40,
  deliveriesKeptDays: 50,
  messagesKeptDays: 60,
};
const NOW = new Date('2026-06-15T12:00:00Z');
const HOUR = 3_600_000;

let database: TestDatabase;
let records: TestRecords;
let own: Database;
let retention: RetentionService;
let person: string;

/** An instant so many days, and an hour, before now. */
function daysAgo(days: number): Date {
  return new Date(NOW.getTime() - days * 24 * HOUR - HOUR);
}

beforeAll(async () => {
  database = await cloneDatabase();
  records = await TestRecords.connect(database.ownerUrl);
  // As the application, which owns no table.
  own = new Database(await createDataSource(database.url, { poolSize: 2 }).initialize());
  retention = new RetentionService(own, KEPT, pino({ level: 'silent' }));
});

afterAll(async () => {
  await own?.dataSource.destroy();
  await records?.end();
  await database?.drop();
});

beforeEach(async () => {
  person = await records.patient();
});

afterEach(async () => {
  await records.query(
    'truncate events, event_consumers, idempotency_keys, sessions, registrations, account_links, rate_limits, sign_in_waits, webhooks, webhook_deliveries',
  );
});

async function names(sql: string): Promise<string[]> {
  return (await records.query<{ name: string }>(`select ${sql} order by 1`)).map(({ name }) => name);
}

/** A session by its name: when it was used last, when it ended (or did not), and when it runs out. */
async function session(name: string, used: Date, ended: Date | null, expires: Date): Promise<void> {
  await records.query(
    `insert into sessions (user_id, refresh_hash, created_at, last_used_at, ended_at, expires_at)
     values ($1, convert_to($2, 'UTF8'), $3, $3, $4, $5)`,
    [person, name, used, ended, expires],
  );
}

const sessions = () => names(`convert_from(refresh_hash, 'UTF8') as name from sessions`);

it('sessions that are over go after their days, but never the last of a person, nor a live one', async () => {
  const later = new Date(NOW.getTime() + 24 * HOUR);
  await session('ended long ago', daysAgo(60), daysAgo(40), later);
  await session('ran out long ago', daysAgo(60), null, daysAgo(40));
  await session('ended lately', daysAgo(60), daysAgo(39), later);
  await session('live', daysAgo(100), null, later);
  await session('newest', daysAgo(1), null, later);
  expect(await retention.discard(NOW)).toEqual({ sessions: 2 });
  expect(await sessions()).toEqual(['ended lately', 'live', 'newest']);

  person = await records.patient();
  await session('all that is left of somebody', daysAgo(300), daysAgo(300), daysAgo(300));
  await session('older still', daysAgo(301), daysAgo(300), daysAgo(300));
  expect(await retention.discard(NOW)).toEqual({ sessions: 1 });
  expect(await sessions()).toContain('all that is left of somebody');
});

it('one-time links go when they were used or ran out days ago, and not while they open something', async () => {
  const link = (name: string, used: Date | null, expires: Date) =>
    records.query(
      `insert into account_links (user_id, purpose, token_hash, created_by, created_at, expires_at, used_at)
       values ($1, 'claim', convert_to($2, 'UTF8'), $1, $3, $3, $4)`,
      [person, name, expires, used],
    );
  await link('used long ago', daysAgo(40), daysAgo(30));
  await link('used lately', daysAgo(39), daysAgo(100));
  await link('open', null, new Date(NOW.getTime() + HOUR));
  person = await records.patient();
  await link('ran out long ago', null, daysAgo(40));
  person = await records.patient();
  await link('ran out lately', null, daysAgo(39));
  expect(await retention.discard(NOW)).toEqual({ account_links: 2 });
  expect(await names(`convert_from(token_hash, 'UTF8') as name from account_links`)).toEqual([
    'open',
    'ran out lately',
    'used lately',
  ]);
});

it('idempotency keys go after their days, with nothing of what they made', async () => {
  const clinic = await records.clinic();
  const [made] = await records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, currency)
     values ($1, $2, $3, $4, '2026-03-02T15:00:00Z', interval '30 minutes', 'confirmed', 'USD') returning id`,
    [person, clinic.doctorId, clinic.clinicId, clinic.visitTypeId],
  );
  for (const [key, at] of [
    ['old', daysAgo(20)],
    ['young', daysAgo(19)],
  ]) {
    await records.query(
      `insert into idempotency_keys (user_id, key, place, request_hash, appointment_id, created_at)
       values ($1, $2, 0, 'x', $3, $4)`,
      [person, key, made?.id, at],
    );
  }
  expect((await retention.discard(NOW))['idempotency_keys']).toBe(1);
  expect(await names('key as name from idempotency_keys')).toEqual(['young']);
  expect(await records.query('select from appointments where id = $1', [made?.id])).toHaveLength(1);
});

it('messages of webhooks go their days after they were settled, and never while they wait', async () => {
  const [hook] = await records.query<{ id: string }>(
    `insert into webhooks (id, name, url, kinds, secret, created_by, created_at)
     values (gen_random_uuid(), 'x', 'https://example.com', '{appointment.booked}', '', $1, $2) returning id`,
    [person, daysAgo(90)],
  );
  for (const [kind, state, settled] of [
    ['old', 'delivered', daysAgo(50)],
    ['failed', 'failed', daysAgo(50)],
    ['young', 'delivered', daysAgo(49)],
    ['waiting', 'waiting', null],
  ] as const) {
    await records.query(
      `insert into webhook_deliveries (webhook_id, kind, subject_id, body, state, created_at, next_at, give_up_at, settled_at)
       values ($1, $2, gen_random_uuid(), '', $3, $4, $4, $4, $5)`,
      [hook!.id, kind, state, daysAgo(80), settled],
    );
  }
  expect(await retention.discard(NOW)).toEqual({ webhook_deliveries: 2 });
  expect(await names('kind as name from webhook_deliveries')).toEqual(['waiting', 'young']);
});

it('messages go their days after they were told or left out, with their ways, unless they wait or the visit is to come', async () => {
  const place = await records.clinic();
  const visit = async (at: Date): Promise<string> => {
    const [row] = await records.query<{ id: string }>(
      `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
       values ($1, $2, $3, $4, $5, interval '15 minutes', 'confirmed', 1) returning id`,
      [person, place.doctorId, place.clinicId, place.visitTypeId, at],
    );
    return row!.id;
  };
  const message = (key: string, state: string, composed: Date | null, appointmentId: string | null = null) =>
    records.query(
      `with m as (
         insert into messages (kind, recipient_id, key, appointment_id, state, reason, created_at, due_at, composed_at,
           language, subject, body)
         values ('appointment.booked', $1, $2, $3, $4::text, case when $4::text = 'skipped' then 'left_out' end, $6, $6, $5,
           'en', 'x', 'x') returning id)
       insert into message_deliveries (message_id, channel, address, next_at, give_up_at)
       select id, 'email', $2, $6, $6 from m`,
      [person, key, appointmentId, state, composed, daysAgo(90)],
    );
  await message('old', 'sent', daysAgo(60));
  await message('left out', 'skipped', daysAgo(60));
  await message('of a visit long ago', 'sent', daysAgo(61), await visit(daysAgo(61)));
  await message('young', 'sent', daysAgo(59));
  await message('waits', 'waiting', null);
  await message('of a visit since', 'sent', daysAgo(80), await visit(daysAgo(59)));
  await message('of a visit to come', 'sent', daysAgo(80), await visit(new Date(NOW.getTime() + 10 * HOUR)));
  expect(await retention.discard(NOW)).toEqual({ messages: 3 });
  const kept = ['of a visit since', 'of a visit to come', 'waits', 'young'];
  expect(await names('key as name from messages')).toEqual(kept);
  expect(await names('address as name from message_deliveries')).toEqual(kept);
  await records.query('delete from messages');
});

it('counts of tries go a day after they held anybody up', async () => {
  for (const [name, at] of [
    ['old', daysAgo(1)],
    ['young', daysAgo(0)],
  ] as const) {
    await records.query('insert into rate_limits (key, points, expire) values ($1, 1, $2)', [
      name,
      at.getTime(),
    ]);
    await records.query('insert into sign_in_waits values ($1, 1, $2, $2)', [name, at]);
  }
  await records.query(`insert into rate_limits (key, points) values ('for good', 1)`);
  expect(await retention.discard(NOW)).toEqual({ rate_limits: 1, sign_in_waits: 1 });
  expect(await names('key as name from rate_limits')).toEqual(['for good', 'young']);
  expect(await names('key as name from sign_in_waits')).toEqual(['young']);
});

it('events go after their days, however many, unless a consumer still needs them', async () => {
  const announce = (at: Date, count: number) =>
    records.query(
      `insert into events (kind, payload, created_at)
       select 'history.imported', '{}', $1 from generate_series(1, $2::integer)`,
      [at, count],
    );
  await announce(daysAgo(10), 6_000);
  await announce(daysAgo(9), 1);
  const [half] = await records.query<{ id: string }>('select id from events order by id offset 2999 limit 1');
  await records.query(`insert into event_consumers (name, position) values ('slow', $1)`, [half?.id]);
  expect(await retention.discard(NOW)).toEqual({ events: 3_000 });
  await records.query(`update event_consumers set position = 9223372036854775807`);
  expect(await retention.discard(NOW)).toEqual({ events: 3_000 });
  expect(await records.query('select from events')).toHaveLength(1);
});

/** What goes with the rows above, to which it belongs. */
const WITH_OTHERS = ['message_deliveries', 'registrations'];
/** One row for each thing that there is, however long it is used, or rewritten as a whole. */
const BOUNDED = [
  ...[
    'availability',
    'backups',
    'bounced_addresses',
    'calendar_feeds',
    'clinics',
    'doctor_clinics',
    'doctor_days',
  ],
  ...[
    'doctor_names',
    'doctor_words',
    'doctors',
    'event_consumers',
    'field_words',
    'function_files',
    'hold_purposes',
  ],
  ...[
    'message_marks',
    'message_opt_outs',
    'message_texts',
    'migrations',
    'offered_days',
    'open_ranges',
    'patients',
  ],
  ...['payment_transitions', 'prediction_models', 'settings', 'specializations', 'status_transitions'],
  ...['text_channels', 'visit_types', 'webhooks', 'weekly_hours'],
];
/** What happened, of which clinics keep account, and what is counted of it. */
const FOR_GOOD = [
  ...[
    'absence_proposals',
    'access_steps',
    'api_tokens',
    'appointment_series',
    'appointments',
    'audit_events',
  ],
  ...[
    'clinic_closures',
    'counted_visits',
    'doctor_delays',
    'feedback',
    'leave',
    'patient_changes',
    'patient_merges',
  ],
  ...[
    'prediction_decisions',
    'prediction_scores',
    'reports',
    'visit_days',
    'visit_hour_months',
    'visit_hours',
  ],
  ...['visit_leads', 'waitlist_entries', 'waitlist_offers', 'waitlist_openings'],
];

it('each table is cleared, or it is known why not', async () => {
  const tables = await names(`relname::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition`);
  const cleared = RETENTIONS.map(({ table }) => table);
  expect(tables).toEqual([...new Set([...cleared, ...WITH_OTHERS, ...BOUNDED, ...FOR_GOOD])].sort());
  for (const table of WITH_OTHERS) {
    const above = await names(`confrelid::regclass::text as name from pg_constraint
      where conrelid = '${table}'::regclass and contype = 'f' and confdeltype = 'c'`);
    expect(above.some((name) => cleared.includes(name))).toBe(true);
  }
});

it('a table that cannot be cleared holds up no other, and the job is told', async () => {
  const [first, last] = [RETENTIONS[0]?.table, RETENTIONS.at(-1)?.table];
  expect([first, last]).toEqual(['events', 'sign_in_waits']);
  await records.query(`insert into sign_in_waits values ('old', 1, $1, $1)`, [daysAgo(1)]);
  await records.query(`alter table events rename to hidden_events`);
  try {
    await expect(retention.discard(NOW)).rejects.toThrow(AggregateError);
  } finally {
    await records.query(`alter table hidden_events rename to events`);
  }
  expect(await names('key as name from sign_in_waits')).toEqual([]);
});
