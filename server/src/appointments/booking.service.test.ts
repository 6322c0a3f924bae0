import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { AuditService } from '../audit/audit.service.js';
import { TestRecords, type TestClinic } from '../../test/support/clinic.js';
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js';
import { createDataSource } from '../migrations/data-source.js';
import { Database } from '../database/database.js';
import { Events } from '../events/events.js';
import { PostgresLine } from '../events/postgres-line.js';
import { Rejection } from '../api/named-error.js';
import type { Viewer } from '../api/viewer.js';
import { SettingsService } from '../settings/settings.service.js';
import { longestHold } from './appointment.rules.js';
import { BookingService } from './booking.service.js';
import { StatusService } from './status.service.js';

const now = new Date('2026-03-02T12:00:00Z');
const hour = 3_600_000;

let cluster: TestDatabase;
let records: TestRecords;
let database: Database;
let booking: BookingService;
let statuses: StatusService;
let clinic: TestClinic;
let key = 0;

function at(hours: number, day = 3): Date {
  return new Date(Date.UTC(2026, 2, day) + hours * hour);
}

function as(userId: string, role: Viewer['role'] = 'patient', doctorId: string | null = null): Viewer {
  return { userId, role, credential: { kind: 'session', sessionId: 'none' }, doctorId, isFrontDesk: false };
}

function wish(place: TestClinic, startsAt: Date) {
  key += 1;
  return { ...place, startsAt, idempotencyKey: `test-key-${key}` };
}

async function refusal(work: Promise<unknown>): Promise<{ code: string } & Record<string, unknown>> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Rejection)) throw error ?? new Error('it was not refused');
  return error.result as never;
}

beforeAll(async () => {
  cluster = await cloneDatabase();
  records = await TestRecords.connect(cluster.ownerUrl);
  database = new Database(await createDataSource(cluster.url).initialize());
  const logger = pino({ level: 'silent' });
  const events = new Events(database, new PostgresLine(database, cluster.url, logger), logger);
  const settings = new SettingsService(database);
  const audit = new AuditService(database);
  statuses = new StatusService(database, events, settings, audit);
  booking = new BookingService(database, events, settings, statuses, audit, () => undefined);
  clinic = await records.clinic();
  await records.open(clinic, at(14), at(22));
});

afterAll(async () => {
  await database.dataSource.destroy();
  await records.end();
  await cluster.drop();
});

async function freshDoctor(options: Parameters<TestRecords['clinic']>[0] = {}): Promise<TestClinic> {
  const place = await records.clinic(options);
  await records.open(place, at(14), at(22));
  return place;
}

describe('booking', () => {
  it('books a free time with the fee and currency of the moment', async () => {
    const patient = await records.patient();
    const appointment = await booking.book(as(patient), { ...wish(clinic, at(14)), reason: 'cough' }, now);
    expect(appointment).toMatchObject({
      status: 'confirmed',
      minutes: 30,
      fee: 12_000,
      currency: 'USD',
      reason: 'cough',
    });
    expect(appointment.scheduledAt).toEqual(at(14));
  });

  it('gives the same appointment for the same idempotency key and refuses the key for another request', async () => {
    const patient = await records.patient();
    const input = wish(clinic, at(14.5));
    const first = await booking.book(as(patient), input, now);
    const second = await booking.book(as(patient), input, now);
    expect(second.id).toBe(first.id);
    const other = await refusal(booking.book(as(patient), { ...input, startsAt: at(15) }, now));
    expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('names the true reason of a refusal', async () => {
    const place = await freshDoctor({ maxPatientsPerDay: 2 });
    const first = await records.patient();
    const second = await records.patient();
    await booking.book(as(first), wish(place, at(14)), now);
    const taken = await refusal(booking.book(as(second), wish(place, at(14)), now));
    expect(taken.code).toBe('SLOT_TAKEN');
    expect((taken['nextFreeTimes'] as { startsAt: string }[]).map((slot) => new Date(slot.startsAt))).toEqual(
      [at(14.5), at(15), at(15.5)],
    );
    const other = await freshDoctor();
    const busy = await refusal(booking.book(as(first), wish(other, at(14)), now));
    expect(busy).toMatchObject({ code: 'PATIENT_BUSY', collidesWith: { doctorId: place.doctorId } });
    await booking.book(as(second), wish(place, at(16)), now);
    const third = await records.patient();
    expect((await refusal(booking.book(as(third), wish(place, at(17)), now))).code).toBe('DAY_FULL');
    expect((await refusal(booking.book(as(third), wish(other, at(23)), now))).code).toBe('OUTSIDE_HOURS');
    expect((await refusal(booking.book(as(third), wish(other, at(14.1)), now))).code).toBe('OUTSIDE_HOURS');
    const late = new Date(at(14).getTime() - 10 * 60_000);
    expect((await refusal(booking.book(as(third), wish(other, at(14)), late))).code).toBe('OUTSIDE_HOURS');
  });

  it('keeps buffers free for the doctor but not for the patient', async () => {
    const place = await freshDoctor({ minutes: 20, stepMinutes: 10, bufferAfter: 10 });
    await booking.book(as(await records.patient()), wish(place, at(15)), now);
    const next = await records.patient();
    const tooSoon = new Date(at(15).getTime() + 20 * 60_000);
    expect((await refusal(booking.book(as(next), wish(place, tooSoon), now))).code).toBe('SLOT_TAKEN');
    await booking.book(as(next), wish(place, new Date(at(15).getTime() + 30 * 60_000)), now);
  });

  it('limits the open appointments of one patient, not those that staff book', async () => {
    const place = await freshDoctor();
    const patient = await records.patient();
    for (let index = 0; index < 5; index += 1) {
      await booking.book(as(patient), wish(place, at(14 + index / 2)), now);
    }
    const sixth = wish(place, at(20));
    expect(await refusal(booking.book(as(patient), sixth, now))).toMatchObject({
      code: 'OPEN_LIMIT_REACHED',
      limit: 5,
    });
    const staff = as(place.doctorUserId, 'doctor', place.doctorId);
    const booked = await booking.book(staff, { ...sixth, patientId: patient }, now);
    expect(booked.patientId).toBe(patient);
  });

  it('lets staff override with a reason, which keeps the time busy for others and never double-books the patient', async () => {
    const place = await freshDoctor();
    const staff = as(place.doctorUserId, 'doctor', place.doctorId);
    const first = await records.patient();
    await booking.book(as(first), wish(place, at(14)), now);
    const squeezed = await records.patient();
    const overridden = await booking.book(
      staff,
      {
        ...wish(place, new Date(at(14).getTime() + 10 * 60_000)),
        patientId: squeezed,
        overrideReason: 'urgent',
      },
      now,
    );
    expect(overridden.overrideReason).toBe('urgent');
    const again = { ...wish(place, at(14)), patientId: squeezed, overrideReason: 'urgent' };
    expect((await refusal(booking.book(staff, again, now))).code).toBe('PATIENT_BUSY');
    await expect(
      booking.book(as(squeezed), { ...wish(place, at(18)), overrideReason: 'me first' }, now),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('asks for approval where the doctor does, and the request lapses at its deadline', async () => {
    const place = await freshDoctor({ requiresApproval: true });
    const patient = await records.patient();
    const pending = await booking.book(as(patient), wish(place, at(14)), now);
    expect(pending.status).toBe('pending');
    const later = new Date(now.getTime() + 24 * hour);
    const other = await records.patient();
    expect((await refusal(booking.book(as(other), wish(place, at(14)), now))).code).toBe('SLOT_TAKEN');
    const taken = await booking.book(as(other), wish(place, at(14)), later);
    expect(taken.status).toBe('pending');
    const [row] = await records.query<{ status: string }>('select status from appointments where id = $1', [
      pending.id,
    ]);
    expect(row?.status).toBe('cancelled');
    const staff = as(place.doctorUserId, 'doctor', place.doctorId);
    await expect(statuses.confirm(as(other), { id: taken.id, version: null }, later)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect((await statuses.confirm(staff, { id: taken.id, version: null }, later)).status).toBe('confirmed');
  });
});

describe('holding', () => {
  it('keeps a time for one patient until it runs out, one hold for each purpose', async () => {
    const place = await freshDoctor();
    const [first, second] = [await records.patient(), await records.patient()];
    const hold = await booking.hold(as(first), wish(place, at(14)), now);
    expect(hold.expiresAt).toEqual(new Date(now.getTime() + 5 * 60_000));
    expect((await refusal(booking.hold(as(second), wish(place, at(14)), now))).code).toBe('SLOT_TAKEN');
    expect((await refusal(booking.book(as(second), wish(place, at(14)), now))).code).toBe('SLOT_TAKEN');
    await booking.hold(as(first), wish(place, at(15)), now);
    const freed = await booking.book(as(second), wish(place, at(14)), now);
    expect(freed.status).toBe('confirmed');
    const later = new Date(now.getTime() + 6 * 60_000);
    const third = await records.patient();
    await booking.book(as(third), wish(place, at(15)), later);
    const left = await records.query(`select 1 from appointments where status = 'held' and doctor_id = $1`, [
      place.doctorId,
    ]);
    expect(left).toHaveLength(0);
  });

  describe('again, without a break', () => {
    const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);
    /** Holds a time at each of these minutes, and tells until which minute it was kept each time. */
    const heldAt = async (who: Viewer, input: Parameters<typeof booking.hold>[1], ...at: number[]) => {
      const kept: number[] = [];
      for (const minute of at) {
        const { expiresAt } = await booking.hold(who, input, minutes(minute));
        kept.push((expiresAt.getTime() - now.getTime()) / 60_000);
      }
      return kept;
    };

    it('keeps the time longer, but not for ever, and then it is free for others', async () => {
      const place = await freshDoctor();
      const [first, second] = [await records.patient(), await records.patient()];
      const kept = await heldAt(as(first), wish(place, at(14)), 0, 4, 8, 12, 16, 19, 19.5);
      expect(kept).toEqual([5, 9, 13, 17, 20, 20, 20]);
      expect((await refusal(booking.hold(as(second), wish(place, at(14)), minutes(19.9)))).code).toBe(
        'SLOT_TAKEN',
      );
      const hold = await booking.hold(as(second), wish(place, at(14)), minutes(20));
      expect(hold.expiresAt).toEqual(minutes(25));
    });

    it('says until when, which is what the database goes by', async () => {
      const place = await freshDoctor();
      const patient = await records.patient();
      for (const minute of [0, 3, 7.5, 11, 15, 19]) {
        const hold = await booking.hold(as(patient), wish(place, at(14)), minutes(minute));
        expect(longestHold(hold, 5)).toEqual(minutes(20));
      }
    });

    it('begins anew with another time, for another doctor, after a break, and to move', async () => {
      const [place, other] = [await freshDoctor(), await freshDoctor()];
      const patient = await records.patient();
      await heldAt(as(patient), wish(place, at(14)), 0, 4, 8, 12, 16);
      expect(await heldAt(as(patient), wish(place, at(15)), 17)).toEqual([22]);
      expect(await heldAt(as(patient), wish(other, at(15)), 18)).toEqual([23]);
      expect(await heldAt(as(patient), wish(other, at(15)), 23, 27)).toEqual([28, 32]);
      const booked = await booking.book(as(patient), wish(place, at(16)), now);
      const move = { ...wish(place, at(18)), movingAppointmentId: booked.id };
      expect(await heldAt(as(patient), move, 28, 32, 36, 40, 44, 47.9)).toEqual([33, 37, 41, 45, 48, 48]);
    });

    it('is not for those who hold it at once from two pages either', async () => {
      const place = await freshDoctor();
      const patient = await records.patient();
      await heldAt(as(patient), wish(place, at(14)), 0, 4, 8, 12, 16);
      const both = await Promise.allSettled(
        [0, 1].map(() => booking.hold(as(patient), wish(place, at(14)), minutes(18))),
      );
      for (const one of both) {
        if (one.status === 'fulfilled') expect(one.value.expiresAt).toEqual(minutes(20));
      }
      expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    });
  });

  it('turns into the booking, and can be given back', async () => {
    const place = await freshDoctor({ maxPatientsPerDay: 1 });
    const [first, second] = [await records.patient(), await records.patient()];
    const hold = await booking.hold(as(first), wish(place, at(14)), now);
    expect((await refusal(booking.book(as(second), wish(place, at(16)), now))).code).toBe('DAY_FULL');
    await expect(booking.release(as(second), hold.id, now)).resolves.toBe(false);
    await expect(booking.release(as(first), hold.id, now)).resolves.toBe(true);
    await booking.hold(as(first), wish(place, at(14)), now);
    await booking.book(as(first), wish(place, at(14)), now);
    const days = await records.query<{ taken: number }>(
      'select taken from doctor_days where doctor_id = $1 and taken > 0',
      [place.doctorId],
    );
    expect(days).toEqual([{ taken: 1 }]);
  });
});

describe('moving', () => {
  it('keeps its identity and may overlap its own old time', async () => {
    const place = await freshDoctor({ minutes: 30, stepMinutes: 15, maxPatientsPerDay: 1 });
    const patient = await records.patient();
    const booked = await booking.book(as(patient), wish(place, at(14)), now);
    const target = new Date(at(14).getTime() + 15 * 60_000);
    await booking.hold(as(patient), { ...wish(place, target), movingAppointmentId: booked.id }, now);
    const moved = await booking.move(
      as(patient),
      { appointmentId: booked.id, startsAt: target, version: booked.version, idempotencyKey: 'move-one-1' },
      now,
    );
    expect(moved).toMatchObject({ id: booked.id, scheduledAt: target, moves: 1, version: 2 });
    const repeated = await booking.move(
      as(patient),
      { appointmentId: booked.id, startsAt: target, version: booked.version, idempotencyKey: 'move-one-1' },
      now,
    );
    expect(repeated.version).toBe(2);
    const stale = { appointmentId: booked.id, startsAt: at(16), version: 1, idempotencyKey: 'move-one-2' };
    expect((await refusal(booking.move(as(patient), stale, now))).code).toBe('STALE_VERSION');
  });

  it('is offered neither its own time nor one that overlaps it in place of one that is gone', async () => {
    const place = await freshDoctor({ minutes: 30, stepMinutes: 15 });
    const [patient, other] = [await records.patient(), await records.patient()];
    const booked = await booking.book(as(patient), wish(place, at(15)), now);
    await booking.book(as(other), wish(place, at(15.5)), now);
    const refused = await refusal(
      booking.move(
        as(patient),
        { appointmentId: booked.id, startsAt: at(15.5), idempotencyKey: 'move-near-1' },
        now,
      ),
    );
    const offered = (refused['nextFreeTimes'] as { startsAt: string }[]).map(
      (slot) => new Date(slot.startsAt),
    );
    expect(offered).toHaveLength(3);
    expect(offered.filter((start) => start > at(14.5) && start < at(15.5))).toEqual([]);
    expect(offered).toContainEqual(at(16));
  });

  it('stays where it was when the new time is taken, too late, or moved too often', async () => {
    const place = await freshDoctor();
    const [patient, other] = [await records.patient(), await records.patient()];
    await booking.book(as(other), wish(place, at(15)), now);
    const booked = await booking.book(as(patient), wish(place, at(14)), now);
    const move = (startsAt: Date, when = now) =>
      booking.move(
        as(patient),
        { appointmentId: booked.id, startsAt, idempotencyKey: `move-${(key += 1)}-key` },
        when,
      );
    expect((await refusal(move(at(15)))).code).toBe('SLOT_TAKEN');
    const [row] = await records.query<{ scheduled_at: Date }>(
      'select scheduled_at from appointments where id = $1',
      [booked.id],
    );
    expect(row?.scheduled_at).toEqual(at(14));
    expect(await refusal(move(at(16), at(11)))).toMatchObject({ code: 'TOO_LATE_TO_MOVE', cutoffAt: at(10) });
    for (const hours of [16, 17, 18]) await move(at(hours));
    expect(await refusal(move(at(19)))).toMatchObject({ code: 'MOVE_LIMIT_REACHED', limit: 3 });
    const staff = as(place.doctorUserId, 'doctor', place.doctorId);
    const input = { appointmentId: booked.id, startsAt: at(19), idempotencyKey: 'staff-move-1' };
    expect((await booking.move(staff, input, now)).scheduledAt).toEqual(at(19));
  });
});

describe('cancelling', () => {
  it('frees the time at once, keeps the row, and keeps the cut-off for patients only', async () => {
    const place = await freshDoctor();
    const [patient, other] = [await records.patient(), await records.patient()];
    const booked = await booking.book(as(patient), wish(place, at(14)), now);
    await expect(statuses.cancel(as(other), { appointmentId: booked.id }, now)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusal(statuses.cancel(as(patient), { appointmentId: booked.id }, at(10.1)))).toMatchObject(
      {
        code: 'TOO_LATE_TO_CANCEL',
        cutoffAt: at(10),
      },
    );
    const cancelled = await statuses.cancel(as(patient), { appointmentId: booked.id, reason: 'better' }, now);
    expect(cancelled).toMatchObject({ status: 'cancelled', cancelReason: 'better' });
    expect(await refusal(statuses.cancel(as(patient), { appointmentId: booked.id }, now))).toMatchObject({
      code: 'STATUS_NOT_ALLOWED',
      status: 'cancelled',
    });
    await booking.book(as(other), wish(place, at(14)), now);
    const late = await booking.book(as(patient), wish(place, at(15)), now);
    const staff = as(place.doctorUserId, 'doctor', place.doctorId);
    expect((await statuses.cancel(staff, { appointmentId: late.id }, at(14.9))).status).toBe('cancelled');
  });
});

describe('the first free time kept for search', () => {
  it('follows bookings, cancellations and full days', async () => {
    const place = await freshDoctor({ maxPatientsPerDay: 2 });
    const first = async (): Promise<Date | null> => {
      const rows = await records.query<{ first_free_at: Date | null }>(
        'select first_free_at from open_ranges where doctor_id = $1',
        [place.doctorId],
      );
      return rows[0]?.first_free_at ?? null;
    };
    expect(await first()).toEqual(at(14));
    const patient = await records.patient();
    const booked = await booking.book(as(patient), wish(place, at(14)), now);
    expect(await first()).toEqual(at(14.5));
    const later = await booking.book(as(patient), wish(place, at(20)), now);
    expect(await first()).toBeNull();
    await statuses.cancel(as(patient), { appointmentId: later.id }, now);
    expect(await first()).toEqual(at(14.5));
    await booking.move(
      as(patient),
      { appointmentId: booked.id, startsAt: at(21), idempotencyKey: 'first-free-1' },
      now,
    );
    expect(await first()).toEqual(at(14));
    // A hold is no part of the lower bound: it can end without a writer.
    await booking.hold(as(await records.patient()), wish(place, at(14)), now);
    expect(await first()).toEqual(at(14));
  });
});
