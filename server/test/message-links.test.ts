import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { canBeEnded } from '../src/messages/kind.rules.js';
import { optionalName } from '../src/messages/links/wishes.rules.js';
import { MessageKind } from '../src/outbox/message-kind.js';
import { MessageLinks } from '../src/outbox/message-links.js';
import type { TestClinic } from './support/clinic.js';
import {
  actsOf,
  allThatPressesChange,
  FORM,
  formOf,
  forms,
  getPage,
  postForm,
  type Page,
} from './support/link-pages.js';
import { RunningApp } from './support/running-app.js';

let now = new Date('2026-03-02T12:00:00Z');
const HOUR = 3_600_000;

let app: RunningApp;
let place: TestClinic;
let patient: string;
let links: MessageLinks;

function at(hours: number, day = 10): Date {
  return new Date(Date.UTC(2026, 2, day) + hours * HOUR);
}

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  links = new MessageLinks(app.config.tokenSecret);
  await app.records.query('update settings set max_open_appointments = 50');
});

afterAll(async () => app?.stop());

beforeEach(async () => {
  now = new Date('2026-03-02T12:00:00Z');
  place = await app.records.clinic();
  for (const day of [10, 11]) await app.records.open(place, at(14, day), at(18, day));
  patient = await app.records.patient();
});

interface Visit {
  readonly status: string;
  readonly scheduled_at: Date;
  readonly patient_confirmed_at: Date | null;
}

async function booked(startsAt = at(14)): Promise<string> {
  const [row] = await app.records.query<{ id: string }>(
    `select id from place_appointment(p_mode => 'book', p_actor => $1, p_staff => false, p_patient => $1, p_doctor => $2,
       p_clinic => $3, p_visit_type => $4, p_starts => array[$5::timestamptz], p_now => $6)`,
    [patient, place.doctorId, place.clinicId, place.visitTypeId, startsAt, now],
  );
  return row!.id;
}

/** Enters a message as its composer leaves it. */
async function sent(
  kind: string,
  {
    appointmentId = null as string | null,
    recipient = patient,
    expiresAt = at(14, 20) as Date | null,
    language = 'en',
    data = {},
    carriedBy = null as string | null,
  } = {},
): Promise<{ id: string; path: string }> {
  const [row] = await app.records.query<{ id: string }>(
    `insert into messages (kind, recipient_id, key, appointment_id, data, created_at, due_at, state, composed_at, language,
       subject, body, link_expires_at, carried_by)
     values ($1, $2, $3, $4, $5, $6, $6, case when $9::uuid is null then 'sent' else 'carried' end, $6, $7, 'S', 'B', $8, $9)
     returning id`,
    [kind, recipient, randomUUID(), appointmentId, data, now, language, expiresAt, carriedBy],
  );
  return { id: row!.id, path: `/m/${links.tokenOf(row!.id)}` };
}

async function visit(id: string): Promise<Visit> {
  const [row] = await app.records.query<Visit>(
    'select status, scheduled_at, patient_confirmed_at from appointments where id = $1',
    [id],
  );
  return row!;
}

const get = (path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Page> =>
  getPage(app.app.url, path, method, headers);
const post = (path: string, values: Record<string, string> = {}, type = FORM): Promise<Page> =>
  postForm(app.app.url, path, values, type);

const everything = (): Promise<unknown> => allThatPressesChange(app.records);

describe('the page of a link', () => {
  it('shows how a visit stands, with nothing of why, and is kept by nobody', async () => {
    const id = await booked();
    await app.records.query(`update appointments set reason = 'A secret rash' where id = $1`, [id]);
    const page = await get((await sent('appointment.reminder', { appointmentId: id })).path);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html lang="en">');
    expect(page.text).toContain('Tuesday, March 10, 2026');
    expect(page.text).toContain('10:00 AM – 10:30 AM');
    expect(page.text).toContain('You can cancel until Tuesday, March 10, 2026, 6:00 AM.');
    expect(page.text).not.toContain('secret');
    expect(page.text).not.toContain('<script');
    const [names] = await app.records.query<{ type: string; field: string; doctor: string }>(
      `select t.name as type, s.name as field, u.full_name as doctor from visit_types t, doctors d
         join specializations s on s.id = d.specialization_id join users u on u.id = d.user_id
       where t.id = $1 and d.id = $2`,
      [place.visitTypeId, place.doctorId],
    );
    expect(page.text).toContain(names!.doctor);
    expect(page.text).not.toContain(names!.type);
    expect(page.text).not.toContain(names!.field);
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(page.headers.get('set-cookie')).toBeNull();
    expect((await get('/m/page.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  it('changes nothing, however often and however scanners open it', async () => {
    const id = await booked();
    const kinds = ['appointment.reminder', 'appointment.booked', 'waitlist.offered', 'feedback.requested'];
    const paths = await Promise.all(
      [...kinds, 'document.added', 'series.booked', 'device.new', 'appointment.proposed'].map(
        async (kind) => (await sent(kind, { appointmentId: id })).path,
      ),
    );
    const before = await everything();
    for (const path of paths) {
      for (const method of ['GET', 'HEAD', 'GET', 'HEAD']) {
        // 302: an offer is answered on a page of the client.
        expect([200, 302]).toContain((await get(path, method)).status);
        expect((await get(`${path}/unsubscribe`, method)).status).toBe(200);
        expect([200, 302]).toContain((await get(`${path}?act=cancel`, method)).status);
      }
    }
    expect(await everything()).toEqual(before);
  });

  it('is in the message’s language, and in that of the browser where there is no message', async () => {
    const id = await booked();
    const page = await get((await sent('appointment.reminder', { appointmentId: id, language: 'hi' })).path);
    expect(page.text).toContain('<html lang="hi">');
    expect(page.text).toContain('आपका अपॉइंटमेंट');
    const missing = await get(`/m/${'A'.repeat(54)}`, 'GET', { 'accept-language': 'hi-IN,en' });
    expect(missing.status).toBe(404);
    expect(missing.text).toContain('<html lang="hi">');
  });

  it('is nowhere for a token that is none, by whatever method', async () => {
    const { path } = await sent('appointment.reminder', { appointmentId: await booked() });
    const changed = `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`;
    for (const wrong of [changed, '/m/x', `${path}A`]) {
      expect((await get(wrong)).status).toBe(404);
      expect((await post(wrong, { act: 'cancel' })).status).toBe(404);
      expect((await post(`${wrong}/unsubscribe`)).status).toBe(404);
    }
  });

  it('names the other visits that went out in the same message', async () => {
    const first = await sent('appointment.reminder', { appointmentId: await booked() });
    const second = await sent('appointment.reminder', {
      appointmentId: await booked(at(15)),
      carriedBy: first.id,
    }).catch((error: Error) => error);
    if (second instanceof Error) throw second;
    expect((await get(first.path)).text).toContain(`href="${second.path}"`);
    expect((await get(second.path)).text).toContain('11:00 AM');
  });
});

describe('a press', () => {
  it('confirms, and the link still cancels', async () => {
    const id = await booked();
    const { path, id: messageId } = await sent('appointment.reminder', { appointmentId: id });
    const answer = await post(path, formOf(await get(path), 'confirm'));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, path]);
    expect((await visit(id)).patient_confirmed_at).toEqual(now);
    const page = await get(path);
    expect(page.text).toContain('You said that you will come.');
    expect(actsOf(page)).not.toContain('confirm');
    expect((await post(path, formOf(page, 'cancel'))).status).toBe(303);
    expect((await visit(id)).status).toBe('cancelled');
    expect((await get(path)).text).toContain('It was cancelled.');
    const acts = await app.records.query(
      `select action, actor_id as actor, message_id as message, token_id as token from audit_events
       where appointment_id = $1 and action in ('appointment.attending', 'appointment.cancelled') order by occurred_at, id`,
      [id],
    );
    const by = { actor: patient, message: messageId, token: null };
    expect(acts).toEqual([
      { action: 'appointment.attending', ...by },
      { action: 'appointment.cancelled', ...by },
    ]);
    const [message] = await app.records.query('select link_spent_as as spent from messages where id = $1', [
      messageId,
    ]);
    expect(message).toEqual({ spent: 'cancel' });
  });

  it('moves to another free time of the doctor, and the page tells the new one', async () => {
    const id = await booked();
    const { path } = await sent('appointment.booked', { appointmentId: id });
    const times = forms((await get(path)).text).filter(({ values }) => values['act'] === 'move');
    expect(times.length).toBeGreaterThan(3);
    const { label, values } = times[0]!;
    now = new Date(now.getTime() + 60_000);
    expect((await post(path, values)).status).toBe(303);
    expect((await visit(id)).scheduled_at.toISOString()).toBe(values['to']);
    // The same button once more is the same act.
    expect((await post(path, values)).status).toBe(409);
    const page = await get(path);
    expect(page.text).toContain('It was moved since the message');
    expect(page.text).toContain(label.split(', ').slice(0, 3).join(', '));
    expect(page.text).toContain('The buttons of this link were used.');
    expect(forms(page.text)).toEqual([]);
  });

  it('keeps the rules of whoever is signed in: the cut-off, and what is taken meanwhile', async () => {
    const id = await booked();
    const { path } = await sent('appointment.reminder', { appointmentId: id });
    const page = await get(path);
    const values = formOf(page, 'move');
    await app.records.query(
      `select from place_appointment(p_mode => 'book', p_actor => $1, p_staff => false, p_patient => $1, p_doctor => $2,
         p_clinic => $3, p_visit_type => $4, p_starts => array[$5::timestamptz], p_now => $6)`,
      [
        await app.records.patient(),
        place.doctorId,
        place.clinicId,
        place.visitTypeId,
        new Date(values['to']!),
        now,
      ],
    );
    const taken = await post(path, values);
    expect(taken.status).toBe(409);
    expect(taken.text).toContain('Somebody else has this time by now.');
    now = at(13.5);
    const late = await post(path, formOf(page, 'cancel'));
    expect(late.status).toBe(409);
    expect(late.text).toContain('this was possible until Tuesday, March 10, 2026, 6:00 AM');
    expect(actsOf(late)).toEqual(['confirm']);
    expect((await visit(id)).status).toBe('confirmed');
  });

  it('acts on what was seen alone: a visit that staff moved meanwhile is not cancelled', async () => {
    const id = await booked();
    const { path } = await sent('appointment.reminder', { appointmentId: id });
    const values = formOf(await get(path), 'cancel');
    await app.records.query('update appointments set scheduled_at = $2 where id = $1', [id, at(16)]);
    const answer = await post(path, values);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('has changed meanwhile');
    expect((await visit(id)).status).toBe('confirmed');
    for (const odd of [{}, { act: 'fly' }, { act: 'move' }, { act: 'move', to: 'x', clinic: 'y' }]) {
      expect((await post(path, odd as Record<string, string>)).status).toBe(409);
    }
  });

  it('is one of two at once', async () => {
    const id = await booked();
    const { path } = await sent('appointment.reminder', { appointmentId: id });
    const moves = forms((await get(path)).text)
      .filter(({ values }) => values['act'] === 'move')
      .slice(0, 4);
    const answers = await Promise.all(moves.map(({ values }) => post(path, values)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409]);
    const moved = `select from audit_events where appointment_id = $1 and action = 'appointment.moved'`;
    expect(await app.records.query(moved, [id])).toHaveLength(1);
    // And twice the same button: done once, and both hear that it is.
    const second = await sent('appointment.moved', { appointmentId: id });
    const cancel = formOf(await get(second.path), 'cancel');
    const both = await Promise.all([post(second.path, cancel), post(second.path, cancel)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const cancelled = `select from audit_events where appointment_id = $1 and action = 'appointment.cancelled'`;
    expect(await app.records.query(cancelled, [id])).toHaveLength(1);
  });

  it('does nothing once the link’s time is over or the account is closed, and the page says how things stand', async () => {
    const id = await booked();
    const over = await sent('appointment.reminder', {
      appointmentId: id,
      expiresAt: new Date(now.getTime() - 1),
    });
    expect((await get(over.path)).text).toContain('The buttons of this link have run out.');
    expect((await post(over.path, { act: 'confirm' })).status).toBe(409);
    const open = await sent('appointment.reminder', { appointmentId: id });
    await app.records.query('update users set disabled_at = $2 where id = $1', [patient, now]);
    const page = await get(open.path);
    expect(page.text).toContain('Your account is closed');
    expect(page.text).toContain('March 10');
    expect((await post(open.path, { act: 'confirm' })).status).toBe(409);
    expect((await visit(id)).patient_confirmed_at).toBeNull();
  });

  it('goes on for a record that was merged into another, and ends where the visit is another’s', async () => {
    const id = await booked();
    const { path } = await sent('appointment.reminder', { appointmentId: id });
    const foreign = await sent('appointment.reminder', {
      appointmentId: id,
      recipient: await app.records.patient(),
    });
    expect((await get(foreign.path)).text).toContain('is not in your record');
    expect((await post(foreign.path, { act: 'confirm' })).status).toBe(409);
    expect((await visit(id)).patient_confirmed_at).toBeNull();
    const kept = await app.records.patient();
    await app.records.query(
      `update users set password_hash = null, email = null, origin = 'desk' where id = $1`,
      [patient],
    );
    await app.records.query('select merge_patients($1, $2, $3, $4)', [
      kept,
      patient,
      await app.records.user('admin'),
      now,
    ]);
    expect((await post(path, { act: 'confirm' })).status).toBe(303);
    expect((await visit(id)).patient_confirmed_at).toEqual(now);
  });

  it('of a visit that is over tells so', async () => {
    const id = await booked();
    const { path } = await sent('appointment.reminder', { appointmentId: id });
    now = at(20);
    const page = await get(path);
    expect(page.text).toContain('The time of this visit is past.');
    expect(forms(page.text)).toEqual([]);
  });

  it('is counted, so that nobody tries for ever', async () => {
    const { path } = await sent('appointment.reminder', { appointmentId: await booked() });
    for (let tries = 0; tries < 30; tries += 1) await post(path, { act: 'fly' });
    expect((await post(path, { act: 'confirm' })).text).toContain('tried very often');
  });
});

describe('ending a kind of messages', () => {
  it('takes one click of a mail program, in either form, and says so', async () => {
    for (const type of [FORM, 'multipart/form-data; boundary=x']) {
      const who = await app.records.patient();
      const { path } = await sent('appointment.reminder', { recipient: who, expiresAt: null });
      const page = await get(`${path}/unsubscribe`);
      expect(forms(page.text)).toEqual([
        { label: 'No more by e-mail', values: { act: 'stop', channel: 'email' } },
      ]);
      const answer = await post(`${path}/unsubscribe`, { 'List-Unsubscribe': 'One-Click' }, type);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('You get no more reminders of visits: by e-mail.');
      const rows = await app.records.query('select kind, channel from message_opt_outs where user_id = $1', [
        who,
      ]);
      expect(rows).toEqual([{ kind: 'appointment.reminder', channel: 'email' }]);
      expect((await post(`${path}/unsubscribe`)).status).toBe(200);
    }
  });

  it('is not to be had of what one has to know', async () => {
    const { path } = await sent('appointment.cancelled', { appointmentId: await booked() });
    expect((await get(path)).text).not.toContain('/unsubscribe');
    expect((await post(`${path}/unsubscribe`)).status).toBe(200);
    expect(await app.records.query('select from message_opt_outs where user_id = $1', [patient])).toEqual([]);
  });
});

const WISHES = '{ myMessageWishes { kind channel isWanted } }';
const CHANGE = `mutation ($kind: MessageKind!, $isWanted: Boolean!) {
  changeMessageWishes(kind: $kind, channel: email, isWanted: $isWanted) { kind channel isWanted }
}`;

describe('wishes', () => {
  it('are of the kinds that their sender leaves out', () => {
    for (const kind of Object.values(MessageKind)) expect(optionalName(kind) !== null).toBe(canBeEnded(kind));
  });

  it('are of the channels that messages leave by, text messages among them while they are on', async () => {
    const token = await app.tokenFor(patient, 'patient');
    const channels = async (): Promise<unknown> => {
      const answer = await app.send<{ myMessageWishes: { channel: string }[] }>(WISHES, {}, token);
      return [...new Set(answer.data?.myMessageWishes.map(({ channel }) => channel))];
    };
    const before = await channels();
    await app.records.query(
      `insert into text_channels (channel, is_on, provider, sender, url, headers, body_type, body, template_ids,
          answer_secret, changed_by, changed_at)
        values ('sms', true, 'http', 'Clinic', 'https://texts.example/send', '', 'form', 'to={to}', '{}', '', $1, now())`,
      [await app.records.user('admin')],
    );
    try {
      expect(await channels()).toEqual([...(before as string[]), 'sms']);
      const { path } = await sent('appointment.reminder', { recipient: patient, expiresAt: null });
      expect((await get(`${path}/unsubscribe`)).text).toContain('value="sms"');
      await app.records.query('update text_channels set is_on = false');
      expect(await channels()).toEqual(before);
    } finally {
      await app.records.query('delete from text_channels');
    }
  });

  it('are the patient’s own, for kinds that can be ended', async () => {
    const token = await app.tokenFor(patient, 'patient');
    const staff = await app.tokenFor(await app.records.user('admin'), 'admin');
    const change = async (kind: string, isWanted: boolean, who: string | null): Promise<unknown> => {
      const answer = await app.send<{ changeMessageWishes: unknown }>(CHANGE, { kind, isWanted }, who);
      return answer.errors?.[0]?.extensions.code ?? answer.data?.changeMessageWishes;
    };
    const read = async (who: string | null): Promise<unknown> => {
      const answer = await app.send<{ myMessageWishes: unknown }>(WISHES, {}, who);
      return answer.errors?.[0]?.extensions.code ?? answer.data?.myMessageWishes;
    };
    expect(await change('appointment_reminder', false, token)).toEqual(await read(token));
    const rows = (): Promise<unknown> =>
      app.records.query('select kind from message_opt_outs where user_id = $1', [patient]);
    expect(await rows()).toEqual([{ kind: 'appointment.reminder' }]);
    await change('appointment_reminder', true, token);
    expect(await rows()).toEqual([]);
    const acts = `select details ->> 'wanted' as wanted from audit_events
      where action = 'message.wishes_changed' and actor_id = $1 order by occurred_at, id`;
    expect(await app.records.query(acts, [patient])).toEqual([{ wanted: 'false' }, { wanted: 'true' }]);
    expect(await change('password_changed', false, token)).toBe('BAD_USER_INPUT');
    for (const [who, code] of [
      [staff, 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ] as const) {
      expect(await read(who)).toBe(code);
      expect(await change('appointment_reminder', false, who)).toBe(code);
    }
  });
});
