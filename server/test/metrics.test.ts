import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import WebSocket from 'ws';
import { parse } from 'yaml';
import type { TestClinic } from './support/clinic.js';
import { freePort } from './support/free-port.js';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';

const ROOT = path.join(import.meta.dirname, '..', '..');
const BOOK = `mutation ($input: BookAppointmentInput!) {
  bookAppointment(input: $input) { __typename ... on NamedError { code } }
}`;
const now = new Date('2026-03-02T12:00:00Z');

let app: RunningApp;
let place: TestClinic;
let url: string;

beforeAll(async () => {
  const metricsPort = await freePort();
  app = await RunningApp.start({ clock: () => now, config: { metricsPort } });
  url = `http://127.0.0.1:${metricsPort}/metrics`;
  place = await app.records.clinic();
  await app.records.open(place, new Date('2026-03-10T08:00:00Z'), new Date('2026-03-10T18:00:00Z'));
}, 60_000);

afterAll(async () => app?.stop());

/** Each sample by its name and labels, as the text has it. */
async function samples(): Promise<Map<string, number>> {
  const text = await (await fetch(url)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}

async function book(startsAt: string): Promise<void> {
  const { doctorId, clinicId, visitTypeId } = place;
  const input = { doctorId, clinicId, visitTypeId, startsAt, idempotencyKey: randomUUID() };
  await app.sendAs(BOOK, { input }, { id: await app.records.patient(), role: 'patient' });
}

describe('/metrics', () => {
  it('counts operations by outcome, refusals by code and appointments', async () => {
    await book('2026-03-10T13:00:00Z');
    await book('2026-03-10T13:00:00Z');
    await app.send('{ me { id } }');
    await app.send(`{ doctor(id: "${randomUUID()}") { id } }`);
    const found = await samples();
    const operation = (name: string, outcome: string) =>
      found.get(`smart_healthcare_operations_total{operation="${name}",outcome="${outcome}"}`);
    expect(operation('bookAppointment', 'ok')).toBe(1);
    expect(operation('bookAppointment', 'refused')).toBe(1);
    expect(found.get('smart_healthcare_appointments_total{act="booked"}')).toBe(1);
    expect(found.get('smart_healthcare_refusals_total{operation="bookAppointment",code="SLOT_TAKEN"}')).toBe(
      1,
    );
    expect(found.get('smart_healthcare_operation_seconds_count{operation="bookAppointment"}')).toBe(2);
  });

  it('has no label that a client could write', async () => {
    await fetch(`${app.app.url}/${randomUUID()}?name=asha`, { method: 'PURGE' });
    await fetch(`${app.app.url}/api/v1/doctors/${randomUUID()}`);
    await app.send('query Asha { asha: me { id } }');
    await app.send('query Asha { nobody }');
    const text = await (await fetch(url)).text();
    expect(text).not.toMatch(/asha|PURGE|[0-9a-f]{8}-[0-9a-f]{4}/i);
    expect(text).toMatch(
      /http_request_seconds_count\{method="GET",route="\/api\/v1\/doctors\/:id",status="404"\}/,
    );
  });

  it('tells what the database knows, and of the pool, and that the database is lost', async () => {
    await app.records.query(
      `insert into backups (began_at, cause, place, bytes) values (now() - interval '1 hour', 'command', 'here', 1)`,
    );
    const found = await samples();
    expect(found.get('smart_healthcare_database_up')).toBe(1);
    expect(found.get('smart_healthcare_pool_connections')).toBeGreaterThan(0);
    expect(found.get('smart_healthcare_locks_waiting')).toBe(0);
    expect(found.get('smart_healthcare_backup_age_seconds')).toBeGreaterThan(3_500);
    expect(found.get('smart_healthcare_database_bytes')).toBeGreaterThan(1_000_000);
    expect([...found.keys()]).toContainEqual(
      expect.stringMatching(/^smart_healthcare_events_behind\{name="/),
    );
    await until('a job has run', async () =>
      [...(await samples()).keys()].some((name) => name.startsWith('smart_healthcare_job_seconds_count{')),
    );

    await app.database.lose();
    try {
      const without = await samples();
      expect(without.get('smart_healthcare_database_up')).toBe(0);
      expect(without.get('smart_healthcare_backup_age_seconds')).toBeUndefined();
    } finally {
      await app.database.findAgain();
    }
  }, 60_000);

  it('counts the locks that are waited for', async () => {
    const [first, second] = await Promise.all([
      app.app.database.pool.connect(),
      app.app.database.pool.connect(),
    ]);
    try {
      await first.query('select pg_advisory_lock(77)');
      const waiting = second.query('select pg_advisory_lock(77)');
      await until(
        'a lock that is waited for',
        async () => (await samples()).get('smart_healthcare_locks_waiting') === 1,
      );
      await first.query('select pg_advisory_unlock(77)');
      await waiting;
      await second.query('select pg_advisory_unlock(77)');
    } finally {
      first.release();
      second.release();
    }
  });

  it('counts open sockets', async () => {
    const open = async () => (await samples()).get('smart_healthcare_sockets');
    const socket = new WebSocket(`${app.app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await until('the socket is open', async () => (await open()) === 1);
    socket.close();
    await until('the socket is gone', async () => (await open()) === 0);
  });

  it('is told on its own address alone, and nothing else there', async () => {
    expect(
      (await fetch(new URL('/metrics', app.app.url), { headers: { accept: 'text/plain' } })).headers.get(
        'content-type',
      ),
    ).not.toContain('version=0.0.4');
    expect((await fetch(new URL('/', url))).status).toBe(404);
    expect((await fetch(url, { method: 'POST' })).status).toBe(404);
  });

  it('has every metric that the dashboard and the alerts name', async () => {
    const dashboard = JSON.parse(
      readFileSync(path.join(ROOT, 'deployment/grafana-dashboard.json'), 'utf8'),
    ) as {
      panels: { title: string; targets: { expr: string }[] }[];
    };
    const { groups } = parse(readFileSync(path.join(ROOT, 'deployment/prometheus-alerts.yml'), 'utf8')) as {
      groups: {
        rules: { alert: string; expr: string; annotations: { summary: string; description: string } }[];
      }[];
    };
    const rules = groups.flatMap((group) => group.rules);
    for (const { annotations } of rules) expect(Object.keys(annotations)).toEqual(['summary', 'description']);
    const named = [
      ...dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr])),
      ...rules.map(({ alert, expr }) => [alert, expr]),
    ].flatMap(([where, expr = '']) =>
      [...expr.matchAll(/\b(?:smart_healthcare|process|nodejs)_\w+/g)].map(([name]) => [where, name]),
    );
    expect(named.length).toBeGreaterThan(25);
    const text = await (await fetch(url)).text();
    const types = new Map(
      [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(([, name = '', type]) => [name, type]),
    );
    const isThere = (name: string): boolean => {
      const part = /^(.*)_(bucket|count|sum)$/.exec(name)?.[1];
      return types.has(name) || (part !== undefined && types.get(part) === 'histogram');
    };
    expect(named.filter(([, name = '']) => !isThere(name))).toEqual([]);
  });
});
