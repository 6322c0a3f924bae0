import type { Closure } from '../src/calendar/open-ranges.rules.js';
import { dateOfDay, DAY, localDay, localInstants, MINUTE } from '../src/calendar/time-zone.js';
import { holidaysBetween, weekdayOf } from './demo-calendar.rules.js';
import { DEMO_CLINICS } from './demo-clinics.js';
import type { DemoLoad } from './demo-load.js';
import { insertRows, isoTime } from './demo-rows.js';
import type { PlacedClinic, PlacedDoctor } from './demo-visits.js';

/** The clinics of the catalogue, each with an id. */
export async function insertClinics(load: DemoLoad): Promise<PlacedClinic[]> {
  const clinics = DEMO_CLINICS.map((clinic) => ({ ...clinic, id: load.random.uuid(load.startOfHistory) }));
  await insertRows(
    load.tx,
    'clinics',
    [
      ['id', 'uuid'],
      ['name', 'text'],
      ['address', 'text'],
      ['city', 'text'],
      ['latitude', 'float8'],
      ['longitude', 'float8'],
      ['time_zone', 'text'],
      ['phone', 'text'],
      ['created_at', 'timestamptz'],
    ],
    clinics.map((clinic) => [
      clinic.id,
      clinic.name,
      clinic.address,
      clinic.city,
      clinic.latitude,
      clinic.longitude,
      clinic.timeZone,
      clinic.phone,
      isoTime(load.startOfHistory),
    ]),
  );
  return clinics;
}

/** Holidays at every clinic, and one day of repairs at one of them. */
export async function insertClosures(load: DemoLoad, clinics: readonly PlacedClinic[]): Promise<Closure[]> {
  const rows: [clinicId: string, day: number, reason: string][] = [];
  const last = load.today + 75;
  for (const { day, name } of holidaysBetween(load.today - load.sizes.pastDays, last)) {
    // A demo on a holiday needs open clinics all the same.
    if (Math.abs(day - load.today) > 1) for (const clinic of clinics) rows.push([clinic.id, day, name]);
  }
  const phoenix = clinics.find(({ key }) => key === 'phoenix');
  let repairs = load.today + 20;
  while (weekdayOf(repairs) > 5 || rows.some(([, day]) => day === repairs)) repairs += 1;
  if (phoenix !== undefined) rows.push([phoenix.id, repairs, 'Repairs to the air conditioning']);
  await insertRows(
    load.tx,
    'clinic_closures',
    [
      ['clinic_id', 'uuid'],
      ['starts_on', 'date'],
      ['ends_on', 'date'],
      ['reason', 'text'],
    ],
    rows.map(([clinicId, day, reason]) => [clinicId, dateOfDay(day), dateOfDay(day), reason]),
  );
  return rows.map(([clinicId, day]) => ({ clinicId, firstDay: day, lastDay: day }));
}

/** What was offered on the days gone by; those to come were just kept with the free times. */
export async function insertOffered(
  load: DemoLoad,
  clinics: readonly PlacedClinic[],
  doctors: readonly PlacedDoctor[],
): Promise<void> {
  const zones = new Map(clinics.map(({ id, timeZone }) => [id, timeZone]));
  const rows: unknown[][] = [];
  for (const doctor of doctors) {
    const minutes = new Map<string, number>();
    for (const { clinicId, startsAt, endsAt } of doctor.ranges) {
      const zone = zones.get(clinicId);
      if (zone === undefined) throw new Error('a demo doctor has hours at an unknown clinic');
      const today = localDay(zone, load.now.getTime());
      for (let start = startsAt; start < endsAt && localDay(zone, start) < today;) {
        // Hours past midnight belong to the next day.
        const day = localDay(zone, start);
        const midnight = localInstants(zone, (day + 1) * DAY, (day + 2) * DAY)[0]?.start ?? endsAt;
        const end = Math.min(endsAt, midnight);
        const key = `${dateOfDay(day)} ${clinicId}`;
        minutes.set(key, (minutes.get(key) ?? 0) + (end - start) / MINUTE);
        start = end;
      }
    }
    for (const [key, offered] of minutes) rows.push([...key.split(' '), doctor.id, offered]);
  }
  await insertRows(
    load.tx,
    'offered_days',
    [
      ['local_date', 'date'],
      ['clinic_id', 'uuid'],
      ['doctor_id', 'uuid'],
      ['minutes', 'integer'],
    ],
    rows,
  );
}
