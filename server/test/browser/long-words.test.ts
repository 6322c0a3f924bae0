import { it } from '@jest/globals';
import type { TestClinic } from '../support/clinic.js';
import { expectNarrow } from '../support/narrow-pages.js';
import { Product } from '../support/product.js';

/** One word without end in every text that somebody writes: it goes on in the next line and widens no page. */
const WORD = 'Wherever'.repeat(25);

let place: TestClinic;
let patient: string;
let coming: string;
let over: string;
let cancelled: string;

const product = new Product(async () => {
  const { records, passwordHash } = product;
  await records.setUp();
  place = await records.clinic();
  patient = await records.patient(passwordHash);
  const manager = await records.user('admin', passwordHash);
  for (const [id, email] of [
    [patient, 'patient@clinic.test'],
    [place.doctorUserId, 'doctor@clinic.test'],
    [manager, 'manager@clinic.test'],
  ] as const) {
    await records.change(id, { email, name: WORD.slice(0, 100), passwordHash });
  }
  const start = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 24 * 3_600_000);
  await records.open(place, start, new Date(start.getTime() + 3 * 3_600_000));
  await records.query(
    `update clinics set name = left($1::text, 100), address = $1::text, city = left($1::text, 80)`,
    [WORD],
  );
  await records.query(`update specializations set name = left($1::text, 80), category = left($1::text, 80)`, [
    WORD,
  ]);
  await records.query(
    `update doctors set degree = left($1::text, 120), license_number = left($1::text, 40), profile_description = $1::text`,
    [WORD],
  );
  await records.query(`update visit_types set kind = 'other', name = left($1::text, 60)`, [WORD]);
  await records.query(
    `insert into clinic_closures (clinic_id, starts_on, ends_on, reason)
    values ($1, current_date + 40, current_date + 41, $2)`,
    [place.clinicId, WORD],
  );
  await records.query(
    `insert into leave (doctor_id, starts_at, ends_at, time_zone, reason)
    values ($1, now() + interval '50 days', now() + interval '51 days', 'America/New_York', $2)`,
    [place.doctorId, WORD],
  );
  const visit = async (days: number, status: string) => {
    const [made] = await records.query<{ id: string }>(
      `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
         reason, cancel_reason, cancelled_at)
       values ($1, $2, $3, $4, now() + $5 * interval '1 day', interval '30 minutes', $6, 12000, $7, $8, $9) returning id`,
      [
        patient,
        place.doctorId,
        place.clinicId,
        place.visitTypeId,
        days,
        status,
        WORD,
        status === 'cancelled' ? WORD : null,
        status === 'cancelled' ? new Date() : null,
      ],
    );
    return made!.id;
  };
  coming = await visit(1, 'confirmed');
  over = await visit(-2, 'completed');
  cancelled = await visit(2, 'cancelled');
  await records.query(
    `insert into feedback (patient_id, doctor_id, appointment_id, rating, comments, response, responded_at)
     values ($1, $2, $3, 2, $4, $4, now())`,
    [patient, place.doctorId, over, WORD],
  );
  await records.query(
    `insert into reports (patient_id, doctor_id, report_url, report_title, report_type, description, uploaded_by,
       appointment_id, file_name, media_type, size_bytes, stored_at)
     values ($1, $2, 'long', $3::text, 'other', $3::text, $4, $5, left($3::text, 196) || '.pdf', 'application/pdf', 1000, now())`,
    [patient, place.doctorId, WORD, place.doctorUserId, over],
  );
  await records.query(
    `insert into api_tokens (user_id, name, prefix, token_hash, scopes, created_at, expires_at)
     values ($1, left($2::text, 60), 'shc_abcdef', '', '{appointments_read}', now(), now() + interval '90 days')`,
    [patient, WORD],
  );
  await records.query('update settings set organization_name = left($1::text, 100)', [WORD]);
  await records.query(
    `insert into messages (kind, recipient_id, key, appointment_id, state, created_at, due_at, composed_at, language,
       subject, body)
     select 'appointment.booked', u, 'booked', $2, 'sent', now(), now(), now(), 'en', left($3::text, 200), $3::text
     from unnest($1::uuid[]) u`,
    [[patient, place.doctorUserId, manager], coming, WORD],
  );
  await records.query(
    `with e as (
       insert into waitlist_entries (patient_id, doctor_id, replaces_id, first_date, last_date, notice_minutes, state,
         created_by, created_at)
       values ($1, $2, $6, current_date, current_date + 30, 60, 'offered', $1, now()) returning id),
     o as (
       insert into waitlist_openings (doctor_id, clinic_id, starts_at, next_at, created_at)
       values ($2, $3, $5, now() + interval '2 hours', now()) returning id)
     insert into waitlist_offers (entry_id, opening_id, patient_id, doctor_id, clinic_id, visit_type_id, starts_at, minutes,
       replaces_id, group_size, round, reasons, created_at, expires_at)
     select e.id, o.id, $1, $2, $3, $4, $5, 30, $6, 2, 1, '{doctor}', now(), now() + interval '1 day' from e, o`,
    [patient, place.doctorId, place.clinicId, place.visitTypeId, start, coming],
  );
});

it('what visitors read', async () => {
  const { doctorId, clinicId } = place;
  await expectNarrow(await product.open(), [
    '/',
    '/doctors',
    `/doctors/${doctorId}`,
    '/clinics',
    `/clinics/${clinicId}`,
    `/embed/doctors/${doctorId}`,
    '/sign-in',
    '/register',
  ]);
}, 90_000);

it('what patients read', async () => {
  await expectNarrow(await product.signIn('/', 'patient@clinic.test'), [
    '/appointments',
    '/appointments?period=past',
    `/appointments/${coming}`,
    `/appointments/${coming}/move`,
    `/appointments/${over}`,
    `/appointments/${cancelled}`,
    '/documents',
    '/messages',
    '/profile',
  ]);
}, 120_000);

it('what doctors read', async () => {
  await expectNarrow(await product.signIn('/admin/', 'doctor@clinic.test'), [
    '/admin/day',
    `/admin/day?visit=${coming}`,
    '/admin/hours',
    '/admin/patients',
    `/admin/patients/${patient}`,
    '/admin/feedback',
    '/admin/my-page',
    '/admin/account',
    '/admin/inbox',
    '/admin/not-confirmed',
  ]);
}, 120_000);

it('what managers read', async () => {
  await expectNarrow(await product.signIn('/admin/', 'manager@clinic.test'), [
    '/admin/overview',
    `/admin/patients/${patient}`,
    '/admin/analytics',
    '/admin/closures',
    '/admin/doctors',
    `/admin/doctors/${place.doctorId}`,
    '/admin/clinics',
    '/admin/specializations',
    '/admin/people',
    '/admin/audit',
    '/admin/programs',
    '/admin/webhooks',
    '/admin/health',
    '/admin/settings',
    '/admin/waitlist',
    '/admin/inbox',
    '/admin/sent-messages',
    '/admin/message-texts',
    '/admin/not-confirmed',
    '/admin/site',
  ]);
}, 180_000);
