import { jest } from '@jest/globals';
import { RunningApp } from '../../test/support/running-app.js';
import { until } from '../../test/support/until.js';
import { Visitor } from '../../test/support/visitor.js';
import { PasswordHasher } from '../accounts/password-hasher.js';
import { createApp } from '../app.js';
import { readCall } from '../command-line/call.mjs';
import { createLogger } from '../log.js';
import { administrate } from './administrate.js';

const PASSWORD = 'a heron over the weir';
const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on Session { accessToken user { id } } ... on NamedError { code } }
}`;
const ME = '{ me { id } }';
const REFRESH = 'mutation { refreshSession { accessToken } }';

let app: RunningApp;

beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);

afterAll(async () => app?.stop());

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  const error = jest.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  try {
    const call = readCall('admin', args, 'server');
    if (typeof call === 'number') throw new Error('a wrong call');
    const env = { DATABASE_URL: app.database.url, DATABASE_OWNER_URL: app.database.ownerUrl };
    const code = await administrate(call, { ...env, FILES_FOLDER: app.config.filesFolder });
    return { code, said: said.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

async function manager(email: string): Promise<string> {
  const id = await app.records.user('admin', await new PasswordHasher().hash(PASSWORD));
  await app.records.change(id, { email });
  return id;
}

/** The same browser, at another server. */
function at(server: { readonly url: string }, { accessToken, cookie, device }: Visitor): Visitor {
  return Object.assign(new Visitor(server), { accessToken, cookie, device });
}

async function signIn(visitor: Visitor, email: string, password = PASSWORD): Promise<string> {
  const { data, errors } = await visitor.ask<{
    signIn: { __typename: string; code?: string; accessToken?: string };
  }>(SIGN_IN, { input: { email, password } });
  visitor.accessToken = data?.signIn?.accessToken ?? null;
  return data?.signIn?.code ?? data?.signIn?.__typename ?? String(errors?.[0]?.extensions.code);
}

describe('accounts', () => {
  it('are closed with their sessions and opened again, also the last manager’s, and the record tells of it', async () => {
    const id = await manager('last@clinic.test');
    const visitor = new Visitor(app.app);
    expect(await signIn(visitor, 'last@clinic.test')).toBe('Session');
    expect(await run('disable-user', 'LAST@clinic.test')).toMatchObject({ code: 0 });
    expect((await visitor.ask<{ me: unknown }>(ME)).data?.me ?? null).toBeNull();
    expect(await run('disable-user', 'last@clinic.test')).toEqual({
      code: 1,
      said: 'The account of last@clinic.test is closed already.',
    });
    expect(await run('new-link', 'last@clinic.test')).toMatchObject({ code: 1 });
    expect(await run('enable-user', 'last@clinic.test')).toMatchObject({ code: 0 });
    expect(await signIn(new Visitor(app.app), 'last@clinic.test')).toBe('Session');
    const acts = await app.records.query(
      `select action, actor_id from audit_events where entity_id = $1 and action like 'user.%' order by id`,
      [id],
    );
    expect(acts).toEqual([
      { action: 'user.disabled', actor_id: null },
      { action: 'user.enabled', actor_id: null },
    ]);
  });

  it('need not wait any more for wrong passwords', async () => {
    await manager('locked@clinic.test');
    let outcome = '';
    for (let tries = 0; tries < 30 && outcome !== 'RATE_LIMITED'; tries += 1) {
      outcome = await signIn(new Visitor(app.app), 'locked@clinic.test', 'wrong every time');
    }
    expect(outcome).toBe('RATE_LIMITED');
    expect(await run('unlock-user', 'locked@clinic.test')).toMatchObject({ code: 0 });
    await app.records.query(`delete from sign_in_waits where key like 'address:%'`);
    expect(await signIn(new Visitor(app.app), 'locked@clinic.test')).toBe('Session');
  });

  it('of staff get a one-time link that sets a password; patients get theirs at the desk', async () => {
    await manager('lost@clinic.test');
    const { code, said } = await run('new-link', 'lost@clinic.test');
    expect(code).toBe(0);
    const [, token = ''] = /#([\w-]+)/.exec(said) ?? [];
    const claimed = await new Visitor(app.app).ask<{ claimAccount: { __typename: string } }>(
      `mutation ($input: ClaimAccountInput!) { claimAccount(input: $input) { __typename } }`,
      { input: { token, password: 'another heron entirely' } },
    );
    expect(claimed.data?.claimAccount.__typename).toBe('Session');
    expect(await signIn(new Visitor(app.app), 'lost@clinic.test', 'another heron entirely')).toBe('Session');
    const patientId = await app.records.patient();
    expect(await run('new-link', await app.records.emailOf(patientId))).toMatchObject({ code: 1 });
    expect(await run('new-link', 'nobody@clinic.test')).toEqual({
      code: 1,
      said: 'No account has the address nobody@clinic.test.',
    });
    expect(await run('new-link', 'nobody')).toMatchObject({ code: 1 });
  });
});

describe('read only', () => {
  it('is turned on and off, with an end that is to come', async () => {
    await manager('read-only@clinic.test');
    const since = () =>
      app.records.query('select read_only_since is not null as is_on, read_only_until from settings');
    expect(await run('read-only', 'on', '--until', '2020-01-01T10:00:00Z')).toMatchObject({ code: 1 });
    expect(await run('read-only', 'on', '--until', '2199-01-01T10:00:00Z')).toMatchObject({ code: 0 });
    expect(await since()).toEqual([{ is_on: true, read_only_until: new Date('2199-01-01T10:00:00Z') }]);
    expect(await run('disable-user', 'read-only@clinic.test')).toEqual({
      code: 1,
      said: 'The installation is read only: admin read-only off ends that.',
    });
    expect(await run('read-only', 'off')).toMatchObject({ code: 0 });
    expect(await since()).toEqual([{ is_on: false, read_only_until: null }]);
  });
});

describe('jobs and events', () => {
  it('jobs are listed and run again', async () => {
    const { database } = app.app;
    await database.query(`select pgboss.create_queue('unheard', '{"policy":"standard"}'::json)`);
    const [job] = await database.query<{ id: string }>(
      `insert into pgboss.job (name, state, start_after, completed_on, output)
       values ('unheard', 'failed', now(), now(), '{"message": "no room"}') returning id`,
    );
    const listed = await run('jobs');
    expect(listed).toMatchObject({ code: 0 });
    expect(listed.said).toMatch(new RegExp(`failed +${job?.id} +unheard .*no room`));
    expect(await run('retry-job', job?.id ?? '')).toMatchObject({ code: 0 });
    const [now] = await database.query<{ state: string }>('select state from pgboss.job where id = $1', [
      job?.id,
    ]);
    expect(now?.state).toBe('created');
    expect(await run('retry-job', job?.id ?? '')).toMatchObject({ code: 1 });
    expect(await run('retry-job', 'nonsense')).toMatchObject({ code: 1 });
  });

  it('events come again to a consumer, and what they count is counted once', async () => {
    const place = await app.records.clinic();
    const patientId = await app.records.patient();
    await app.records.query(
      `insert into appointments (doctor_id, clinic_id, visit_type_id, patient_id, subject_id, scheduled_at, duration, status, booked_by)
       select $1, $2, $3, $4, $4, '2026-01-05T15:00Z', interval '30 minutes', 'confirmed', $4`,
      [place.doctorId, place.clinicId, place.visitTypeId, patientId],
    );
    expect(await run('rebuild-counts')).toMatchObject({ code: 0 });
    const counted = () => app.records.query('select * from counted_visits order by 1');
    const before = await counted();
    expect(before.length).toBeGreaterThan(0);
    await app.records.query('delete from counted_visits');
    expect(await run('rebuild-counts')).toMatchObject({ code: 0 });
    expect(await counted()).toEqual(before);

    const [consumer] = await app.records.query<{ name: string }>('select name from event_consumers limit 1');
    const name = consumer?.name ?? '';
    expect(await run('replay-events', name)).toMatchObject({ code: 0 });
    await until('the consumer has come to the end again', async () => {
      const [row] = await app.records.query<{ left: boolean }>(
        `select position < (select max(id) from events) as left from event_consumers where name = $1`,
        [name],
      );
      return row?.left !== true;
    });
    expect(await counted()).toEqual(before);
    expect(await run('replay-events', 'nobody')).toMatchObject({
      code: 1,
      said: expect.stringContaining('no consumer nobody, but') as string,
    });
  });
});

describe('the installation', () => {
  it('is told to be unwell where something is bad, and well where nothing is', async () => {
    expect(await run('health')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/bad +backup +backup_none/) as string,
    });
    await app.records.query(
      `insert into backups (began_at, cause, place, bytes) values (now(), 'command', 'here', 1)`,
    );
    const well = await run('health');
    expect(well.said).toMatch(/good +backup/);
    expect(well.code).toBe(0);
  });

  it('changes its secret without signing anybody out', async () => {
    const { code, said } = await run('new-secret');
    const [secret = ''] = said.split('\n');
    expect([code, secret]).toEqual([0, expect.stringMatching(/^[0-9a-f]{64}$/) as string]);

    await manager('stays@clinic.test');
    const visitor = new Visitor(app.app);
    expect(await signIn(visitor, 'stays@clinic.test')).toBe('Session');
    const later = (formerTokenSecrets: string[]) =>
      createApp({ ...app.config, tokenSecret: secret, formerTokenSecrets }, createLogger('silent'));

    const changed = await later([app.config.tokenSecret]);
    try {
      const there = at(changed, visitor);
      expect((await there.ask<{ me: { id: string } | null }>(ME)).data?.me).not.toBeNull();
      const { data } = await there.ask<{ refreshSession: { accessToken: string } | null }>(REFRESH);
      there.accessToken = data?.refreshSession?.accessToken ?? null;
      expect(there.accessToken).not.toBeNull();
      expect((await there.ask<{ me: { id: string } | null }>(ME)).data?.me).not.toBeNull();
      // What it was given there is signed by the new secret alone.
      const alone = await later([]);
      try {
        const last = at(alone, there);
        expect((await last.ask<{ me: { id: string } | null }>(ME)).data?.me).not.toBeNull();
        const old = at(alone, visitor);
        expect((await old.ask<{ me: unknown }>(ME)).data?.me ?? null).toBeNull();
      } finally {
        await alone.stop();
      }
    } finally {
      await changed.stop();
    }
  }, 60_000);
});
