import { createHash } from 'node:crypto';
import {
  type Closure,
  expandHours,
  type Leave,
  type WeeklyHours,
} from '../src/calendar/open-ranges.rules.js';
import { DAY, dateOfDay, HOUR, localDay, MINUTE } from '../src/calendar/time-zone.js';
import { weekdayOf } from './demo-calendar.rules.js';
import {
  DEMO_DOCTORS,
  DEMO_SPECIALIZATIONS,
  type DemoDoctor,
  type SpecializationKey,
} from './demo-doctors.js';
import type { DemoLoad } from './demo-load.js';
import { insertRows, isoTime } from './demo-rows.js';
import type { PlacedClinic, PlacedDoctor } from './demo-visits.js';
import { insertUsers } from './insert-people.js';
import { SeededRandom } from './seeded-random.js';

/** Every doctor with field of medicine, clinics, types of visit, hours and leave. */
export async function insertDoctors(
  load: DemoLoad,
  clinics: readonly PlacedClinic[],
  closures: readonly Closure[],
): Promise<PlacedDoctor[]> {
  const specializations = await insertSpecializations(load);
  const placed: PlacedDoctor[] = [];
  for (const spec of DEMO_DOCTORS) {
    const specializationId = specializations.get(spec.specialization);
    if (specializationId === undefined) throw new Error('a demo doctor has an unknown specialization');
    placed.push(await insertDoctor(load, spec, specializationId, clinics, closures));
  }
  return placed;
}

async function insertSpecializations(load: DemoLoad): Promise<Map<SpecializationKey, string>> {
  const keys = Object.keys(DEMO_SPECIALIZATIONS) as SpecializationKey[];
  const ids = new Map(keys.map((key) => [key, load.random.uuid(load.startOfHistory)]));
  await insertRows(
    load.tx,
    'specializations',
    [
      ['id', 'uuid'],
      ['name', 'text'],
      ['category', 'text'],
    ],
    keys.map((key) => [ids.get(key), DEMO_SPECIALIZATIONS[key].name, DEMO_SPECIALIZATIONS[key].category]),
  );
  return ids;
}

async function insertDoctor(
  load: DemoLoad,
  spec: DemoDoctor,
  specializationId: string,
  clinics: readonly PlacedClinic[],
  closures: readonly Closure[],
): Promise<PlacedDoctor> {
  const { tx, random } = load;
  const id = doctorId(spec);
  const userId = random.uuid(load.startOfHistory);
  const username = spec.isDemoAccount === true ? 'doctor' : plainName(spec.name);
  await insertUsers(load, [
    {
      id: userId,
      username,
      email: spec.isDemoAccount === true ? 'doctor@demo.test' : `${username}@clinic.example`,
      fullName: spec.name,
      number: null,
      photo: load.photos.get(spec) ?? null,
      hash: spec.isDemoAccount === true ? load.hashes.demo : load.hashes.unknown,
      role: 'doctor',
      language: 'en',
      createdAt: load.startOfHistory,
    },
  ]);
  await tx.query(
    `insert into doctors (id, user_id, specialization_id, degree, license_number, years_of_experience,
       consultation_fee, profile_description, languages, max_patients_per_day, availability_status,
       requires_approval, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      userId,
      specializationId,
      spec.degree,
      spec.license,
      spec.years,
      spec.fee * 100,
      spec.description,
      spec.languages,
      spec.dayLimit,
      spec.isOnLeave === true ? 'on_leave' : 'active',
      spec.requiresApproval === true,
      isoTime(load.startOfHistory),
    ],
  );
  const own = clinics.filter(({ key }) => spec.hours.some((hours) => hours.clinic === key));
  for (const clinic of own) await tx.query('insert into doctor_clinics values ($1, $2)', [id, clinic.id]);
  const visitTypes = spec.visitTypes.map((type) => ({
    ...type,
    id: random.uuid(load.startOfHistory),
    fee: Math.round((spec.fee * type.feeShare) / 5) * 500,
  }));
  await insertRows(
    tx,
    'visit_types',
    [
      ['id', 'uuid'],
      ['doctor_id', 'uuid'],
      ['kind', 'visit_kind'],
      ['name', 'text'],
      ['minutes', 'integer'],
      ['buffer_before_minutes', 'integer'],
      ['buffer_after_minutes', 'integer'],
      ['step_minutes', 'integer'],
      ['fee', 'integer'],
      ['position', 'smallint'],
    ],
    visitTypes.map((type, position) => [
      type.id,
      id,
      type.kind,
      type.name,
      type.minutes,
      type.bufferBefore ?? 0,
      type.bufferAfter ?? 0,
      type.step,
      type.fee,
      position,
    ]),
  );
  const ranges = await insertHours(load, id, spec, own, closures);
  return { id, userId, spec, visitTypes, ranges };
}

/** Weekly hours and absences, and for the demo doctor hours of today, whatever the weekday. */
async function insertHours(
  load: DemoLoad,
  doctorId: string,
  spec: DemoDoctor,
  clinics: readonly PlacedClinic[],
  closures: readonly Closure[],
): Promise<PlacedDoctor['ranges']> {
  const timeZones = new Map(clinics.map((clinic) => [clinic.id, clinic.timeZone]));
  const [home] = clinics;
  if (home === undefined) throw new Error('a demo doctor has no clinic');
  const weekly: WeeklyHours[] = [];
  for (const { clinic: key, days, start, end } of spec.hours) {
    const clinic = clinics.find((candidate) => candidate.key === key) ?? home;
    for (const weekday of days) {
      weekly.push({
        clinicId: clinic.id,
        visitTypeId: null,
        weekday,
        start: timeOfDay(start),
        end: timeOfDay(end),
        validFrom: null,
        validUntil: null,
      });
    }
  }
  await insertRows(
    load.tx,
    'weekly_hours',
    [
      ['doctor_id', 'uuid'],
      ['clinic_id', 'uuid'],
      ['weekday', 'smallint'],
      ['start_time', 'time'],
      ['end_time', 'time'],
    ],
    weekly.map((hours) => [
      doctorId,
      hours.clinicId,
      hours.weekday,
      clockText(hours.start),
      clockText(hours.end),
    ]),
  );

  const leave = await insertLeave(load, doctorId, spec, home);
  const day = localDay(home.timeZone, load.now.getTime());
  const isExtraDay = spec.isDemoAccount === true && !weekly.some(({ weekday }) => weekday === weekdayOf(day));
  const dated = isExtraDay ? [{ start: timeOfDay('08:00'), end: timeOfDay('18:00') }] : [];
  for (const { start, end } of dated) {
    await load.tx.query(
      `insert into availability (doctor_id, clinic_id, available_date, start_time, end_time, shift_id, time_zone)
       values ($1, $2, $3, $4, $5, 'Weekend clinic', $6)`,
      [doctorId, home.id, dateOfDay(day), clockText(start), clockText(end), home.timeZone],
    );
  }
  return expandHours({
    firstDay: load.today - load.sizes.pastDays,
    lastDay: load.today + load.sizes.futureDays,
    timeZones,
    weekly,
    dated: dated.map(({ start, end }) => ({
      clinicId: home.id,
      visitTypeId: null,
      day,
      timeZone: home.timeZone,
      isAvailable: true,
      start,
      end,
    })),
    leave,
    closures,
  });
}

/** The absence of the catalogue, and a week or two off in each half of a year gone by. */
async function insertLeave(
  load: DemoLoad,
  doctorId: string,
  spec: DemoDoctor,
  home: PlacedClinic,
): Promise<Leave[]> {
  const spans: [from: number, days: number, reason: string][] = [];
  for (
    let ago = load.random.integer(40, 150);
    ago < load.sizes.pastDays;
    ago += load.random.integer(120, 200)
  ) {
    spans.push([load.today - ago, load.random.integer(5, 12), 'Vacation']);
  }
  if (spec.leave !== undefined)
    spans.push([load.today + spec.leave.from, spec.leave.days, spec.leave.reason]);
  await insertRows(
    load.tx,
    'leave',
    [
      ['doctor_id', 'uuid'],
      ['starts_at', 'timestamp'],
      ['ends_at', 'timestamp'],
      ['time_zone', 'text'],
      ['reason', 'text'],
    ],
    spans.map(([from, days, reason]) => [
      doctorId,
      dateOfDay(from),
      dateOfDay(from + days),
      home.timeZone,
      reason,
    ]),
  );
  return spans.map(([from, days]) => ({
    timeZone: home.timeZone,
    start: from * DAY,
    end: (from + days) * DAY,
  }));
}

/** The same in every load, whatever its day: the demo's models, trained on one load, know the doctors of all. */
function doctorId(spec: DemoDoctor): string {
  const seed = createHash('sha256').update(spec.license).digest().readUInt32BE();
  return new SeededRandom(seed).uuid(0);
}

/** Milliseconds from midnight of a time such as `08:30`. */
function timeOfDay(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE;
}

function clockText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(11, 16);
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z -]/g, '')
    .replaceAll(' ', '.');
}
