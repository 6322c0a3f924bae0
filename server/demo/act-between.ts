import { randomUUID } from 'node:crypto';
import { AbsenceService } from '../src/absences/absence.service.js';
import { AnswerService } from '../src/absences/answer.service.js';
import { RehearsalService } from '../src/absences/rehearsal.service.js';
import type { Viewer } from '../src/api/viewer.js';
import { CONFIRM_ATTENDANCE } from '../src/appointments/attendance.queries.js';
import { DecisionService } from '../src/appointments/decision.service.js';
import { AuditService } from '../src/audit/audit.service.js';
import { HoursChangeService } from '../src/availability/hours-change.service.js';
import { HoursImpactService } from '../src/availability/hours-impact.service.js';
import { OpenRangesService } from '../src/calendar/open-ranges.service.js';
import { dateOfDay, dayOfDate } from '../src/calendar/time-zone.js';
import type { Database } from '../src/database/database.js';
import { DelayService } from '../src/delays/delay.service.js';
import { SeriesBookingService } from '../src/series/series-booking.service.js';
import { SettingsService } from '../src/settings/settings.service.js';
import { enterOffer } from '../src/waitlist/offer-message.js';
import { MAKE_OFFER } from '../src/waitlist/round.queries.js';
import { OPEN_BY_HAND } from '../src/waitlist/waitlist.queries.js';
import type { WaitlistOffer } from '../src/waitlist/waitlist.type.js';
import {
  ABSENCE,
  ASKED,
  COURSE,
  OFFER,
  REMINDED,
  TODAY,
  type AbsentDay,
  type FreeTime,
} from './act-between.queries.js';

/** How many visits the demo's course of treatment has, a week apart. */
const COURSE_VISITS = 4;

/** By how much the demo doctor is late today; minutes. */
const LATE = 20;

/** Nobody listens yet. */
const QUIET = { ping: (): void => undefined };

/**
 * What lies between booking and visit, done by the product itself as people would: so each page and each message of it has
 * something to show, and all of it is true. What the made-up days have no room for is left out.
 */
export async function actBetween(database: Database, adminId: string, now: Date): Promise<void> {
  const admin = viewerOf(adminId, 'admin');
  await bookCourse(database, admin, now);
  await planAbsence(database, admin, now);
  await askDemoPatient(database, admin, now);
  await offerTime(database, admin, now);
  await sayThatTheyCome(database, now);
  const [today] = await database.query<{ doctorId: string; clinicId: string }>(TODAY, [now]);
  if (today !== undefined) {
    const delays = new DelayService(database, QUIET, new AuditService(database));
    await delays.say(admin, { ...today, minutes: LATE }, now);
  }
}

/** The demo patient comes to the demo doctor each week. */
async function bookCourse(database: Database, admin: Viewer, now: Date): Promise<void> {
  const settings = new SettingsService(database);
  const series = new SeriesBookingService(database, QUIET, settings, new AuditService(database));
  const found = await database.query<FreeTime & { patientId: string }>(COURSE, [now]);
  for (const { startsAt, ...place } of found) {
    const rule = { firstAt: startsAt, everyWeeks: 1, count: COURSE_VISITS };
    const tried = await series.check(admin, { ...place, rule }, now);
    if (tried.some(({ fault }) => fault !== null)) continue;
    const starts = tried.map((one) => one.startsAt);
    const more = { everyWeeks: 1, reason: 'Blood pressure, weekly check', idempotencyKey: randomUUID() };
    await series.book(admin, { ...place, startsAt: starts, ...more }, now);
    return;
  }
}

/** The demo doctor will be away for a day: two patients are asked, one of them has answered. */
async function planAbsence(database: Database, admin: Viewer, now: Date): Promise<void> {
  const [day] = await database.query<AbsentDay>(ABSENCE, [now]);
  if (day === undefined) return;
  const { absences, decisions } = absencesOf(database);
  await takeLeave(database, admin, day, now);
  const asked = await othersOf(absences, admin, day.doctorId, now);
  await absences.send(admin, day.doctorId, asked.slice(0, 2), now);
  const [first] = await absences.list(admin, day.doctorId, now);
  if (first === undefined) return;
  const [visit] = await decisions.list([first.appointmentId]);
  const patient = viewerOf(visit?.patientId ?? '', 'patient');
  await new AnswerService(database, QUIET, new AuditService(database), decisions).accept(
    patient,
    first.id,
    now,
  );
}

/** Another doctor will be away when the demo patient comes, who is asked and has not answered yet. */
async function askDemoPatient(database: Database, admin: Viewer, now: Date): Promise<void> {
  const [visit] = await database.query<AbsentDay & { id: string }>(ASKED, [now]);
  if (visit === undefined) return;
  const { absences } = absencesOf(database);
  await takeLeave(database, admin, visit, now);
  const asked = await othersOf(absences, admin, visit.doctorId, now);
  const theirs = asked.filter(({ appointmentId }) => appointmentId === visit.id);
  await absences.send(admin, visit.doctorId, theirs, now);
}

/** A day off, beside the leave that the doctor has. */
async function takeLeave(database: Database, admin: Viewer, day: AbsentDay, now: Date): Promise<void> {
  const { hours } = absencesOf(database);
  const leave = {
    startsAt: `${day.date}T00:00`,
    endsAt: `${dateOfDay(dayOfDate(day.date) + 1)}T00:00`,
    reason: 'Training',
  };
  const former = (await hours.get(admin, day.doctorId, now)).leave;
  const kept = former.map(({ startsAt, endsAt, timeZone, reason }) => ({
    startsAt,
    endsAt,
    timeZone,
    reason,
  }));
  await hours.save(admin, { doctorId: day.doctorId, leave: [...kept, leave] }, [], now);
}

/** The same doctor's other times for what the leave touches. */
async function othersOf(absences: AbsenceService, admin: Viewer, doctorId: string, now: Date) {
  return (await absences.plan(admin, doctorId, null, now)).flatMap(({ appointment, sameDoctor }) =>
    sameDoctor === null
      ? []
      : [{ ...sameDoctor, appointmentId: appointment.id, startsAt: new Date(sameDoctor.startsAt) }],
  );
}

function absencesOf(database: Database) {
  const audit = new AuditService(database);
  const decisions = new DecisionService(database, audit);
  const impact = new HoursImpactService(database, QUIET, new OpenRangesService(database), decisions);
  const hours = new HoursChangeService(database, audit, impact);
  const rehearsals = new RehearsalService(hours, impact);
  // The server sweeps what is overdue when it starts.
  const absences = new AbsenceService(database, QUIET, audit, decisions, rehearsals, () => undefined);
  return { absences, decisions, hours };
}

/** Somebody who waits is offered an earlier time, kept for them alone. */
async function offerTime(database: Database, admin: Viewer, now: Date): Promise<void> {
  const [time] = await database.query<FreeTime & { entryId: string }>(OFFER, [now]);
  if (time === undefined) return;
  const { entryId, doctorId, clinicId, visitTypeId, startsAt } = time;
  await database.transaction(async (tx) => {
    const [opening] = await tx.query<{ id: string }>(OPEN_BY_HAND, [doctorId, clinicId, startsAt, now]);
    const values = [opening?.id, entryId, visitTypeId, 1, 1, [], startsAt, admin.userId, now];
    const [offer] = await tx.query<WaitlistOffer>(MAKE_OFFER, values);
    if (offer !== undefined) await enterOffer(tx, offer, now);
  });
}

/** Some of those who were reminded say that they will come. */
async function sayThatTheyCome(database: Database, now: Date): Promise<void> {
  for (const { id, patientId } of await database.query<{ id: string; patientId: string }>(REMINDED, [now])) {
    await database.query(CONFIRM_ATTENDANCE, [id, patientId, false, now, null, null]);
  }
}

function viewerOf(userId: string, role: 'admin' | 'patient'): Viewer {
  const credential = { kind: 'session', sessionId: randomUUID() } as const;
  return { userId, role, credential, doctorId: null, isFrontDesk: false };
}
