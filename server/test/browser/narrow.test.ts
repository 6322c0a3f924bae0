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
});

it('visitors', async () => {
  await expectNarrow(await product.open(), [
    '/',
    '/doctors',
    `/doctors/${place.doctorId}`,
    '/sign-in',
    '/register',
  ]);
}, 90_000);

it('patients', async () => {
  await expectNarrow(await product.signIn('/', 'patient@clinic.test'), [
    '/appointments',
    `/appointments/${visit}`,
    `/appointments/${visit}/move`,
    '/documents',
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
    '/admin/webhooks',
    '/admin/health',
  ]);
}, 180_000);
