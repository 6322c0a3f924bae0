import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { searchWorkload } from './search.workload.js';
import { bookingWorkload } from './booking.workload.js';
import type { ClinicData } from './clinic-data.js';
import { freeTimesWorkload } from './free-times.workload.js';
import { round } from './report.js';

/** What one statement of a hot path costs on a connection of its own, the commit not waited for. */
export interface CostRow {
  readonly name: string;
  /** Median milliseconds of a call. */
  readonly ms: number;
  /** How many times as long as writing the rows that a booking must write. */
  readonly times: number;
  readonly errors: number;
}

const ROUNDS = 15;
const CALLS_A_ROUND = 20;

/** The rows of one booking and nothing else: no check of ours, no lower bound, no free time. */
const WRITE_ROWS = `
create function pg_temp.write_rows(
  p_patient uuid, p_doctor uuid, p_clinic uuid, p_type uuid, p_start timestamptz, p_key text
) returns void language plpgsql as $$
declare a appointments;
begin
  insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
    currency, booked_by)
  values (p_patient, p_doctor, p_clinic, p_type, p_start, interval '20 minutes', 'confirmed', 8000, 'USD', p_patient)
  returning * into a;
  insert into idempotency_keys (user_id, key, request_hash, appointment_id) values (p_patient, p_key, 'hash', a.id);
  insert into audit_events (actor_id, action, patient_id, appointment_id, details)
  values (p_patient, 'appointment.booked', p_patient, a.id, jsonb_build_object('to', p_start, 'status', a.status));
  insert into events (kind, payload) values ('appointment.booked', jsonb_build_object('appointmentId', a.id,
    'doctorId', p_doctor, 'patientId', p_patient, 'clinicId', p_clinic, 'version', a.version, 'startsAt', p_start,
    'from', lower(a.busy), 'to', upper(a.busy), 'fromStatus', null, 'toStatus', a.status, 'actorId', p_patient,
    'byStaff', false));
end $$`;

/**
 * Booking, free times of 30 days and search by soonest, and as their measure the rows of a booking alone; in turns, so
 * that what else the machine does meets all of them.
 */
export async function measureCosts(client: pg.Client, data: ClinicData): Promise<CostRow[]> {
  await client.query('set synchronous_commit = off');
  await client.query(WRITE_ROWS);
  // Rows and bookings take their times from two ends of one list.
  const half = Math.floor(data.wishes.length / 2);
  let written = half;
  const writeRows = async (): Promise<string | null> => {
    const wish = data.wishes[written];
    if (wish === undefined) return 'no more times to write';
    written += 1;
    await client.query({
      name: 'write_rows',
      text: 'select pg_temp.write_rows($1, $2, $3, $4, $5, $6)',
      values: [wish.patient.id, wish.doctorId, wish.clinicId, wish.visitTypeId, wish.startsAt, randomUUID()],
    });
    return null;
  };
  const booking = bookingWorkload(data.wishes.slice(0, half));
  const list = freeTimesWorkload(data.busyDoctors, null, new Date());
  const search = await searchWorkload([]);
  const calls: Record<string, () => Promise<string | null>> = {
    'rows of a booking': writeRows,
    booking: () => booking.asSql(client),
    'free times of 30 days': () => list.asSql(client),
    'search by soonest': () => search.asSql(client),
  };
  const taken = new Map<string, { times: number[]; errors: number }>();
  for (let turn = -2; turn < ROUNDS; turn += 1) {
    for (const [name, call] of Object.entries(calls)) {
      const own = taken.get(name) ?? { times: [], errors: 0 };
      taken.set(name, own);
      const from = process.hrtime.bigint();
      for (let index = 0; index < CALLS_A_ROUND; index += 1) if ((await call()) !== null) own.errors += 1;
      const ms = Number(process.hrtime.bigint() - from) / 1e6 / CALLS_A_ROUND;
      // The first turns plan and fill caches.
      if (turn >= 0) own.times.push(ms);
    }
  }
  const rows = median(taken.get('rows of a booking')?.times ?? []);
  return [...taken].map(([name, { times, errors }]) => ({
    name,
    ms: round(median(times), 2),
    times: round(median(times) / rows, 2),
    errors,
  }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
