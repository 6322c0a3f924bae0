import { it } from '@jest/globals';
import type { TestClinic } from '../support/clinic.js';
import { expectNarrow } from '../support/narrow-pages.js';
import { Product } from '../support/product.js';

/** No page scrolls sideways on a small phone, nor where a window is zoomed to 400 %. */
let place: TestClinic;
let visit: string;

const product = new Product(async () => {
  await product.records.setUp();
  place = await product.records.clinic();
  const patient = await product.records.patient(product.passwordHash);
  const manager = await product.records.user('admin', product.passwordHash);
  for (const [id, email, name] of [
    [patient, 'patient@clinic.test', 'Venkatanarasimharajuvaripeta Subramaniam'],
    [place.doctorUserId, 'doctor@clinic.test', 'Bartholomew Featherstonehaugh-Wellesley'],
    [manager, 'manager@clinic.test', 'Wilhelmina Oyelaran'],
  ] as const) {
    await product.records.change(id, { email, name, passwordHash: product.passwordHash });
  }
  const start = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 24 * 3_600_000);
  await product.records.open(place, start, new Date(start.getTime() + 3 * 3_600_000));
  await product.records.query(
    `insert into weekly_hours (doctor_id, clinic_id, weekday, start_time, end_time) values ($1, $2, 1, '08:00', '12:30')`,
    [place.doctorId, place.clinicId],
  );
  const [booked] = await product.records.query<{ id: string }>(
    `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], now(), p_actor => $1)`,
    [patient, place.doctorId, place.clinicId, place.visitTypeId, start],
  );
  visit = booked?.id ?? '';
  for (const recipient of [patient, manager, place.doctorUserId]) {
    await product.records.query(
      `with message as (
         insert into messages (kind, recipient_id, key, appointment_id, state, created_at, due_at, composed_at, language,
           subject, body)
         values ('appointment.booked', $1, 'booked', $2, 'sent', now(), now(), now(), 'en',
           'Booked: Tue, Dec 8, 10:30 AM', E'Hello,\n\nThis is booked for you:\n\n{link}') returning id)
       insert into message_deliveries (message_id, channel, address, state, next_at, give_up_at, settled_at, fault)
       select id, 'email', 'v.rao@clinic.example', 'bounced', now(), now(),
         now(), 'unknown_address' from message`,
      [recipient, visit],
    );
  }
});

it('visitors', async () => {
  await expectNarrow(await product.open(), [
    '/',
    '/doctors',
    `/doctors/${place.doctorId}`,
    '/sign-in',
    '/register',
    '/forgotten-password',
  ]);
}, 90_000);

it('patients', async () => {
  await expectNarrow(await product.signIn('/', 'patient@clinic.test'), [
    '/appointments',
    `/appointments/${visit}`,
    `/appointments/${visit}/move`,
    '/documents',
    '/messages',
    `/waitlist/new?doctor=${place.doctorId}&moving=${visit}`,
    '/profile',
  ]);
}, 90_000);

it('doctors', async () => {
  await expectNarrow(await product.signIn('/admin/', 'doctor@clinic.test'), [
    '/admin/day',
    '/admin/hours',
    '/admin/patients',
    '/admin/demand',
    '/admin/feedback',
    '/admin/my-page',
    '/admin/account',
    '/admin/inbox',
    '/admin/not-confirmed',
  ]);
}, 120_000);

it('managers', async () => {
  await expectNarrow(await product.signIn('/admin/', 'manager@clinic.test'), [
    '/admin/overview',
    '/admin/patients',
    '/admin/patients?new=1',
    '/admin/analytics',
    '/admin/predictions',
    '/admin/closures',
    '/admin/doctors',
    '/admin/doctors/new',
    `/admin/doctors/${place.doctorId}`,
    '/admin/clinics',
    '/admin/specializations',
    '/admin/people',
    '/admin/settings',
    '/admin/audit',
    '/admin/programs',
    '/admin/channels',
    '/admin/inbox',
    '/admin/sent-messages',
    '/admin/message-texts',
    '/admin/message-texts/appointment_booked',
    '/admin/not-confirmed',
    '/admin/waitlist',
    '/admin/site',
    '/admin/webhooks',
    '/admin/health',
  ]);
}, 180_000);
