import { createHash, randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { PasswordHasher } from '../accounts/password-hasher.js';
import { AvailabilityService } from '../availability/availability.service.js';
import { type Closure, expandHours, type Leave, type WeeklyHours } from '../availability/hours.rules.js';
import { DAY, dateOfDay, HOUR, localDay, localInstants, MINUTE } from '../availability/time-zone.js';
import { Database, type Queryable } from '../database/database.js';
import { createDataSource } from '../database/data-source.js';
import { isEntryPoint } from '../entry-point.js';
import type { FileStorage } from '../files/file-storage.js';
import { LocalFileStorage } from '../files/local-file-storage.js';
import { holidaysBetween, weekdayOf } from './demo-calendar.rules.js';
import { DEMO_CLINICS } from './demo-clinics.js';
import {
  DEMO_DOCTORS,
  DEMO_SPECIALIZATIONS,
  type DemoDoctor,
  type SpecializationKey,
  type VisitKind,
} from './demo-doctors.js';
import { birthDate, DEMO_PATIENT_EMAIL, type DemoPatient, makePatients } from './demo-people.js';
import { makeReports } from './demo-reports.js';
import { insertRows } from './demo-rows.js';
import { type DemoVisit, makeVisits, type PlacedClinic, type PlacedDoctor } from './demo-visits.js';
import { drawPortrait } from './portrait.js';
import { SeededRandom } from './seeded-random.js';

/** The password of the three demo accounts. */
export const DEMO_PASSWORD = 'demo-pass-2026';

export interface DemoSizes {
  readonly patients: number;
  readonly pastDays: number;
  readonly futureDays: number;
}

/** As the product shows itself: a year and a half of history and six weeks ahead. */
export const FULL_DEMO: DemoSizes = { patients: 1_500, pastDays: 548, futureDays: 42 };

export interface DemoOptions {
  readonly now: Date;
  readonly sizes?: DemoSizes;
  /** Keeps the doctors' portraits and the demo patient's documents; without it there are none. */
  readonly files?: FileStorage;
  /** Hears what is being done. */
  readonly onProgress?: (step: string) => void;
}

/** The demo must not be loaded here. */
export class DemoRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'DemoRefused';
  }
}

/** One load at a time. Any fixed number of our own. */
const DEMO_LOCK = 7_263_413;

/**
 * Loads the demo: clinics, doctors, patients and their appointments, dated around `now`, in one transaction. The same
 * day gives the same data.
 * @throws DemoRefused when somebody is in the database already.
 */
export async function loadDemo(database: Database, options: DemoOptions): Promise<void> {
  const { now, sizes = FULL_DEMO, onProgress = () => undefined } = options;
  await refuseIfInUse(database);
  const photos = await drawPhotos(options.files, onProgress);
  const hasher = new PasswordHasher();
  const hashes: Hashes = {
    demo: await hasher.hash(DEMO_PASSWORD),
    // Nobody knows the others' password: the demo has three accounts to sign in with.
    unknown: await hasher.hash(randomBytes(24).toString('base64url')),
  };
  await database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [DEMO_LOCK]);
    // Once more, now that no other load can be under way.
    await refuseIfInUse(tx);
    await new DemoLoad(tx, now, sizes, hashes, photos, options.files, onProgress).run(
      new AvailabilityService(database, { ping: () => undefined }),
    );
  });
  onProgress('Counting for the planner');
  await database.query('analyze');
}

async function refuseIfInUse(database: Queryable): Promise<void> {
  const people = await database.query('select 1 from users limit 1');
  if (people.length === 0) return;
  throw new DemoRefused('the database has users already; the demo is only for an empty one');
}

interface Hashes {
  readonly demo: string;
  readonly unknown: string;
}

async function drawPhotos(
  files: FileStorage | undefined,
  onProgress: (step: string) => void,
): Promise<ReadonlyMap<DemoDoctor, string>> {
  const photos = new Map<DemoDoctor, string>();
  if (files === undefined) return photos;
  onProgress(`Drawing ${DEMO_DOCTORS.length} portraits`);
  for (const doctor of DEMO_DOCTORS) {
    const drawing = drawPortrait({ ...doctor.portrait, isMan: doctor.gender === 'male' });
    const picture = sharp(Buffer.from(drawing)).resize(512, 512);
    // A stored name stands for one content for ever, so another drawing gets another name.
    const version = createHash('sha256').update(drawing).digest('hex').slice(0, 10);
    const key = `photos/demo-${doctor.license.toLowerCase()}-${version}.webp`;
    await files.write(key, await picture.webp({ quality: 88 }).toBuffer());
    photos.set(doctor, key);
  }
  return photos;
}

class DemoLoad {
  private readonly random = new SeededRandom(2_026);
  private readonly startOfHistory: number;
  /** The date in UTC: clinics whose date differs are at most a day away. */
  private readonly today: number;

  constructor(
    private readonly tx: Queryable,
    private readonly now: Date,
    private readonly sizes: DemoSizes,
    private readonly hashes: Hashes,
    private readonly photos: ReadonlyMap<DemoDoctor, string>,
    private readonly files: FileStorage | undefined,
    private readonly onProgress: (step: string) => void,
  ) {
    this.today = Math.floor(now.getTime() / DAY);
    this.startOfHistory = now.getTime() - (sizes.pastDays + 90) * DAY;
  }

  async run(availability: AvailabilityService): Promise<void> {
    await this.tx.query('update settings set is_demo = true, set_up_at = $1', [this.now]);
    this.onProgress('Clinics and doctors');
    const clinics = await this.insertClinics();
    const adminId = await this.insertAdministrator();
    const closures = await this.insertClosures(clinics);
    const doctors = await this.insertDoctors(clinics, closures);

    const patients = makePatients(this.sizes.patients, this.today);
    const visits = makeVisits({
      now: this.now.getTime(),
      pastDays: this.sizes.pastDays,
      futureDays: this.sizes.futureDays,
      clinics,
      doctors,
      patients,
    });
    const [demoPatient] = patients;
    if (demoPatient !== undefined) giveVisits(visits, demoPatient, this.now.getTime());

    this.onProgress(`${patients.length} patients`);
    await this.insertPatients(patients, visits);
    this.onProgress(`${visits.length} appointments`);
    await this.insertVisits(visits, adminId);
    const rated = visits.filter((visit) => visit.feedback !== null);
    this.onProgress(`${rated.length} ratings`);
    await this.insertFeedback(rated);
    await this.insertAudit(visits, adminId);
    await this.insertReports(visits.filter(({ patient }) => patient === demoPatient));
    this.onProgress('Free times');
    await availability.expandWithin(
      this.tx,
      doctors.map(({ id }) => id),
      this.now,
    );
    await this.insertOffered(clinics, doctors);
  }

  /** What was offered on the days gone by; those to come were just kept with the free times. */
  private async insertOffered(
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
        const today = localDay(zone, this.now.getTime());
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
      this.tx,
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

  private async insertClinics(): Promise<PlacedClinic[]> {
    const clinics = DEMO_CLINICS.map((clinic) => ({ ...clinic, id: this.random.uuid(this.startOfHistory) }));
    await insertRows(
      this.tx,
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
        isoTime(this.startOfHistory),
      ]),
    );
    return clinics;
  }

  private async insertAdministrator(): Promise<string> {
    const id = this.random.uuid(this.startOfHistory);
    await this.insertUsers([
      {
        id,
        username: 'admin',
        email: 'admin@demo.test',
        fullName: 'Josephine Baptiste',
        number: '+12125550199',
        photo: null,
        hash: this.hashes.demo,
        role: 'admin',
        language: 'en',
        createdAt: this.startOfHistory,
      },
    ]);
    return id;
  }

  private async insertUsers(users: readonly NewUser[]): Promise<void> {
    await insertRows(
      this.tx,
      'users',
      [
        ['id', 'uuid'],
        ['username', 'text'],
        ['email', 'citext'],
        ['full_name', 'text'],
        ['number', 'text'],
        ['profile_photo', 'text'],
        ['password_hash', 'text'],
        ['role', 'user_role'],
        ['language', 'user_language'],
        ['created_at', 'timestamptz'],
      ],
      users.map((user) => [
        user.id,
        user.username,
        user.email,
        user.fullName,
        user.number,
        user.photo,
        user.hash,
        user.role,
        user.language,
        isoTime(user.createdAt),
      ]),
    );
  }

  /** Holidays at every clinic, and one day of repairs at one of them. */
  private async insertClosures(clinics: readonly PlacedClinic[]): Promise<Closure[]> {
    const rows: [clinicId: string, day: number, reason: string][] = [];
    const last = this.today + 75;
    for (const { day, name } of holidaysBetween(this.today - this.sizes.pastDays, last)) {
      // A demo on a holiday needs open clinics all the same.
      if (Math.abs(day - this.today) > 1) for (const clinic of clinics) rows.push([clinic.id, day, name]);
    }
    const phoenix = clinics.find(({ key }) => key === 'phoenix');
    let repairs = this.today + 20;
    while (weekdayOf(repairs) > 5 || rows.some(([, day]) => day === repairs)) repairs += 1;
    if (phoenix !== undefined) rows.push([phoenix.id, repairs, 'Repairs to the air conditioning']);
    await insertRows(
      this.tx,
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

  private async insertDoctors(
    clinics: readonly PlacedClinic[],
    closures: readonly Closure[],
  ): Promise<PlacedDoctor[]> {
    const specializations = await this.insertSpecializations();
    const placed: PlacedDoctor[] = [];
    for (const spec of DEMO_DOCTORS) {
      const specializationId = specializations.get(spec.specialization);
      if (specializationId === undefined) throw new Error('a demo doctor has an unknown specialization');
      placed.push(await this.insertDoctor(spec, specializationId, clinics, closures));
    }
    return placed;
  }

  private async insertSpecializations(): Promise<Map<SpecializationKey, string>> {
    const keys = Object.keys(DEMO_SPECIALIZATIONS) as SpecializationKey[];
    const ids = new Map(keys.map((key) => [key, this.random.uuid(this.startOfHistory)]));
    await insertRows(
      this.tx,
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

  private async insertDoctor(
    spec: DemoDoctor,
    specializationId: string,
    clinics: readonly PlacedClinic[],
    closures: readonly Closure[],
  ): Promise<PlacedDoctor> {
    const { tx, random } = this;
    const id = doctorId(spec);
    const userId = random.uuid(this.startOfHistory);
    const username = spec.isDemoAccount === true ? 'doctor' : plainName(spec.name);
    await this.insertUsers([
      {
        id: userId,
        username,
        email: spec.isDemoAccount === true ? 'doctor@demo.test' : `${username}@clinic.example`,
        fullName: spec.name,
        number: null,
        photo: this.photos.get(spec) ?? null,
        hash: spec.isDemoAccount === true ? this.hashes.demo : this.hashes.unknown,
        role: 'doctor',
        language: 'en',
        createdAt: this.startOfHistory,
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
        isoTime(this.startOfHistory),
      ],
    );
    const own = clinics.filter(({ key }) => spec.hours.some((hours) => hours.clinic === key));
    for (const clinic of own) await tx.query('insert into doctor_clinics values ($1, $2)', [id, clinic.id]);
    const visitTypes = spec.visitTypes.map((type) => ({
      ...type,
      id: random.uuid(this.startOfHistory),
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
    const ranges = await this.insertHours(id, spec, own, closures);
    return { id, userId, spec, visitTypes, ranges };
  }

  /** Weekly hours and absences, and for the demo doctor hours of today, whatever the weekday. */
  private async insertHours(
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
      this.tx,
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

    const leave = await this.insertLeave(doctorId, spec, home);
    const day = localDay(home.timeZone, this.now.getTime());
    const isExtraDay =
      spec.isDemoAccount === true && !weekly.some(({ weekday }) => weekday === weekdayOf(day));
    const dated = isExtraDay ? [{ start: timeOfDay('08:00'), end: timeOfDay('18:00') }] : [];
    for (const { start, end } of dated) {
      await this.tx.query(
        `insert into availability (doctor_id, clinic_id, available_date, start_time, end_time, shift_id, time_zone)
         values ($1, $2, $3, $4, $5, 'Weekend clinic', $6)`,
        [doctorId, home.id, dateOfDay(day), clockText(start), clockText(end), home.timeZone],
      );
    }
    return expandHours({
      firstDay: this.today - this.sizes.pastDays,
      lastDay: this.today + this.sizes.futureDays,
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
  private async insertLeave(doctorId: string, spec: DemoDoctor, home: PlacedClinic): Promise<Leave[]> {
    const spans: [from: number, days: number, reason: string][] = [];
    for (
      let ago = this.random.integer(40, 150);
      ago < this.sizes.pastDays;
      ago += this.random.integer(120, 200)
    ) {
      spans.push([this.today - ago, this.random.integer(5, 12), 'Vacation']);
    }
    if (spec.leave !== undefined)
      spans.push([this.today + spec.leave.from, spec.leave.days, spec.leave.reason]);
    await insertRows(
      this.tx,
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

  private async insertPatients(
    patients: readonly DemoPatient[],
    visits: readonly DemoVisit[],
  ): Promise<void> {
    const firstSeen = new Map<string, number>();
    for (const visit of visits) {
      const known = firstSeen.get(visit.patient.id) ?? Infinity;
      if (visit.createdAt < known) firstSeen.set(visit.patient.id, visit.createdAt);
    }
    await this.insertUsers(
      patients.map((patient) => ({
        id: patient.id,
        username: patient.username,
        email: patient.email,
        fullName: patient.fullName,
        number: patient.number,
        photo: null,
        hash: patient.email === DEMO_PATIENT_EMAIL ? this.hashes.demo : this.hashes.unknown,
        role: 'patient',
        language: patient.language,
        // People register to book.
        createdAt: (firstSeen.get(patient.id) ?? this.now.getTime() - 30 * DAY) - 6 * MINUTE,
      })),
    );
    await insertRows(
      this.tx,
      'patients',
      [
        ['user_id', 'uuid'],
        ['date_of_birth', 'date'],
        ['gender', 'gender'],
        ['contact_number', 'text'],
        ['relative_contact', 'text'],
      ],
      patients.map((patient) => [
        patient.id,
        birthDate(patient),
        patient.gender,
        patient.number,
        patient.relativeNumber,
      ]),
    );
  }

  private async insertVisits(visits: readonly DemoVisit[], adminId: string): Promise<void> {
    await insertRows(
      this.tx,
      'appointments',
      [
        ['id', 'uuid'],
        ['patient_id', 'uuid'],
        ['doctor_id', 'uuid'],
        ['clinic_id', 'uuid'],
        ['visit_type_id', 'uuid'],
        ['scheduled_at', 'timestamptz'],
        ['reason', 'text'],
        ['duration', 'interval'],
        ['buffer_before', 'interval'],
        ['buffer_after', 'interval'],
        ['status', 'appointment_status'],
        ['payment_status', 'payment_status'],
        ['fee', 'integer'],
        ['currency', 'char(3)'],
        ['reminder_sent', 'boolean'],
        ['expires_at', 'timestamptz'],
        ['moves', 'smallint'],
        ['booked_by', 'uuid'],
        ['cancelled_at', 'timestamptz'],
        ['cancel_reason', 'text'],
        ['created_at', 'timestamptz'],
      ],
      visits.map((visit) => [
        visit.id,
        visit.patient.id,
        visit.doctor.id,
        visit.clinicId,
        visit.type.id,
        isoTime(visit.startsAt),
        visit.reason,
        `${visit.type.minutes} minutes`,
        `${visit.type.bufferBefore ?? 0} minutes`,
        `${visit.type.bufferAfter ?? 0} minutes`,
        visit.status,
        visit.paid,
        visit.type.fee,
        'USD',
        visit.reminderSent,
        isoTime(visit.expiresAt),
        visit.moved === null ? 0 : 1,
        visit.isBookedByStaff ? adminId : visit.patient.id,
        isoTime(visit.cancelledAt),
        visit.cancelReason,
        isoTime(visit.createdAt),
      ]),
    );
  }

  private async insertFeedback(rated: readonly DemoVisit[]): Promise<void> {
    await insertRows(
      this.tx,
      'feedback',
      [
        ['patient_id', 'uuid'],
        ['doctor_id', 'uuid'],
        ['appointment_id', 'uuid'],
        ['rating', 'smallint'],
        ['comments', 'text'],
        ['anonymous', 'boolean'],
        ['response', 'text'],
        ['responded_at', 'timestamptz'],
        ['created_at', 'timestamptz'],
      ],
      rated.flatMap(({ patient, doctor, id, feedback }) =>
        feedback === null
          ? []
          : [
              [
                patient.id,
                doctor.id,
                id,
                feedback.rating,
                feedback.comments,
                feedback.anonymous,
                feedback.response,
                isoTime(feedback.respondedAt),
                isoTime(feedback.createdAt),
              ],
            ],
      ),
    );
  }

  /** Who booked, moved, cancelled and saw what is still to come or just over, and all that the demo patient has. */
  private async insertAudit(visits: readonly DemoVisit[], adminId: string): Promise<void> {
    const rows: (readonly unknown[])[] = [];
    const since = this.now.getTime() - 14 * DAY;
    for (const visit of visits) {
      if (visit.startsAt < since && visit.patient.email !== DEMO_PATIENT_EMAIL) continue;
      for (const event of historyOf(visit, adminId)) {
        rows.push([
          this.random.uuid(event.at),
          isoTime(event.at),
          event.actorId,
          event.action,
          visit.patient.id,
          visit.id,
          JSON.stringify(event.details),
        ]);
      }
    }
    await insertRows(
      this.tx,
      'audit_events',
      [
        ['id', 'uuid'],
        ['occurred_at', 'timestamptz'],
        ['actor_id', 'uuid'],
        ['action', 'text'],
        ['patient_id', 'uuid'],
        ['appointment_id', 'uuid'],
        ['details', 'jsonb'],
      ],
      rows,
    );
  }

  /** Documents of the demo patient, with their files. */
  private async insertReports(visits: readonly DemoVisit[]): Promise<void> {
    const { files } = this;
    if (files === undefined) return;
    const reports = (await makeReports(visits, this.now.getTime())).map((report) => ({
      ...report,
      id: this.random.uuid(report.createdAt),
      uploadedBy: report.fromPatient ? report.visit.patient.id : report.visit.doctor.userId,
    }));
    for (const { key, content } of reports) await files.write(key, content);
    await insertRows(
      this.tx,
      'reports',
      [
        ['id', 'uuid'],
        ['patient_id', 'uuid'],
        ['doctor_id', 'uuid'],
        ['uploaded_by', 'uuid'],
        ['from_patient', 'boolean'],
        ['appointment_id', 'uuid'],
        ['report_url', 'text'],
        ['report_title', 'text'],
        ['report_type', 'text'],
        ['description', 'text'],
        ['file_name', 'text'],
        ['media_type', 'text'],
        ['size_bytes', 'integer'],
        ['created_at', 'timestamptz'],
        ['stored_at', 'timestamptz'],
      ],
      reports.map((report) => [
        report.id,
        report.visit.patient.id,
        report.visit.doctor.id,
        report.uploadedBy,
        report.fromPatient,
        report.visit.id,
        report.key,
        report.title,
        report.type,
        report.description,
        report.fileName,
        report.mediaType,
        report.content.length,
        isoTime(report.createdAt),
        isoTime(report.createdAt),
      ]),
    );
    await insertRows(
      this.tx,
      'audit_events',
      [
        ['id', 'uuid'],
        ['occurred_at', 'timestamptz'],
        ['actor_id', 'uuid'],
        ['action', 'text'],
        ['patient_id', 'uuid'],
        ['appointment_id', 'uuid'],
        ['entity', 'text'],
        ['entity_id', 'uuid'],
      ],
      reports.map((report) => [
        this.random.uuid(report.createdAt),
        isoTime(report.createdAt),
        report.uploadedBy,
        'report.uploaded',
        report.visit.patient.id,
        report.visit.id,
        'report',
        report.id,
      ]),
    );
  }
}

interface NewUser {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly fullName: string;
  readonly number: string | null;
  readonly photo: string | null;
  readonly hash: string;
  readonly role: 'patient' | 'doctor' | 'admin';
  readonly language: 'en' | 'hi';
  readonly createdAt: number;
}

interface HistoryEvent {
  readonly at: number;
  readonly actorId: string;
  readonly action: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What happened to a visit, in the form in which bookings write it. */
function historyOf(visit: DemoVisit, adminId: string): HistoryEvent[] {
  const bookedBy = visit.isBookedByStaff ? adminId : visit.patient.id;
  const firstTime = visit.moved?.from ?? visit.startsAt;
  const firstStatus = visit.status === 'pending' ? 'pending' : 'confirmed';
  const events: HistoryEvent[] = [
    {
      at: visit.createdAt,
      actorId: bookedBy,
      action: 'appointment.booked',
      details: { to: isoTime(firstTime), status: firstStatus },
    },
  ];
  if (visit.moved !== null) {
    const details = { from: isoTime(visit.moved.from), to: isoTime(visit.startsAt), status: firstStatus };
    events.push({ at: visit.moved.at, actorId: bookedBy, action: 'appointment.moved', details });
  }
  const change = (at: number, actorId: string, from: string, to: string): void => {
    events.push({ at, actorId, action: `appointment.${to}`, details: { from, to } });
  };
  const end = visit.startsAt + visit.type.minutes * MINUTE;
  const desk = visit.doctor.userId;
  if (visit.cancelledAt !== null) change(visit.cancelledAt, bookedBy, 'confirmed', 'cancelled');
  if (visit.status === 'no_show') change(end, desk, 'confirmed', 'no_show');
  if (visit.status === 'checked_in' || visit.status === 'completed') {
    change(visit.startsAt - 4 * MINUTE, desk, 'confirmed', 'checked_in');
  }
  if (visit.status === 'completed') change(end, desk, 'checked_in', 'completed');
  return events;
}

/** The same in every load, whatever its day: the demo's models, trained on one load, know the doctors of all. */
function doctorId(spec: DemoDoctor): string {
  const seed = createHash('sha256').update(spec.license).digest().readUInt32BE();
  return new SeededRandom(seed).uuid(0);
}

/** What the demo patient comes for: days from today, with whom and why. */
interface WantedVisit {
  readonly status: DemoVisit['status'];
  readonly days: number;
  readonly who: SpecializationKey;
  readonly kind: VisitKind;
  readonly reason: string;
}

const DEMO_PATIENT_VISITS: readonly WantedVisit[] = [
  { status: 'completed', days: -430, who: 'general', kind: 'first_visit', reason: 'Tired for several weeks' },
  { status: 'completed', days: -300, who: 'dermatology', kind: 'first_visit', reason: 'Mole that changed' },
  { status: 'no_show', days: -215, who: 'general', kind: 'follow_up', reason: 'Lab results' },
  { status: 'completed', days: -150, who: 'general', kind: 'follow_up', reason: 'Lab results' },
  { status: 'cancelled', days: -60, who: 'dermatology', kind: 'follow_up', reason: 'Yearly skin check' },
  { status: 'completed', days: -24, who: 'general', kind: 'check_up', reason: 'Yearly check-up' },
  { status: 'confirmed', days: 5, who: 'general', kind: 'follow_up', reason: 'Blood pressure check' },
  { status: 'confirmed', days: 19, who: 'dermatology', kind: 'follow_up', reason: 'Yearly skin check' },
];

/** Days by which another kind of visit must lie closer to be taken instead. */
const OTHER_KIND_DAYS = 40;

/** Hands some of the made visits near her home to the demo patient. */
function giveVisits(visits: readonly DemoVisit[], patient: DemoPatient, now: number): void {
  const days = new Set<number>();
  for (const wanted of DEMO_PATIENT_VISITS) {
    let best: DemoVisit | null = null;
    let bestDistance = Infinity;
    for (const visit of visits) {
      const isLike =
        visit.status === wanted.status &&
        visit.doctor.spec.specialization === wanted.who &&
        visit.patient.home === patient.home &&
        !visit.isBookedByStaff &&
        // What is to come must be far enough ahead to be moved or cancelled.
        (wanted.status !== 'confirmed' || visit.startsAt > now + 2 * DAY) &&
        !days.has(Math.floor(visit.startsAt / DAY));
      const distance =
        Math.abs(visit.startsAt - (now + wanted.days * DAY)) / DAY +
        (visit.type.kind === wanted.kind ? 0 : OTHER_KIND_DAYS);
      if (isLike && distance < bestDistance) {
        best = visit;
        bestDistance = distance;
      }
    }
    if (best === null) continue;
    best.patient = patient;
    best.reason = wanted.reason;
    days.add(Math.floor(best.startsAt / DAY));
  }
}

function isoTime(milliseconds: number): string;
function isoTime(milliseconds: number | null): string | null;
function isoTime(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
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

/** The command that loads the demo into the database of the environment. */
async function run(env: Record<string, string | undefined>): Promise<void> {
  if (env['NODE_ENV'] === 'production') throw new DemoRefused('the demo is not for production');
  const url = env['DATABASE_OWNER_URL'] || env['DATABASE_URL'];
  if (!url) throw new DemoRefused('DATABASE_URL is not set');
  const started = Date.now();
  const dataSource = await createDataSource(url, { poolSize: 2 }).initialize();
  try {
    await loadDemo(new Database(dataSource), {
      now: new Date(),
      files: new LocalFileStorage(env['FILES_FOLDER'] || '.data/files'),
      onProgress: (step) => console.log(`  ${step} …`),
    });
  } finally {
    await dataSource.destroy();
  }
  console.log(`  Demo data loaded in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

if (isEntryPoint(import.meta.url)) {
  run(process.env).catch((error: unknown) => {
    console.error(error instanceof DemoRefused ? `No demo data: ${error.message}.` : error);
    process.exitCode = 1;
  });
}
