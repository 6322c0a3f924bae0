import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestClinic } from './support/clinic.js';
import { RunningApp, type Person } from './support/running-app.js';

const HEALTH = `query ($origin: String!) {
  installationHealth(origin: $origin) { topic state fault text count bytes since }
}`;

interface Check {
  readonly topic: string;
  readonly state: string;
  readonly fault: string | null;
  readonly text: string | null;
  readonly count: number | null;
  readonly bytes: number | null;
  readonly since: string | null;
}

let folder: string;
let app: RunningApp;
let place: TestClinic;
let manager: Person;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'smart-healthcare-health-'));
  app = await RunningApp.start({ config: { filesFolder: path.join(folder, 'files') } });
  place = await app.records.clinic();
  manager = { id: await app.records.user('admin'), role: 'admin' };
}, 60_000);

afterAll(async () => {
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function look(origin = app.app.url, headers: Record<string, string> = {}): Promise<Map<string, Check>> {
  const token = await app.tokenFor(manager.id, manager.role);
  const response = await fetch(`${app.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify({ query: HEALTH, variables: { origin } }),
  });
  const { data } = (await response.json()) as { data: { installationHealth: Check[] } };
  return new Map(data.installationHealth.map((check) => [check.topic, check]));
}

describe('the health of an installation', () => {
  it('says of each thing how it stands', async () => {
    const checks = await look();
    expect([...checks.keys()]).toEqual([
      'version',
      'database',
      'migrations',
      'queue',
      'news',
      'storage',
      'clock',
      'address',
      'backup',
      'mail',
    ]);
    expect(checks.get('mail')).toMatchObject({ state: 'attention', fault: 'mail_not_set_up', text: null });
    expect(checks.get('version')?.text).toMatch(/^\d+\.\d+\.\d+/);
    expect(checks.get('database')).toMatchObject({ state: 'good', text: expect.stringMatching(/^1[5-9]/) });
    expect(checks.get('migrations')).toMatchObject({ state: 'good', fault: null });
    expect(checks.get('news')).toMatchObject({ state: 'good', text: 'PostgreSQL' });
    expect(checks.get('storage')).toMatchObject({ fault: null });
    expect(checks.get('address')).toMatchObject({ state: 'good', text: app.app.url });
    expect(checks.get('backup')).toMatchObject({ state: 'bad', fault: 'backup_none', since: null });
  });

  it('knows how old the last backup is, and that a later one failed', async () => {
    await app.records.query(
      `insert into backups (began_at, cause, place, bytes) values (now() - interval '2 hours', 'nightly', 'here', 9)`,
    );
    expect((await look()).get('backup')).toMatchObject({ state: 'good', text: 'here' });
    await app.records.query(
      `insert into backups (began_at, cause, place, fault) values (now(), 'nightly', 'there', 'no room')`,
    );
    expect((await look()).get('backup')).toMatchObject({ state: 'attention', fault: 'backup_failed' });
  });

  it('notices a storage that nothing can be written to', async () => {
    // Something else stands where files of the check would go.
    await rm(path.join(folder, 'files', 'health'), { recursive: true, force: true });
    await writeFile(path.join(folder, 'files', 'health'), '');
    expect((await look()).get('storage')).toMatchObject({ state: 'bad', fault: 'storage_unusable' });
    await rm(path.join(folder, 'files', 'health'));
    expect((await look()).get('storage')).toMatchObject({ fault: null });
  });

  it('notices a schema that is another version’s', async () => {
    await app.records.query(`insert into migrations (timestamp, name) values (2, 'Later2999000000000')`);
    expect((await look()).get('migrations')).toMatchObject({ fault: 'migrations_unknown' });
    await app.records.query(`delete from migrations where timestamp = 2`);
  });

  it('notices jobs that nobody runs, and jobs that failed for good', async () => {
    const { database } = app.app;
    await database.query(`select pgboss.create_queue('unheard', '{"policy":"standard"}'::json)`);
    await database.query(
      `insert into pgboss.job (name, state, start_after, completed_on) values ('unheard', 'failed', now(), now())`,
    );
    expect((await look()).get('queue')).toMatchObject({ state: 'attention', fault: 'jobs_failed' });
    await database.query(
      `insert into pgboss.job (name, start_after) values ('unheard', now() - interval '16 minutes')`,
    );
    const queue = (await look()).get('queue');
    expect(queue).toMatchObject({ state: 'bad', fault: 'no_worker' });
    expect(queue?.count).toBeGreaterThanOrEqual(1);
  });

  it('notices an address that is not the one that was asked for, and a proxy that is not believed', async () => {
    expect((await look('https://clinic.example.com')).get('address')).toMatchObject({
      fault: 'address_differs',
    });
    const forwarded = await look(app.app.url, { 'x-forwarded-for': '203.0.113.9' });
    expect(forwarded.get('address')).toMatchObject({ fault: 'proxy_not_believed' });
  });

  it.each([
    ['the front desk', async () => ({ id: await deskId(), role: 'admin' }) as Person, 'FORBIDDEN'],
    ['doctors', async () => ({ id: place.doctorUserId, role: 'doctor' }) as Person, 'FORBIDDEN'],
    ['patients', async () => ({ id: await app.records.patient(), role: 'patient' }) as Person, 'FORBIDDEN'],
    ['visitors', async () => null, 'UNAUTHENTICATED'],
  ])('is nothing for %s', async (_, who, code) => {
    expect(await app.codeOf(HEALTH, { origin: app.app.url }, await who())).toBe(code);
  });
});

async function deskId(): Promise<string> {
  const id = await app.records.user('admin');
  await app.records.query('update users set is_front_desk = true where id = $1', [id]);
  return id;
}

describe('the health of mail', () => {
  it('counts mails of a day, names the one that waits for longest, and forgives what was overtaken', async () => {
    // Serving alone: nobody takes what waits here.
    const other = await RunningApp.start({
      config: { role: 'serve', mail: { smtpUrl: 'smtp://127.0.0.1:9', from: 'visits@clinic.test' } },
    });
    try {
      const patientId = await other.records.patient();
      const person: Person = { id: await other.records.user('admin'), role: 'admin' };
      let key = 0;
      const mail = async (state: string, minutes: number, fault: string | null = null): Promise<void> => {
        key += 1;
        await other.records.query(
          `with m as (
             insert into messages (kind, recipient_id, key, state, created_at, due_at, composed_at, language, subject, body)
             values ('channel.test', $1, $2, 'sent', now(), now() - make_interval(mins => $4), now(), 'en', 'x', 'x')
             returning id)
           insert into message_deliveries (message_id, channel, address, state, fault, next_at, give_up_at, settled_at)
           select id, 'email', 'a@example.org', $3::text, $5, now(), now() + interval '1 day',
             case when $3::text <> 'waiting' then now() - make_interval(mins => $4) end from m`,
          [patientId, `mail-${key}`, state, minutes, fault],
        );
      };
      const check = async (): Promise<Check> => {
        const { data } = await other.sendAs<{ installationHealth: Check[] }>(
          HEALTH,
          { origin: other.app.url },
          person,
        );
        const found = data?.installationHealth.find(({ topic }) => topic === 'mail');
        if (found === undefined) throw new Error('Nothing is said of mail');
        return found;
      };
      for (let i = 0; i < 9; i += 1) await mail('sent', 60);
      await mail('failed', 60, 'overtaken');
      await mail('failed', 60, 'too_late');
      await mail('failed', 25 * 60, 'too_late');
      expect(await check()).toMatchObject({ state: 'good', text: '127.0.0.1:9', count: 9, since: null });
      await mail('bounced', 60, 'smtp_550');
      expect(await check()).toMatchObject({ state: 'attention', fault: 'mail_fails' });
      await mail('waiting', 10);
      expect(await check()).toMatchObject({ fault: 'mail_fails', since: expect.any(String) });
      await mail('waiting', 16);
      expect(await check()).toMatchObject({ state: 'bad', fault: 'mail_waits' });
    } finally {
      await other.stop();
    }
  });
});
