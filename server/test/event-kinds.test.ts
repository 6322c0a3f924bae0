import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EVENT_KINDS, type AppointmentFacts } from '../src/events/event-kinds.js';
import { TestRecords, type TestClinic } from './support/clinic.js';
import { cloneDatabase, type TestDatabase } from './support/database.js';

const now = new Date('2026-03-02T12:00:00Z');
const opening = Date.UTC(2026, 2, 10, 14);
const HOUR = 3_600_000;

let database: TestDatabase;
let records: TestRecords;
let place: TestClinic;
let patient: string;
let staff: string;

beforeAll(async () => {
  database = await cloneDatabase();
  records = await TestRecords.connect(database.ownerUrl);
});

afterAll(async () => {
  await records?.end();
  await database?.drop();
});

beforeEach(async () => {
  place = await records.clinic({ requiresApproval: true });
  await records.open(place, new Date(opening), new Date(opening + 8 * HOUR));
  patient = await records.patient();
  staff = await records.user('admin');
});

/** The events of what a test did, oldest first; the next call answers later ones. */
async function heard(): Promise<(AppointmentFacts & Record<string, unknown> & { kind: string })[]> {
  const rows = await records.query<{ kind: string; payload: AppointmentFacts & Record<string, unknown> }>(
    'with gone as (delete from events returning id, kind, payload) select kind, payload from gone order by id',
  );
  return rows.map(({ kind, payload }) => ({ kind, ...payload }));
}

async function put(
  mode: 'hold' | 'book' | 'move',
  hours: number,
  { by = patient, isStaff = false, moving = null as string | null } = {},
): Promise<string> {
  const [row] = await records.query<{ id: string }>(
    `select id from place_appointment(p_mode => $1, p_actor => $2, p_staff => $3, p_patient => $4, p_doctor => $5,
       p_clinic => $6, p_visit_type => $7, p_starts => array[$8::timestamptz], p_appointment => $9, p_now => $10)`,
    [
      mode,
      by,
      isStaff,
      patient,
      place.doctorId,
      place.clinicId,
      place.visitTypeId,
      new Date(opening + hours * HOUR),
      moving,
      now,
    ],
  );
  return row!.id;
}

async function change(id: string, to: string | null, by: string, isStaff: boolean, at = now): Promise<void> {
  await records.query('select change_status($1, $2::appointment_status, $3, $4, null, null, $5)', [
    id,
    to,
    by,
    isStaff,
    at,
  ]);
}

describe('kinds of events', () => {
  it('are those that the database takes', async () => {
    const [constraint] = await records.query<{ text: string }>(
      `select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'events_kind_known'`,
    );
    const known = [...constraint!.text.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, kind]) => kind);
    expect([...known].sort()).toEqual([...EVENT_KINDS].sort());
    await expect(
      records.query(`insert into events (kind, payload) values ('robot.waved', '{}')`),
    ).rejects.toThrow('events_kind_known');
  });

  it('tell what happened, from what to what, and who did it', async () => {
    await heard();
    const id = await put('book', 0);
    await put('hold', 1);
    await put('hold', 2);
    await change(id, 'confirmed', staff, true);
    await put('move', 3, { by: staff, isStaff: true, moving: id });
    await change(id, 'cancelled', patient, false);
    const events = await heard();
    expect(events.map(({ kind }) => kind)).toEqual([
      'appointment.requested',
      'appointment.held',
      'appointment.released',
      'appointment.held',
      'appointment.confirmed',
      'appointment.moved',
      'appointment.cancelled',
    ]);
    const at = (hours: number): number => opening + hours * HOUR;
    const [requested, held, released, , confirmed, moved, cancelled] = events;
    expect(requested).toMatchObject({ appointmentId: id, patientId: patient, doctorId: place.doctorId });
    expect(requested).toMatchObject({
      clinicId: place.clinicId,
      version: 1,
      actorId: patient,
      byStaff: false,
    });
    expect(requested).toMatchObject({ fromStatus: null, toStatus: 'pending' });
    expect(held).toMatchObject({ fromStatus: null, toStatus: 'held' });
    expect(released).toMatchObject({
      appointmentId: held!.appointmentId,
      fromStatus: 'held',
      toStatus: null,
    });
    expect(confirmed).toMatchObject({ version: 2, fromStatus: 'pending', toStatus: 'confirmed' });
    expect(confirmed).toMatchObject({ actorId: staff, byStaff: true });
    expect(Date.parse(moved!.startsAt)).toBe(at(3));
    expect(moved).toMatchObject({ version: 3, former: { clinicId: place.clinicId } });
    expect(Date.parse((moved as unknown as { former: { startsAt: string } }).former.startsAt)).toBe(at(0));
    expect(cancelled).toMatchObject({ fromStatus: 'confirmed', toStatus: 'cancelled', actorId: patient });
  });

  it('tell a request that the clinic declined from one that was taken back or ran out', async () => {
    await heard();
    const [declined, taken, lapsed] = [await put('book', 0), await put('book', 1), await put('book', 2)];
    await heard();
    await change(declined, 'cancelled', staff, true);
    await change(taken, 'cancelled', patient, false);
    await records.query(`select end_overdue($1, $2)`, [lapsed, new Date(opening + 5 * HOUR)]);
    expect((await heard()).map(({ kind, actorId, toStatus }) => [kind, actorId, toStatus])).toEqual([
      ['appointment.declined', staff, 'cancelled'],
      ['appointment.cancelled', patient, 'cancelled'],
      ['appointment.lapsed', null, 'cancelled'],
    ]);
  });

  it('tell of the day: arrivals, what was completed, missed, undone and paid', async () => {
    const during = new Date(opening + HOUR);
    const id = await put('book', 0, { by: staff, isStaff: true });
    await change(id, 'checked_in', staff, true, during);
    await change(id, 'completed', staff, true, during);
    await change(id, null, staff, true, during);
    await change(id, null, staff, true, during);
    await change(id, 'no_show', staff, true, during);
    await records.query(`select record_payment($1, 'completed', $2, null, $3)`, [id, staff, during]);
    await records.query(`select record_payment($1, 'refunded', $2, null, $3)`, [id, staff, during]);
    expect((await heard()).map(({ kind, toStatus }) => [kind, toStatus])).toEqual([
      ['appointment.booked', 'confirmed'],
      ['appointment.checked_in', 'checked_in'],
      ['appointment.completed', 'completed'],
      ['appointment.undone', 'checked_in'],
      ['appointment.undone', 'confirmed'],
      ['appointment.no_show', 'no_show'],
      ['appointment.paid', 'no_show'],
      ['appointment.refunded', 'no_show'],
    ]);
  });

  it('tell whose record an appointment was before it was merged into another', async () => {
    const kept = await records.patient();
    const id = await put('book', 0, { by: staff, isStaff: true });
    await put('hold', 2);
    await heard();
    // A record that can be signed in to is not merged away.
    await records.query(`update users set origin = 'desk', password_hash = null where id = $1`, [patient]);
    await records.query('select merge_patients($1, $2, $3, $4)', [kept, patient, staff, now]);
    expect(await heard()).toMatchObject([
      { kind: 'appointment.released', patientId: patient, actorId: staff },
      { kind: 'appointment.merged', appointmentId: id, patientId: kept, formerPatientId: patient },
    ]);
  });
});
