import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { enterMessages } from '../src/outbox/enter-messages.js';
import { MessageKind } from '../src/outbox/message-kind.js';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';

let app: RunningApp;

beforeAll(async () => {
  app = await RunningApp.start({ config: { mail: { smtpUrl: null, from: 'visits@demo.test' } } });
});
afterAll(() => app?.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${app.app.url}/demo/mail${path}`, { headers });

it('is found with demo data alone', async () => {
  expect((await get('')).status).toBe(404);
  await app.records.query('update settings set is_demo = true');
  const page = await get('');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('There is none yet');
  expect(await (await get('', { 'accept-language': 'hi' })).text()).toContain('डेमो के ई-मेल');
});

it('shows a mail to read and to follow, in which nothing runs', async () => {
  const patientId = await app.records.patient();
  await app.records.change(patientId, { name: '<b>Somebody</b>' });
  const message = { kind: MessageKind.document_added, recipientId: patientId, key: 'one' };
  await enterMessages(app.app.database, [message], new Date());
  const list = async (): Promise<string> => (await get('')).text();
  await until('the mail is there', async () => (await list()).includes('/demo/mail/'));
  const text = await list();
  expect(text).toContain('&lt;b&gt;Somebody&lt;/b&gt;');
  expect(text).not.toContain('<b>Somebody');
  const path = /\/demo\/mail(\/[\w-]+)/.exec(text)![1]!;
  const page = await get(path);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await page.text()).toContain(`src="/demo/mail${path}/html"`);
  const mail = await get(`${path}/html`);
  expect(mail.headers.get('content-security-policy')).toMatch(/^sandbox allow-popups /);
  expect(await mail.text()).toContain('<base target="_blank">');
  // A new document stands in no calendar.
  expect(await (await get(path)).text()).not.toContain('/files/');
  expect((await get(`${path}/files/0`)).status).toBe(404);
  expect((await get('/01900000-0000-7000-8000-000000000000')).status).toBe(404);
});

it('gives the file for calendars, and shows the mail without its pictures', async () => {
  const place = await app.records.clinic();
  const patientId = await app.records.patient();
  const startsAt = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 5 * 86_400_000);
  const [visit] = await app.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, $5, interval '15 minutes', 'confirmed', 1) returning id`,
    [patientId, place.doctorId, place.clinicId, place.visitTypeId, startsAt],
  );
  const kind = MessageKind.appointment_booked;
  const message = {
    kind,
    recipientId: patientId,
    key: 'two',
    appointmentId: visit!.id,
    data: { byStaff: true },
  };
  await enterMessages(app.app.database, [message], new Date());
  const email = await app.records.emailOf(patientId);
  let path = '';
  await until('the mail is there', async () => {
    const list = await (await get('')).text();
    const item = list.split('<li>').find((each) => each.includes(email));
    path = /\/demo\/mail(\/[\w-]+)/.exec(item ?? '')?.[1] ?? '';
    return path !== '';
  });
  const page = await (await get(path)).text();
  expect(page).toContain(`<a class="file" href="/demo/mail${path}/files/0" download>invite.ics</a>`);
  expect(page).toContain(`src="/demo/mail${path}/bare"`);
  const file = await get(`${path}/files/0`);
  expect(file.headers.get('content-type')).toContain('text/calendar');
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="invite.ics"');
  const text = (await file.text()).replaceAll('\r\n ', '');
  expect(text).toContain('METHOD:REQUEST');
  expect(text).toContain(`UID:appointment-${visit!.id}@smart-healthcare`);
  const bare = await get(`${path}/bare`);
  expect(bare.headers.get('content-security-policy')).toMatch(/^sandbox allow-popups /);
  const html = await bare.text();
  expect(html).toContain('<base target="_blank">');
  expect(html).not.toMatch(/src="(?:data|cid):/);
});

it('is not found where mail is sent, or there is none', async () => {
  const other = await RunningApp.start();
  await other.records.query('update settings set is_demo = true');
  expect((await fetch(`${other.app.url}/demo/mail`)).status).toBe(404);
  await other.stop();
});
