import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  BookingArchive,
  FEATURE_NAMES,
  loadTimeSlotModel,
  trainModels,
  type TrainedModels,
  type TrainingJob,
} from '@smart-healthcare/ml';
import { seal } from '../../ml/src/learning/checksum.js';
import { UserRole } from '../src/api/user-role.js';
import { recordStatements } from '../src/database/statement-recorder.js';
import { readHistory } from '../src/predictions/booking-history.js';
import { openTraining, type Training } from '../src/predictions/training.js';
import { PATIENT_HISTORY, type PatientHistoryRow } from '../src/predictions/prediction.queries.js';
import { toBooking } from '../src/predictions/booking-row.js';
import type { TestClinic } from './support/clinic.js';
import { countWritten } from './support/counted.js';
import { RunningApp, type Answer } from './support/running-app.js';

/** A Monday in New York. */
const NOW = new Date('2026-03-02T15:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HISTORY_DAYS = 150;

let app: RunningApp;
let place: TestClinic;
let other: TestClinic;
let regular: string;
let newcomer: string;
let stranger: string;
let adminId: string;
const tokens: Record<'regular' | 'newcomer' | 'doctor' | 'otherDoctor' | 'admin' | 'frontDesk', string> = {
  regular: '',
  newcomer: '',
  doctor: '',
  otherDoctor: '',
  admin: '',
  frontDesk: '',
};

function at(days: number, hours: number): Date {
  return new Date(Date.UTC(2026, 2, 2 + days) + hours * HOUR);
}

interface NewVisit {
  readonly patientId: string;
  readonly clinic?: TestClinic;
  readonly at: Date;
  readonly bookedAt: Date;
  readonly status: 'completed' | 'no_show' | 'cancelled' | 'confirmed';
}

async function addVisits(visits: readonly NewVisit[]): Promise<void> {
  const rows = visits.map((visit) => ({
    patient_id: visit.patientId,
    doctor_id: (visit.clinic ?? place).doctorId,
    clinic_id: (visit.clinic ?? place).clinicId,
    visit_type_id: (visit.clinic ?? place).visitTypeId,
    scheduled_at: visit.at.toISOString(),
    created_at: visit.bookedAt.toISOString(),
    status: visit.status,
    cancelled_at: visit.status === 'cancelled' ? visit.bookedAt.toISOString() : null,
  }));
  await app.records.query(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, created_at, duration,
       status, cancelled_at)
     select r.patient_id, r.doctor_id, r.clinic_id, r.visit_type_id, r.scheduled_at, r.created_at,
       interval '20 minutes', r.status, r.cancelled_at
     from json_to_recordset($1) r (patient_id uuid, doctor_id uuid, clinic_id uuid, visit_type_id uuid,
       scheduled_at timestamptz, created_at timestamptz, status appointment_status, cancelled_at timestamptz)`,
    [JSON.stringify(rows)],
  );
  await countWritten(app.records);
}

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => NOW });
  place = await app.records.clinic({ minutes: 20 });
  other = await app.records.clinic({ minutes: 20 });
  for (let days = 1; days <= 25; days += 1) {
    if ([0, 6].includes(at(days, 0).getUTCDay())) continue;
    await app.records.open(place, at(days, 14), at(days, 22));
  }
  [regular, newcomer, stranger, adminId] = [
    await app.records.patient(),
    await app.records.patient(),
    await app.records.patient(),
    await app.records.user('admin'),
  ];
  tokens.regular = await app.tokenFor(regular, UserRole.patient);
  tokens.newcomer = await app.tokenFor(newcomer, UserRole.patient);
  tokens.doctor = await app.tokenFor(place.doctorUserId, UserRole.doctor);
  tokens.otherDoctor = await app.tokenFor(other.doctorUserId, UserRole.doctor);
  tokens.admin = await app.tokenFor(adminId, UserRole.admin);
  const frontDesk = await app.records.user('admin');
  await app.records.query('update users set is_front_desk = true where id = $1', [frontDesk]);
  tokens.frontDesk = await app.tokenFor(frontDesk, UserRole.admin);

  const random = numbers(7);
  const visits: NewVisit[] = [];
  // The regular patient comes on Thursday mornings, six times so far.
  for (let week = 1; week <= 6; week += 1) {
    const visitAt = at(3 - 7 * week, 15);
    visits.push({
      patientId: regular,
      at: visitAt,
      bookedAt: new Date(visitAt.getTime() - 6 * DAY),
      status: week === 3 ? 'no_show' : 'completed',
    });
  }
  // Everybody else: whoever books long ahead is more often missing.
  for (let number = 0; number < 60; number += 1) {
    const patientId = await app.records.patient();
    for (let visit = 0; visit < 50; visit += 1) {
      const ago = 1 + Math.floor(random() * HISTORY_DAYS);
      const visitAt = at(-ago, 14 + Math.floor(random() * 8) + number / 100);
      if ([0, 6].includes(visitAt.getUTCDay())) continue;
      const lead = Math.floor(random() * 20);
      const status = random() < 0.03 + 0.025 * lead ? 'no_show' : 'completed';
      visits.push({
        patientId,
        clinic: number % 3 === 0 ? other : place,
        at: visitAt,
        bookedAt: new Date(visitAt.getTime() - lead * DAY - 3 * HOUR),
        status: random() < 0.05 ? 'cancelled' : status,
      });
    }
  }
  await addVisits(visits);
}, 120_000);

afterAll(async () => app.stop());

interface Slot {
  readonly startsAt: string;
  readonly basis: string;
  readonly sampleSize: number;
  readonly reasons: { code: string; weekday: number | null; text: string }[];
  readonly estimate: {
    attendance: number;
    weekdayHabit: number;
    parts: Record<string, number>;
  } | null;
}

const SLOTS = `query ($doctorId: ID!, $first: Int!, $patientId: ID, $movingAppointmentId: ID,
    $language: Language) {
  predictSlots(doctorId: $doctorId, from: "2026-03-02", to: "2026-03-27", first: $first, patientId: $patientId,
      movingAppointmentId: $movingAppointmentId, language: $language) {
    startsAt endsAt basis sampleSize isMadeUp
    reasons { code weekday timeOfDay text }
    estimate { attendance low high weekdayHabit timeOfDayHabit parts { lead age record weekday } }
  }
}`;

function predict(
  token: string | null,
  variables: Record<string, unknown> = {},
): Promise<Answer<{ predictSlots: Slot[] }>> {
  return app.send(SLOTS, { doctorId: place.doctorId, first: 50, language: 'en', ...variables }, token);
}

async function freeStarts(): Promise<string[]> {
  const { data } = await app.send<{ freeTimes: { days: { starts: string[] }[] } }>(
    `query ($doctorId: ID!, $visitTypeId: ID!) {
      freeTimes(doctorId: $doctorId, visitTypeId: $visitTypeId, from: "2026-03-02", to: "2026-03-27") { days { starts } }
    }`,
    { doctorId: place.doctorId, visitTypeId: place.visitTypeId },
    tokens.regular,
  );
  return data!.freeTimes.days.flatMap(({ starts }) => starts);
}

/** Every free time, the best for the patient first. */
async function rankedStarts(
  token: string | null,
  variables: Record<string, unknown> = {},
): Promise<string[]> {
  const { data } = await app.send<{ predictSlots: { startsAt: string }[] }>(
    `query ($doctorId: ID!, $patientId: ID, $movingAppointmentId: ID) {
      predictSlots(doctorId: $doctorId, from: "2026-03-02", to: "2026-03-27", first: 500, patientId: $patientId,
        movingAppointmentId: $movingAppointmentId) { startsAt } }`,
    { doctorId: place.doctorId, ...variables },
    token,
  );
  return data!.predictSlots.map(({ startsAt }) => startsAt);
}

const tenMinutesAfter = (start: string) => new Date(Date.parse(start) + 600_000);

const codeOf = (answer: Answer<unknown>) => answer.errors?.[0]?.extensions.code;

describe('suggested times', () => {
  it('never hide a time: every free one has its place, and nothing else has', async () => {
    const free = await freeStarts();
    expect(free.length).toBeGreaterThan(300);
    expect((await rankedStarts(tokens.regular)).sort()).toEqual(free.sort());
  });

  it('hold the time of a visit that is to move, for those alone who may see the visit', async () => {
    const [covered] = await freeStarts();
    const [visit] = await app.records.query<{ id: string }>(
      `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], $6, p_actor => $1,
         p_staff => true, p_override => 'test')`,
      [regular, place.doctorId, place.clinicId, place.visitTypeId, tenMinutesAfter(covered!), NOW],
    );
    const moving = { movingAppointmentId: visit!.id };
    expect(await rankedStarts(tokens.regular)).not.toContain(covered);
    expect(await rankedStarts(tokens.regular, moving)).toContain(covered);
    expect(await rankedStarts(tokens.doctor, { ...moving, patientId: regular })).toContain(covered);
    expect(codeOf(await predict(tokens.newcomer, moving))).toBe('NOT_FOUND');
    expect(codeOf(await predict(null, moving))).toBe('UNAUTHENTICATED');
    await app.records.query('delete from appointments where id = $1', [visit!.id]);
  });

  it('leave out where a visit that is to move lies now, and say why the next best time of that day is good', async () => {
    const [best] = (await predict(tokens.regular)).data!.predictSlots;
    const [visit] = await app.records.query<{ id: string }>(
      `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], $6, p_actor => $1)`,
      [regular, place.doctorId, place.clinicId, place.visitTypeId, best!.startsAt, NOW],
    );
    const { data } = await predict(tokens.regular, { movingAppointmentId: visit!.id });
    const day = best!.startsAt.slice(0, 10);
    const ofThatDay = data!.predictSlots.filter(({ startsAt }) => startsAt.startsWith(day));
    expect(ofThatDay.length).toBeGreaterThan(0);
    expect(ofThatDay.map(({ startsAt }) => startsAt)).not.toContain(best!.startsAt);
    expect(ofThatDay[0]!.reasons[0]!.code).toBe('USUAL_WEEKDAY');
    await app.records.query('delete from appointments where id = $1', [visit!.id]);
  });

  it('hold the earliest time, wherever the list is cut, and count what is soon from today', async () => {
    const free = (await freeStarts()).sort();
    const { data } = await predict(tokens.regular, { first: 3 });
    const slots = data!.predictSlots;
    expect(slots.map(({ startsAt }) => startsAt)).toContain(free[0]);
    expect(slots).toHaveLength(3);
    const codesOf = (list: readonly Slot[]) => list.flatMap(({ reasons }) => reasons.map(({ code }) => code));
    const soonest = slots.find(({ startsAt }) => startsAt === free[0])!;
    expect(codesOf([soonest])).toContain('SOONEST');
    // Free days of this week go before those of the next, whatever range is asked for.
    const later = await app.send<{ predictSlots: Slot[] }>(
      `query ($doctorId: ID!) { predictSlots(doctorId: $doctorId, from: "2026-03-09", to: "2026-03-27", first: 500) {
        startsAt reasons { code } } }`,
      { doctorId: place.doctorId },
      tokens.newcomer,
    );
    expect(later.data!.predictSlots.length).toBeGreaterThan(100);
    expect(codesOf(later.data!.predictSlots)).toEqual([]);
  });

  it('put a patient’s usual weekday first, and say so in both languages', async () => {
    const { data } = await predict(tokens.regular);
    const [best] = data!.predictSlots;
    expect(new Date(best!.startsAt).getUTCDay()).toBe(4);
    expect(best!.reasons[0]).toMatchObject({
      code: 'USUAL_WEEKDAY',
      weekday: 4,
      text: 'Your visits are often on Thursdays',
    });
    const hindi = await predict(tokens.regular, { language: 'hi' });
    expect(hindi.data!.predictSlots[0]!.reasons[0]!.text).toContain('गुरुवार');
  });

  it('tell a patient no chance, and staff the chance, its parts and its basis', async () => {
    const own = await predict(tokens.regular);
    expect(own.data!.predictSlots.every(({ estimate }) => estimate === null)).toBe(true);
    const { data } = await predict(tokens.doctor, { patientId: regular });
    for (const { estimate, reasons } of data!.predictSlots) {
      expect(estimate!.attendance).toBeGreaterThan(0);
      expect(estimate!.attendance).toBeLessThan(1);
      expect(reasons.length).toBeLessThanOrEqual(3);
    }
  });

  it('come from the prior for a patient and a clinic without history, in the same form', async () => {
    const { data } = await predict(tokens.newcomer);
    expect(data!.predictSlots).toHaveLength(50);
    expect(data!.predictSlots[0]).toMatchObject({ basis: 'PRIOR', sampleSize: 0, isMadeUp: false });
    expect(data!.predictSlots.flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain(
      'USUAL_WEEKDAY',
    );
  });

  it('are for the patient alone, the doctors who see them, and administrators', async () => {
    expect(codeOf(await predict(null))).toBe('UNAUTHENTICATED');
    expect(codeOf(await predict(tokens.newcomer, { patientId: regular }))).toBe('NOT_FOUND');
    expect(codeOf(await predict(tokens.otherDoctor, { patientId: regular }))).toBe('NOT_FOUND');
    expect(codeOf(await predict(tokens.doctor, { patientId: stranger }))).toBe('NOT_FOUND');
    expect(codeOf(await predict(tokens.doctor))).toBe('BAD_USER_INPUT');
    expect((await predict(tokens.admin, { patientId: stranger })).errors).toBeUndefined();
    // A visit that was cancelled makes nobody a doctor's patient.
    await addVisits([{ patientId: stranger, at: at(3, 16), bookedAt: NOW, status: 'cancelled' }]);
    expect(codeOf(await predict(tokens.doctor, { patientId: stranger }))).toBe('NOT_FOUND');
  });

  it('leave a line in the patient’s trail when staff ask, and none when the patient does', async () => {
    const lines = () =>
      app.records.query<{ actor_id: string }>(
        `select actor_id from audit_events where action = 'patient.predicted' and patient_id = $1`,
        [newcomer],
      );
    await predict(tokens.newcomer);
    expect(await lines()).toEqual([]);
    await predict(tokens.admin, { patientId: newcomer });
    expect(await lines()).toEqual([{ actor_id: adminId }]);
  });

  it('refuse a list that is too long or an order of dates that is none', async () => {
    expect(codeOf(await predict(tokens.regular, { first: 501 }))).toBe('BAD_USER_INPUT');
    const { errors } = await app.send(
      `query ($doctorId: ID!) { predictSlots(doctorId: $doctorId, from: "2026-03-09", to: "2026-03-02") { startsAt } }`,
      { doctorId: place.doctorId },
      tokens.regular,
    );
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('take two statements after that of the session: what is known of the patient, and the free times', async () => {
    const counts: number[] = [];
    // What the server's own jobs ask meanwhile only ever adds.
    for (let time = 0; time < 3; time += 1) {
      const recorder = recordStatements(app.app.database);
      await predict(tokens.regular);
      recorder.stop();
      counts.push(recorder.sent.filter(({ text }) => !/\bfrom events\b|\bnotify\b/.test(text)).length);
    }
    expect(Math.min(...counts)).toBe(3);
  });
});

let training: Training;
let trainedModels: TrainedModels;
const jobs: TrainingJob[] = [];

describe('once trained', () => {
  beforeAll(async () => {
    training = await openTraining(
      app.database.url,
      { warn: () => undefined, info: () => undefined },
      (job) => {
        jobs.push(job);
        return trainModels(job);
      },
    );
    trainedModels = (await training.service.retrain(NOW)).models;
  }, 240_000);

  afterAll(async () => training?.close());

  describe('inputs', () => {
    it('are the same in training and in serving, made from the same appointments by either path', async () => {
      // A booking as it was served: made now, for a visit the day after tomorrow.
      await addVisits([{ patientId: regular, at: at(2, 16), bookedAt: NOW, status: 'confirmed' }]);
      const [row] = await app.app.database.query<PatientHistoryRow & Record<string, unknown>>(
        PATIENT_HISTORY,
        [regular, place.doctorId, null, '2026-03-02', '2026-03-27', NOW, null],
      );
      const served = row!.bookings.map((booking) => toBooking(booking, regular, row!.birth_year));
      const { bookings } = await readHistory(app.app.database, NOW);
      const archive = new BookingArchive(bookings);
      const trained = archive.patientBookings(regular);
      expect(served).toEqual(trained);
      const booking = trained.at(-1)!;
      expect(booking.bookedAt).toBe(NOW.getTime());
      const context = archive.contextOf(booking);
      // Before the booking was made, the day held one less.
      expect(context.alreadyBooked).toBe((row!.day_loads['2026-03-04'] ?? 0) - 1);
      expect([context.doctorRecord.visits, context.doctorRecord.missed]).toEqual(row!.doctor_record);
      const [visits, missed] = row!.doctor_record;
      expect(visits).toBeGreaterThan(1000);
      const model = loadTimeSlotModel(trainedModels.timeSlot);
      const fromServing = {
        booking,
        patientBookings: served,
        doctorRecord: { visits, missed },
        alreadyBooked: context.alreadyBooked,
      };
      expect(model.predict(fromServing)).toEqual(model.predict(context));
      expect(model.rivalsOf(fromServing)).toEqual(model.rivalsOf(context));
      expect(FEATURE_NAMES.join()).not.toMatch(/gender|sex|address|language|reason/);
      await app.records.query(`delete from appointments where patient_id = $1 and status = 'confirmed'`, [
        regular,
      ]);
    });

    it('are read of the latest whole days alone where there are very many', async () => {
      const { bookings: all } = await readHistory(app.app.database, NOW);
      const { bookings: latest } = await readHistory(app.app.database, NOW, 100);
      expect(all.length).toBeGreaterThan(1_000);
      expect(latest.length).toBeGreaterThan(50);
      expect(latest.length).toBeLessThanOrEqual(100);
      const firstDay = Math.min(...latest.map(({ scheduledDay }) => scheduledDay));
      expect(latest).toEqual(all.filter(({ scheduledDay }) => scheduledDay >= firstDay));
    });
  });

  async function inForce(kind: string): Promise<{ id: string; answers_by: string; is_demo: boolean }[]> {
    return app.records.query(
      `select id, answers_by, is_demo from prediction_models
     where kind = $1 and in_force_from is not null and in_force_until is null`,
      [kind],
    );
  }

  const CARD = `{ scorecard {
  timeSlot { answeredBy scoredAt asChosen { bookings first { ranked byDate difference { low high } } } origin { isMadeUp rows dataSha256 features } byAge { group bookings } byLanguage { group }
    window { visits isSeen noiseFloor contestants { contestant auc { value low high } logLoss { value } } calibration { visits }
      weeks { from visits } } }
  demand { answeredBy methods { method } highDays { precision recall } doctorRanges { share days } clinicRanges { share days } }
  decisions { kind winner reason }
  refused { kind reason }
} }`;

  interface Card {
    readonly scorecard: {
      readonly timeSlot: {
        readonly answeredBy: string;
        readonly origin: { isMadeUp: boolean; rows: number; features: string[] } | null;
        readonly byAge: unknown[];
        readonly byLanguage: { group: string }[];
        readonly asChosen: { bookings: number; first: { ranked: number; byDate: number } } | null;
        readonly window: {
          visits: number;
          contestants: { contestant: string; logLoss: { value: number } }[];
          calibration: { visits: number }[];
          weeks: unknown[];
        } | null;
      };
      readonly decisions: { kind: string; winner: string; reason: string }[];
      readonly refused: { kind: string; reason: string }[];
    };
  }

  /** The server hears of other models by an event. */
  async function until<Value>(read: () => Promise<Value | null>): Promise<Value> {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const value = await read();
      if (value !== null) return value;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('It never came.');
  }

  describe('retraining', () => {
    it('learns from no visit of the window that decides, and keeps both models with their decisions', async () => {
      const [job] = jobs;
      const settled = job!.bookings.filter(({ outcome }) => outcome !== null);
      const last = Math.max(...settled.map(({ scheduledDay }) => scheduledDay));
      const newest = Math.max(
        ...(await readHistory(app.app.database, NOW)).bookings
          .filter(({ outcome }) => outcome !== null)
          .map(({ scheduledDay }) => scheduledDay),
      );
      expect(newest - last).toBeGreaterThanOrEqual(7);
      expect(job!.origin).toBe('clinic');
      expect(await inForce('time-slot')).toHaveLength(1);
      expect(await inForce('demand')).toHaveLength(1);
      const { data } = await app.send<Card>(CARD, {}, tokens.admin);
      expect(data!.scorecard.decisions.map(({ kind }) => kind).sort()).toEqual(['DEMAND', 'TIME_SLOT']);
    });

    it('reaches the running server, whose answers then rest on the clinic’s visits', async () => {
      const slots = await until(async () => {
        const { data } = await predict(tokens.doctor, { patientId: regular });
        return data!.predictSlots[0]!.sampleSize > 0 ? data!.predictSlots : null;
      });
      expect(slots[0]!.sampleSize).toBe(trainedModels.timeSlot.training.rows);
    });

    it('fills the scorecard: everyone it is held against, a calibration with its floor, weeks and groups', async () => {
      const card = await until(async () => {
        const { data } = await app.send<Card>(CARD, {}, tokens.admin);
        return data!.scorecard.timeSlot.window === null ? null : data!.scorecard;
      });
      const { window, origin, byAge, byLanguage } = card.timeSlot;
      expect(window!.contestants.map(({ contestant }) => contestant)).toEqual([
        'MODEL',
        'PRIOR',
        'LOGISTIC',
        'CONSTANT',
      ]);
      expect(window!.calibration.reduce((sum, { visits }) => sum + visits, 0)).toBe(window!.visits);
      expect(window!.weeks.length).toBeGreaterThan(1);
      expect(card.timeSlot.asChosen!.bookings).toBeGreaterThan(100);
      expect(card.timeSlot.asChosen!.first.byDate).toBeGreaterThan(0);
      expect(card.timeSlot.asChosen!.first.byDate).toBeLessThan(1);
      expect(origin).toMatchObject({ isMadeUp: false });
      expect(origin!.features).toEqual(FEATURE_NAMES);
      expect(byAge.length).toBeGreaterThan(0);
      expect(byLanguage.map(({ group }) => group)).toEqual(['en']);
    });

    it('serves chances moved as far as the level has moved since, and keeps that each night', async () => {
      const { id } = (await inForce('time-slot'))[0]!;
      const [latest] = await app.records.query<{ figures: { shift: Record<string, number> } }>(
        'select figures from prediction_scores where model_id = $1',
        [id],
      );
      expect(Object.keys(latest!.figures.shift).sort()).toEqual(['ahead', 'sameDay']);
      const chances = async () => {
        const { data } = await predict(tokens.doctor, { patientId: regular });
        return new Map(data!.predictSlots.map(({ startsAt, estimate }) => [startsAt, estimate!.attendance]));
      };
      const startsAt = [...(await chances()).keys()].sort().at(-1)!;
      const odds = async () => {
        const chance = (await chances()).get(startsAt)!;
        return Math.log(chance / (1 - chance));
      };
      const usual = await odds();
      /** A night whose visits say that more, or fewer, are missed. */
      const night = async (number: number, ahead: number) => {
        await app.records.query(
          `insert into prediction_scores (model_id, scored_at, figures) values ($1, $2, $3)`,
          [id, new Date(NOW.getTime() + number), { ...latest!.figures, shift: { sameDay: 0, ahead } }],
        );
        await app.records.query(`insert into events (kind, payload) values ('predictions.changed', '{}')`);
        return until(async () => {
          const now = await odds();
          return ahead > 0 === now < usual && Math.abs(now - usual) > 1 ? now : null;
        });
      };
      expect((await night(1, -1.5)) - (await night(2, 1.5))).toBeCloseTo(3, 6);
      await app.records.query('delete from prediction_scores where scored_at > $1', [NOW]);
    });

    it('gives the same files for the same data', () => {
      const again = trainModels(jobs[0]!);
      expect(JSON.stringify(again)).toBe(JSON.stringify(trainedModels));
    }, 240_000);

    it('switches a network off that has fallen behind the prior', async () => {
      // A model that says the opposite of what it knows, honestly sealed: its checksum fits.
      const bad = misled(trainedModels);
      await app.records.query(
        `update prediction_models set in_force_until = $1 where kind = 'time-slot' and in_force_until is null`,
        [NOW],
      );
      await app.records.query(
        `insert into prediction_models (kind, file, schema_version, data_sha256, is_demo, created_at, in_force_from)
       values ('time-slot', $1, 1, 'x', false, $2, $2)`,
        [bad, NOW],
      );
      await training.service.retrain(NOW);
      const [now] = await inForce('time-slot');
      const [decision] = await app.records.query<{ winner: string; reason: string; candidate_id: string }>(
        `select winner, reason, candidate_id from prediction_decisions where kind = 'time-slot'
       order by decided_at desc, id desc limit 1`,
      );
      expect(decision!.winner).not.toBe('inForce');
      expect(decision!.candidate_id).toBe(now!.id);
      expect(['in-force-behind-prior', 'better-than-prior']).toContain(decision!.reason);
      expect(now!.answers_by).toBe(decision!.winner === 'candidate' ? 'model' : 'prior');
    }, 240_000);
  });

  /** The trained model with its network turned round. */
  function misled({ timeSlot }: TrainedModels): string {
    const { checksum: _checksum, ...content } = timeSlot;
    const turn = ({ slope, level }: { slope: number; level: number }) => ({ slope: -slope, level: -level });
    const { sameDay, ahead } = content.calibrator;
    return JSON.stringify(
      seal({
        ...content,
        basis: 'model',
        // Trained long ago, so that the window is new to it.
        training: { ...content.training, until: '2025-01-01' },
        calibrator: { sameDay: turn(sameDay), ahead: turn(ahead) },
      }),
    );
  }

  describe('a model file that does not fit', () => {
    it.each([
      ['changed since it was sealed', (file: string) => file.replace('"seed":1', '"seed":2'), /checksum/],
      ['cut off', (file: string) => file.slice(0, -40), /not JSON/],
      [
        'of another schema',
        (file: string) => file.replace(/"schemaVersion":\d+/, '"schemaVersion":99'),
        /schema version 99/,
      ],
    ])(
      'is refused with its reason, and the prior answers: %s',
      async (_name, spoil, reason) => {
        const server = await RunningApp.start({ clock: () => NOW });
        try {
          const clinic = await server.records.clinic();
          await server.records.open(clinic, at(1, 14), at(1, 22));
          const patient = await server.records.patient();
          await server.records.query(
            `insert into prediction_models (kind, file, schema_version, data_sha256, is_demo, created_at, in_force_from)
         values ('time-slot', $1, 1, 'x', false, $2, $2)`,
            [spoil(`${JSON.stringify(trainedModels.timeSlot)}\n`), NOW],
          );
          await server.records.query(
            `insert into events (kind, payload) values ('predictions.changed', '{}')`,
          );
          const token = await server.tokenFor(await server.records.user('admin'), UserRole.admin);
          const [refused] = await until(async () => {
            const { data } = await server.send<Card>(CARD, {}, token);
            return data!.scorecard.refused.length > 0 ? data!.scorecard.refused : null;
          });
          expect(refused!.kind).toBe('TIME_SLOT');
          expect(refused!.reason).toMatch(reason);
          const { data } = await server.send<{ predictSlots: Slot[] }>(
            SLOTS,
            { doctorId: clinic.doctorId, first: 5 },
            await server.tokenFor(patient, UserRole.patient),
          );
          expect(data!.predictSlots[0]).toMatchObject({ basis: 'PRIOR', sampleSize: 0 });
        } finally {
          await server.stop();
        }
      },
      60_000,
    );
  });

  describe('the demo’s models', () => {
    it('are in force on the demo’s database alone, and say that they are made of made-up data', async () => {
      expect((await inForce('time-slot')).some(({ is_demo }) => is_demo)).toBe(false);
      const { ModelStore } = await import('../src/predictions/model-store.service.js');
      const server = await RunningApp.start({ clock: () => NOW });
      try {
        await server.records.query('update settings set is_demo = true');
        const store = new ModelStore(server.app.database, { warn: () => undefined, info: () => undefined });
        await store.start(NOW);
        expect(store.current().timeSlot.isMadeUp).toBe(true);
        expect(store.current().timeSlot.model.content.origin).toBe('demo');
        expect(store.current().demand?.isMadeUp).toBe(true);
      } finally {
        await server.stop();
      }
    }, 60_000);
  });

  const DEMAND = `query ($doctorId: ID, $clinicId: ID, $from: Date!, $to: Date!) {
  demandForecast(doctorId: $doctorId, clinicId: $clinicId, from: $from, to: $to) {
    doctorId clinicId isMadeUp highDays { precision recall days }
    days { date expected low high booked capacity isHigh basis }
  }
}`;

  interface Demand {
    readonly demandForecast: {
      readonly doctorId: string | null;
      readonly days: {
        date: string;
        expected: number;
        low: number;
        high: number;
        booked: number;
        capacity: number;
        isHigh: boolean;
      }[];
    };
  }

  describe('demand', () => {
    const period = { from: '2026-03-02', to: '2026-03-27' };
    const forecast = (token: string | null, variables: Record<string, unknown> = {}) =>
      app.send<Demand>(DEMAND, { ...period, ...variables }, token);

    it('is foreseen for every date, within its range, never below what is booked, and 0 on a closed day', async () => {
      await addVisits([
        { patientId: regular, at: at(4, 15), bookedAt: NOW, status: 'confirmed' },
        { patientId: newcomer, at: at(5, 15), bookedAt: NOW, status: 'confirmed' },
      ]);
      const { data } = await forecast(tokens.doctor);
      const { days, doctorId } = data!.demandForecast;
      expect(doctorId).toBe(place.doctorId);
      expect(days).toHaveLength(26);
      for (const day of days) {
        expect(day.expected).toBeGreaterThanOrEqual(day.booked);
        expect(day.low).toBeLessThanOrEqual(day.expected);
        expect(day.high).toBeGreaterThanOrEqual(day.expected);
      }
      const byDate = new Map(days.map((day) => [day.date, day]));
      expect(byDate.get('2026-03-06')).toMatchObject({ booked: 1, capacity: 24 });
      expect(byDate.get('2026-03-06')!.expected).toBeGreaterThan(3);
      expect(byDate.get('2026-03-07')).toMatchObject({ booked: 1, expected: 1, capacity: 0, isHigh: false });
      expect(byDate.get('2026-03-08')).toMatchObject({ booked: 0, expected: 0 });
    });

    it('is a doctor’s own; administrators see every doctor’s and clinic’s, patients and visitors none', async () => {
      expect(codeOf(await forecast(null))).toBe('UNAUTHENTICATED');
      expect(codeOf(await forecast(tokens.regular, { doctorId: place.doctorId }))).toBe('FORBIDDEN');
      expect(codeOf(await forecast(tokens.otherDoctor, { doctorId: place.doctorId }))).toBe('FORBIDDEN');
      expect(codeOf(await forecast(tokens.doctor, { clinicId: place.clinicId }))).toBe('FORBIDDEN');
      expect(codeOf(await forecast(tokens.frontDesk, { doctorId: place.doctorId }))).toBe('FORBIDDEN');
      expect((await forecast(tokens.admin, { doctorId: place.doctorId })).errors).toBeUndefined();
      const clinic = await forecast(tokens.admin, { clinicId: place.clinicId });
      expect(clinic.data!.demandForecast.days).toHaveLength(26);
      expect(codeOf(await forecast(tokens.admin))).toBe('BAD_USER_INPUT');
      expect(codeOf(await forecast(tokens.admin, { clinicId: regular }))).toBe('NOT_FOUND');
    });

    it('is of days to come, six weeks at the most', async () => {
      expect(codeOf(await forecast(tokens.doctor, { from: '2026-02-20' }))).toBe('BAD_USER_INPUT');
      expect(codeOf(await forecast(tokens.doctor, { to: '2026-05-20' }))).toBe('BAD_USER_INPUT');
      expect(codeOf(await forecast(tokens.doctor, { to: '2026-03-01' }))).toBe('BAD_USER_INPUT');
    });
  });

  describe('the scorecard', () => {
    it('is for managers', async () => {
      for (const token of [tokens.regular, tokens.doctor, tokens.frontDesk]) {
        expect(codeOf(await app.send(CARD, {}, token))).toBe('FORBIDDEN');
      }
      expect(codeOf(await app.send(CARD))).toBe('UNAUTHENTICATED');
      expect((await app.send(CARD, {}, tokens.admin)).errors).toBeUndefined();
    });
  });
});
