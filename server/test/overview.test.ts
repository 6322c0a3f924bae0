import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UserRole } from '../src/api/user-role.js';
import { recordStatements } from '../src/database/statement-recorder.js';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';

/** Tuesday, 8:00 in New York and 17:30 in Kolkata. */
const now = new Date('2026-03-10T12:00:00Z');

const OVERVIEW = `query ($clinic: ID) { overview(clinicId: $clinic) {
  attention { kind count visits { appointmentId startsAt dueAt doctor { fullName } clinic { name } } doctors { id fullName } }
  today { booked arrived missed cancelled freeMinutes }
  doctors { doctor { id } figures { booked arrived missed cancelled freeMinutes } }
} }`;

interface Figures {
  booked: number;
  arrived: number;
  missed: number;
  cancelled: number;
  freeMinutes: number;
}
interface Overview {
  overview: {
    attention: {
      kind: string;
      count: number;
      visits: { appointmentId: string; dueAt: string | null }[];
      doctors: { id: string }[];
    }[];
    today: Figures;
    doctors: { doctor: { id: string }; figures: Figures }[];
  };
}

let app: RunningApp;
let place: TestClinic;
let far: TestClinic;
let patientId: string;
let manager: string;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  place = await app.records.clinic();
  far = await app.records.clinic({ timeZone: 'Asia/Kolkata', maxPatientsPerDay: 1 });
  patientId = await app.records.patient();
  manager = await app.tokenFor(await app.records.user('admin'), 'admin');
  // 9:00 to 12:00 in New York, 18:00 to 20:00 in Kolkata; the rest of yesterday is over.
  await app.records.open(place, new Date('2026-03-10T13:00:00Z'), new Date('2026-03-10T16:00:00Z'));
  await app.records.open(place, new Date('2026-03-09T13:00:00Z'), new Date('2026-03-10T12:30:00Z'));
  await app.records.open(far, new Date('2026-03-10T12:30:00Z'), new Date('2026-03-10T14:30:00Z'));
}, 60_000);

afterAll(async () => app.stop());

async function visit(
  at: string,
  status: string,
  where = place,
  more: { payment?: string; expiresAt?: string; overrideReason?: string } = {},
): Promise<string> {
  const patient = await app.records.patient();
  const [row] = await app.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status,
       payment_status, expires_at, override_reason, fee)
     values ($1, $2, $3, $4, $5, interval '30 minutes', $6, $7, $8, $9, 12000) returning id`,
    [
      patient,
      where.doctorId,
      where.clinicId,
      where.visitTypeId,
      at,
      status,
      more.payment ?? 'pending',
      more.expiresAt ?? null,
      more.overrideReason ?? null,
    ],
  );
  return row!.id;
}

async function read(clinic: string | null = null, token = manager): Promise<Overview['overview']> {
  const answer = await app.send<Overview>(OVERVIEW, { clinic }, token);
  expect(answer.errors).toBeUndefined();
  return answer.data!.overview;
}

describe('the overview', () => {
  it('says that nothing waits, and what is free from now on', async () => {
    const { attention, today, doctors } = await read();
    expect(attention).toEqual([]);
    // 30 minutes are left of the first range.
    expect(today).toEqual({ booked: 0, arrived: 0, missed: 0, cancelled: 0, freeMinutes: 30 + 180 + 120 });
    expect(doctors.map(({ doctor }) => doctor.id).sort()).toEqual([place.doctorId, far.doctorId].sort());
  });

  it('counts today by the calendar of each clinic', async () => {
    await visit('2026-03-10T13:00:00Z', 'confirmed');
    await visit('2026-03-10T05:00:00Z', 'completed');
    await visit('2026-03-10T06:00:00Z', 'no_show');
    await visit('2026-03-10T14:00:00Z', 'cancelled');
    // Yesterday in New York.
    await visit('2026-03-10T03:00:00Z', 'completed');
    // Today in Kolkata; with it the only place of the day is taken.
    await visit('2026-03-09T20:00:00Z', 'checked_in', far);
    // Tomorrow in Kolkata.
    await visit('2026-03-10T19:00:00Z', 'confirmed', far, { overrideReason: 'urgent' });
    const { today, doctors } = await read();
    expect(today).toEqual({ booked: 4, arrived: 2, missed: 1, cancelled: 1, freeMinutes: 30 + 150 });
    expect(doctors.map(({ doctor, figures }) => [doctor.id, figures.booked, figures.freeMinutes])).toEqual([
      [place.doctorId, 3, 180],
      [far.doctorId, 1, 0],
    ]);
    expect((await read(far.clinicId)).today).toMatchObject({ booked: 1, arrived: 1, freeMinutes: 0 });
    const setStatus = async (status: string): Promise<unknown> =>
      app.records.query('update doctors set availability_status = $2 where id = $1', [
        place.doctorId,
        status,
      ]);
    await setStatus('on_leave');
    expect((await read()).today.freeMinutes).toBe(0);
    await setStatus('active');
  });

  it('lists what waits, the most urgent first', async () => {
    const late = await visit('2026-03-12T13:00:00Z', 'pending', place, { expiresAt: '2026-03-11T12:00:00Z' });
    const soon = await visit('2026-03-13T13:00:00Z', 'pending', place, { expiresAt: '2026-03-10T14:00:00Z' });
    await visit('2026-03-12T15:00:00Z', 'pending', place, { expiresAt: '2026-03-10T11:00:00Z' });
    const unclosed = await visit('2026-03-09T14:00:00Z', 'confirmed');
    const refund = await visit('2026-03-08T14:00:00Z', 'cancelled', place, { payment: 'completed' });
    await visit('2026-03-08T15:00:00Z', 'cancelled', place, { payment: 'refunded' });
    const outside = await visit('2026-03-10T18:00:00Z', 'confirmed');
    await app.records.query(`update users set origin = 'invited', password_hash = null where id = $1`, [
      far.doctorUserId,
    ]);
    const { attention } = await read();
    expect(attention.map(({ kind }) => kind)).toEqual([
      'REQUESTS_WAITING',
      'VISITS_NOT_CLOSED',
      'OUTSIDE_HOURS',
      'REFUNDS_DUE',
      'NOT_JOINED',
    ]);
    const of = (kind: string): unknown => {
      const item = attention.find((candidate) => candidate.kind === kind);
      return [item?.count, item?.visits.map(({ appointmentId }) => appointmentId)];
    };
    expect(of('REQUESTS_WAITING')).toEqual([2, [soon, late]]);
    expect(attention[0]?.visits[0]?.dueAt).toBe('2026-03-10T14:00:00.000Z');
    expect(of('VISITS_NOT_CLOSED')).toEqual([1, [unclosed]]);
    expect(attention[2]?.visits.map(({ appointmentId }) => appointmentId)).toContain(outside);
    expect(of('REFUNDS_DUE')).toEqual([1, [refund]]);
    expect(attention.at(-1)?.doctors).toMatchObject([{ id: far.doctorId }]);
    expect((await read(far.clinicId)).attention.map(({ kind }) => kind)).toEqual(['NOT_JOINED']);
    for (let hour = 13; hour < 19; hour += 1) await visit(`2026-02-03T${hour}:00:00Z`, 'confirmed');
    const many = (await read()).attention.find(({ kind }) => kind === 'VISITS_NOT_CLOSED');
    expect([many?.count, many?.visits.length]).toEqual([7, 5]);
  });

  it('reads no more statements however much there is', async () => {
    const counts: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const recorder = recordStatements(app.app.database);
      await read();
      recorder.stop();
      counts.push(recorder.sent.filter(({ text }) => !/\bfrom events\b|\bnotify\b/.test(text)).length);
    }
    // The session, what waits, the day, doctors and clinics.
    expect(Math.min(...counts)).toBe(5);
  });

  it('is for administrators, those at the front desk too, and for nobody else', async () => {
    const code = async (id: string | null, role: UserRole): Promise<unknown> => {
      const token = id === null ? null : await app.tokenFor(id, role);
      return (await app.send(OVERVIEW, {}, token)).errors?.[0]?.extensions.code;
    };
    const frontDesk = await app.records.user('admin');
    await app.records.query('update users set is_front_desk = true where id = $1', [frontDesk]);
    expect(await code(frontDesk, 'admin')).toBeUndefined();
    expect(await code(place.doctorUserId, 'doctor')).toBe('FORBIDDEN');
    expect(await code(patientId, 'patient')).toBe('FORBIDDEN');
    expect(await code(null, 'patient')).toBe('UNAUTHENTICATED');
    const answer = await app.send(OVERVIEW, { clinic: 'no id' }, manager);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
