import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UserRole } from '../src/api/user-role.js';
import { MessageLinks } from '../src/outbox/message-links.js';
import type { TestClinic } from './support/clinic.js';
import {
  actsOf,
  allThatPressesChange,
  formOf,
  forms,
  getPage,
  postForm,
  type Form,
  type Page,
} from './support/link-pages.js';
import { RunningApp } from './support/running-app.js';

const BOOK = `mutation ($input: BookSeriesInput!) { result: bookSeries(input: $input) {
  ... on VisitSeries { id appointments { id } } ... on NamedError { code } } }`;
const WEEK = 7 * 86_400_000;
/** Tuesdays at ten in New York, which can be cancelled until six. */
const TUESDAYS = [0, 1, 2].map((week) => new Date(Date.UTC(2026, 2, 10, 14) + week * WEEK));

let now = new Date('2026-03-02T12:00:00Z');
let app: RunningApp;
let links: MessageLinks;
let deskId: string;
let place: TestClinic;
let patient: string;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  links = new MessageLinks(app.config.tokenSecret);
  deskId = await app.records.user('admin');
});

afterAll(async () => app?.stop());

beforeEach(async () => {
  now = new Date('2026-03-02T12:00:00Z');
  place = await app.records.clinic();
  for (const at of TUESDAYS) await app.records.open(place, at, new Date(at.getTime() + 4 * 3_600_000));
  patient = await app.records.patient();
});

interface Series {
  readonly id: string;
  readonly visits: readonly string[];
}

/** @param hours after the first of each day */
async function booked(hours = 0, patientId = patient): Promise<Series> {
  const { doctorId, clinicId, visitTypeId } = place;
  const startsAt = TUESDAYS.map((at) => new Date(at.getTime() + hours * 3_600_000).toISOString());
  const input = { patientId, doctorId, clinicId, visitTypeId, startsAt, idempotencyKey: randomUUID() };
  const desk = { id: deskId, role: UserRole.admin };
  const { data } = await app.sendAs<{ result: { id: string; appointments: { id: string }[] } }>(
    BOOK,
    { input: { ...input, reason: 'A secret rash' } },
    desk,
  );
  const { id, appointments } = data!.result;
  return { id, visits: appointments.map((each) => each.id) };
}

/** Enters a message of a series as its composer leaves it. */
async function sent(
  { id, visits }: Series,
  {
    kind = 'series.booked',
    recipient = patient,
    language = 'en',
    expiresAt = TUESDAYS[2]! as Date | null,
  } = {},
): Promise<{ id: string; path: string }> {
  const [row] = await app.records.query<{ id: string }>(
    `insert into messages (kind, recipient_id, key, appointment_id, data, created_at, due_at, state, composed_at, language,
       subject, body, link_expires_at)
     values ($1, $2, $3, $4, $5, $6, $6, 'sent', $6, $7, 'S', 'B', $8) returning id`,
    [
      kind,
      recipient,
      randomUUID(),
      visits[0],
      { seriesId: id, appointmentIds: visits },
      now,
      language,
      expiresAt,
    ],
  );
  return { id: row!.id, path: `/m/${links.tokenOf(row!.id)}` };
}

const get = (path: string, method = 'GET'): Promise<Page> => getPage(app.app.url, path, method);
const post = (path: string, values: Record<string, string>): Promise<Page> =>
  postForm(app.app.url, path, values);

function cancelOf(page: Page, visit: string): Record<string, string> {
  const found = forms(page.text).find(({ values }: Form) => values['visit'] === visit);
  if (found === undefined) throw new Error(`no button for ${visit}`);
  return found.values;
}

async function standing({ id }: Series): Promise<string[]> {
  const rows = await app.records.query<{ status: string; said: boolean }>(
    `select status, patient_confirmed_at is not null as said from appointments where series_id = $1 order by scheduled_at`,
    [id],
  );
  return rows.map(({ status, said }) => (said ? `${status}, said` : status));
}

describe('the page of a series', () => {
  it('lists what is to come, with nothing of why, and changes nothing however often it is opened', async () => {
    const series = await booked();
    const { path } = await sent(series);
    const before = await allThatPressesChange(app.records);
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD']) {
      expect((await get(path, method)).status).toBe(200);
      expect((await get(`${path}?act=cancel_all`, method)).status).toBe(200);
    }
    expect(await allThatPressesChange(app.records)).toEqual(before);
    const page = await get(path);
    for (const day of ['March 10, 2026, 10:00 AM', 'March 17, 2026', 'March 24, 2026']) {
      expect(page.text).toContain(day);
    }
    expect(page.text).toContain('You can cancel until Tuesday, March 10, 2026, 6:00 AM.');
    const [names] = await app.records.query<{ type: string; field: string }>(
      `select t.name as type, s.name as field from visit_types t, doctors d
         join specializations s on s.id = d.specialization_id where t.id = $1 and d.id = $2`,
      [place.visitTypeId, place.doctorId],
    );
    for (const health of ['secret', names!.type, names!.field, '<script']) {
      expect(page.text).not.toContain(health);
    }
    expect(actsOf(page)).toEqual(['confirm', 'cancel_all', 'cancel', 'cancel', 'cancel']);
    // Each button and link has a name of its own.
    const labels = [...page.text.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(labels).size).toBe(6);
    for (const visit of series.visits) expect(page.text).toContain(`href="/appointments/${visit}/move"`);
  });

  it('is in the language of the message', async () => {
    const page = await get((await sent(await booked(), { language: 'hi' })).path);
    expect(page.text).toContain('<html lang="hi">');
    expect(page.text).toContain('आपके अपॉइंटमेंट');
    expect(
      forms(page.text)
        .map(({ label }) => label)
        .slice(0, 3),
    ).toEqual(['हाँ, मैं सभी में आऊँगा/आऊँगी', 'सभी 3 अपॉइंटमेंट रद्द करें', 'यह अपॉइंटमेंट रद्द करें']);
  });

  it('only tells where the message told of what was cancelled, and once all is over', async () => {
    const series = await booked();
    const { path } = await sent(series, { kind: 'series.cancelled' });
    expect(actsOf(await get(path))).toEqual([]);
    expect((await post(path, { act: 'cancel_all', first: series.visits[0]! })).status).toBe(409);
    now = new Date(TUESDAYS[2]!.getTime() + 3_600_000);
    expect((await get(path)).text).toContain('These visits are over');
    expect(await standing(series)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });
});

describe('a press on it', () => {
  it('says that one will come to all, after which the link still cancels', async () => {
    const series = await booked();
    const { path, id } = await sent(series);
    const answer = await post(path, formOf(await get(path), 'confirm'));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, path]);
    expect(await standing(series)).toEqual(['confirmed, said', 'confirmed, said', 'confirmed, said']);
    const acts = await app.records.query(
      `select distinct actor_id as actor, message_id as message from audit_events
       where action = 'appointment.attending' and patient_id = $1`,
      [patient],
    );
    expect(acts).toEqual([{ actor: patient, message: id }]);
    const page = await get(path);
    expect(page.text).toContain('You said that you will come.');
    expect(actsOf(page)).toEqual(['cancel_all', 'cancel', 'cancel', 'cancel']);
  });

  it('cancels one, which is the end of the link, and the page shows how all stand', async () => {
    const series = await booked();
    const { path, id } = await sent(series);
    const values = cancelOf(await get(path), series.visits[1]!);
    expect((await post(path, values)).status).toBe(303);
    expect(await standing(series)).toEqual(['confirmed', 'cancelled', 'confirmed']);
    const [message] = await app.records.query('select link_spent_as as spent from messages where id = $1', [
      id,
    ]);
    expect(message).toEqual({ spent: 'cancel' });
    const again = await post(path, formOf(await get((await sent(series)).path), 'cancel_all'));
    expect(again.status).toBe(409);
    expect(again.text).toContain('The buttons of this link were used.');
    expect(again.text).toContain('Cancelled. Nobody expects you.');
    expect(again.text).toContain('This visit stands.');
    expect(forms(again.text)).toEqual([]);
    expect(await standing(series)).toEqual(['confirmed', 'cancelled', 'confirmed']);
  });

  it('cancels all at once, told as one, and of two at once both hear that it is done', async () => {
    const series = await booked();
    const [one, other] = [await sent(series), await sent(series)];
    const values = formOf(await get(one.path), 'cancel_all');
    const answers = await Promise.all([
      post(one.path, values),
      post(other.path, values),
      post(one.path, values),
    ]);
    const [first, elsewhere, again] = answers.map(({ status }) => status);
    expect(elsewhere).toBe(303);
    // The same link may be at its end by the time of its second press.
    expect([first, again]).toContain(303);
    expect(await standing(series)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    const cancelled = `select from audit_events where patient_id = $1 and action = 'appointment.cancelled'`;
    expect(await app.records.query(cancelled, [patient])).toHaveLength(3);
    const told = `select from messages where recipient_id = $1 and kind = 'series.cancelled'`;
    expect(await app.records.query(told, [patient])).toHaveLength(1);
    expect((await get(one.path)).text).toContain('These visits are cancelled');
  });

  it('keeps the cut-off: the visit that is past it is refused by name and stays', async () => {
    const series = await booked();
    const { path } = await sent(series);
    const page = await get(path);
    now = new Date(TUESDAYS[0]!.getTime() - 3_600_000);
    const all = await post(path, formOf(page, 'cancel_all'));
    expect(all.status).toBe(409);
    expect(all.text).toContain(
      'too late to cancel the visit of Tuesday, March 10, 2026, 10:00 AM here: this was possible until Tuesday, March 10, 2026, 6:00 AM',
    );
    const one = await post(path, cancelOf(page, series.visits[0]!));
    expect(one.status).toBe(409);
    expect(one.text).toContain('this was possible until Tuesday, March 10, 2026, 6:00 AM');
    expect(await standing(series)).toEqual(['confirmed', 'confirmed', 'confirmed']);
    // What is offered now is the rest, and no other time for what cannot be moved any more.
    expect(one.text).not.toContain(`/appointments/${series.visits[0]}/move`);
    expect(one.text).toContain(`/appointments/${series.visits[1]}/move`);
    expect(forms(one.text).map(({ label }) => label)).toContain(
      'Cancel the 2 visits that can still be cancelled',
    );
    expect((await post(path, formOf(one, 'cancel_all'))).status).toBe(303);
    expect(await standing(series)).toEqual(['confirmed', 'cancelled', 'cancelled']);
  });

  it('acts on what was seen alone: nothing of what staff moved meanwhile is cancelled or confirmed', async () => {
    const series = await booked();
    const { path } = await sent(series);
    const page = await get(path);
    await app.records.query(
      `update appointments set scheduled_at = scheduled_at + interval '1 hour', version = version + 1 where id = $1`,
      [series.visits[1]],
    );
    for (const values of [
      formOf(page, 'confirm'),
      formOf(page, 'cancel_all'),
      cancelOf(page, series.visits[1]!),
    ]) {
      const answer = await post(path, values);
      expect(answer.status).toBe(409);
      expect(answer.text).toContain('has changed meanwhile');
    }
    for (const odd of [{}, { act: 'fly' }, { act: 'cancel' }, { act: 'cancel_all', first: 'x' }]) {
      expect((await post(path, odd as Record<string, string>)).status).toBe(409);
    }
    expect(await standing(series)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });

  it('reaches no visit of another series, nor of another patient', async () => {
    const series = await booked();
    const second = await booked(1);
    const { path } = await sent(series);
    const other = await sent(second);
    const foreign = cancelOf(await get(other.path), second.visits[0]!);
    expect((await post(path, foreign)).status).toBe(409);
    const all = formOf(await get(other.path), 'cancel_all');
    expect((await post(path, all)).status).toBe(409);
    const stranger = await sent(series, { recipient: await app.records.patient() });
    expect((await get(stranger.path)).text).toContain('is not in your record');
    expect((await post(stranger.path, formOf(await get(path), 'cancel_all'))).status).toBe(409);
    for (const each of [series, second]) {
      expect(await standing(each)).toEqual(['confirmed', 'confirmed', 'confirmed']);
    }
  });

  it('does nothing once the link’s time is over, and the page says so', async () => {
    const series = await booked();
    const values = formOf(await get((await sent(series)).path), 'cancel_all');
    const { path } = await sent(series, { expiresAt: new Date(now.getTime() - 1) });
    const page = await get(path);
    expect(page.text).toContain('The buttons of this link have run out.');
    expect(page.text).toContain('March 17');
    expect(forms(page.text)).toEqual([]);
    expect((await post(path, values)).status).toBe(409);
    expect(await standing(series)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });
});
