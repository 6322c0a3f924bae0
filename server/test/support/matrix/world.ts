import { randomUUID } from 'node:crypto';
import { PasswordHasher } from '../../../src/accounts/password-hasher.js';
import { TokenScope } from '../../../src/api/token-scope.js';
import { placeToken } from '../api-tokens.js';
import type { TestClinic } from '../clinic.js';
import { pdf } from '../documents.js';
import { RunningApp, type Person } from '../running-app.js';
import { Visitor } from '../visitor.js';

/** When the matrix takes place. */
export const NOW = new Date('2026-03-10T12:00:00Z');
export const PASSWORD = 'three unrelated words';
const HALF_HOUR = 1_800_000;
const DAY = 86_400_000;

/** Who asks: everything that is somebody's is the patient's, with the doctor. */
export const SEEKERS = ['visitor', 'patient', 'stranger', 'doctor', 'colleague', 'desk', 'manager'] as const;
export type Seeker = (typeof SEEKERS)[number];

/** Whom the matrix finds in every row. */
type Staff = Readonly<Record<'colleague' | 'desk' | 'manager', Person>>;
type People = Staff & Readonly<Record<'patient' | 'doctor', Person>>;

/** The people of the matrix, and things of theirs, each made anew whenever somebody asks for one. */
export class World {
  /** Of the next visit that is to come, and of the next that is over: each has a time of its own. */
  private coming = NOW.getTime() + 2 * DAY;
  private over = NOW.getTime() - 2 * DAY;

  private constructor(
    readonly app: RunningApp,
    readonly place: TestClinic,
    private readonly people: People,
    private readonly passwordHash: string,
  ) {}

  static async start(app: RunningApp): Promise<World> {
    const { records } = app;
    await records.query(
      `update settings set max_open_appointments = 100, minimum_notice_minutes = 0, waitlist_offers_week = 50, set_up_at = now()`,
    );
    const desk: Person = { id: await records.user('admin'), role: 'admin' };
    await records.query('update users set is_front_desk = true where id = $1', [desk.id]);
    const { doctorUserId } = await records.clinic();
    const staff: Staff = {
      colleague: { id: doctorUserId, role: 'doctor' },
      desk,
      manager: { id: await records.user('admin'), role: 'admin' },
    };
    return World.with(app, staff, await new PasswordHasher().hash(PASSWORD));
  }

  private static async with(app: RunningApp, staff: Staff, passwordHash: string): Promise<World> {
    const { records } = app;
    const place = await records.clinic();
    for (let day = 1; day < 14; day += 1) {
      await records.open(
        place,
        new Date(NOW.getTime() + day * DAY),
        new Date(NOW.getTime() + (day + 1) * DAY),
      );
    }
    const people: People = {
      ...staff,
      patient: { id: await records.patient(passwordHash), role: 'patient' },
      doctor: { id: place.doctorUserId, role: 'doctor' },
    };
    return new World(app, place, people, passwordHash);
  }

  /** The same staff with another patient and another doctor, who have nothing yet. */
  async anew(): Promise<World> {
    // A matrix asks more than people do, and by more programs.
    await this.app.records.query('delete from rate_limits');
    await this.app.records.query(
      `update api_tokens set revoked_at = now(), end_reason = 'revoked' where revoked_at is null`,
    );
    return World.with(this.app, this.people, this.passwordHash);
  }

  get patient(): Person {
    return this.people.patient;
  }

  /** The person who asks; a stranger is another one each time, who has nothing here. */
  async person(seeker: Exclude<Seeker, 'visitor'>): Promise<Person> {
    if (seeker !== 'stranger') return this.people[seeker];
    return { id: await this.app.records.patient(), role: 'patient' };
  }

  /** A new session's access token; null for a visitor. */
  async session(seeker: Seeker): Promise<string | null> {
    if (seeker === 'visitor') return null;
    const { id, role } = await this.person(seeker);
    return this.app.tokenFor(id, role);
  }

  /** A program's token for somebody, with scopes that they might not be offered. */
  async program(seeker: Exclude<Seeker, 'visitor'>, scopes: readonly TokenScope[]): Promise<string> {
    return (await placeToken(this.app, (await this.person(seeker)).id, scopes)).text;
  }

  /** Tokens that are good no more: one was revoked, one ran out. */
  async endedPrograms(scopes: readonly TokenScope[]): Promise<string[]> {
    const revoked = await placeToken(this.app, this.patient.id, scopes);
    await this.app.records.query(
      `update api_tokens set revoked_at = now(), end_reason = 'revoked' where id = $1`,
      [revoked.id],
    );
    const old = await placeToken(this.app, this.patient.id, scopes);
    await this.app.records.query(`update api_tokens set created_at = $2, expires_at = $3 where id = $1`, [
      old.id,
      new Date(NOW.getTime() - DAY),
      NOW,
    ]);
    return [revoked.text, old.text];
  }

  /** A free time that nobody asked for before. */
  slot(): { doctorId: string; clinicId: string; visitTypeId: string; startsAt: string } {
    const { doctorId, clinicId, visitTypeId } = this.place;
    this.coming += HALF_HOUR;
    return { doctorId, clinicId, visitTypeId, startsAt: new Date(this.coming).toISOString() };
  }

  /** A visit of the patient with the doctor, to come while it is pending or confirmed and `isOver` is not said. */
  async visit(status: 'pending' | 'confirmed' | 'completed' | 'no_show', isOver = false): Promise<string> {
    const { doctorId, clinicId, visitTypeId, startsAt } = this.slot();
    this.over -= HALF_HOUR;
    const hasBegun = isOver || status === 'completed' || status === 'no_show';
    const [row] = await this.app.records.query<{ id: string }>(
      `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee,
         opens_record, expires_at)
       values ($1, $2, $3, $4, $5, interval '30 minutes', $6, 12000, true, $7) returning id`,
      [
        this.patient.id,
        doctorId,
        clinicId,
        visitTypeId,
        hasBegun ? new Date(this.over) : startsAt,
        status,
        status === 'pending' ? startsAt : null,
      ],
    );
    return row!.id;
  }

  /** A time that is held for the patient, in place of the one before. */
  async hold(purpose: 'book' | 'assistant' = 'book'): Promise<string> {
    const { doctorId, clinicId, visitTypeId, startsAt } = this.slot();
    const [row] = await this.app.records.query<{ id: string }>(
      `select id from place_appointment('hold', $1, $2, $3, $4, array[$5::timestamptz], $6, p_actor => $1, p_purpose => $7)`,
      [this.patient.id, doctorId, clinicId, visitTypeId, startsAt, NOW, purpose],
    );
    return row!.id;
  }

  /** The patient waits for nothing. */
  async endWishes(): Promise<void> {
    await this.app.records.query(
      `select leave_waitlist(id, 'left', null, $2) from waitlist_entries where patient_id = $1 and state <> 'ended'`,
      [this.patient.id, NOW],
    );
  }

  /** The patient waits for the doctor, in place of the wish before. */
  async wish(): Promise<string> {
    await this.endWishes();
    const [row] = await this.app.records.query<{ id: string }>(
      `insert into waitlist_entries (patient_id, doctor_id, first_date, last_date, notice_minutes, created_by, created_at)
       values ($1, $2, $3, $3::date + 20, 0, $1, $4) returning id`,
      [this.patient.id, this.place.doctorId, NOW.toISOString().slice(0, 10), NOW],
    );
    return row!.id;
  }

  /** A time that is kept for the patient, who waits for the doctor. */
  async offer(): Promise<string> {
    const { doctorId, clinicId, visitTypeId, startsAt } = this.slot();
    const [row] = await this.app.records.query<{ id: string }>(
      `insert into waitlist_openings (doctor_id, clinic_id, starts_at, next_at, created_at)
       values ($1, $2, $3, $4, $4) returning id`,
      [doctorId, clinicId, startsAt, NOW],
    );
    const [offer] = await this.app.records.query<{ id: string }>(
      `select id from offer_waitlist_time($1, $2, $3, 1, 1, '{doctor}', $4, null, $5)`,
      [row!.id, await this.wish(), visitTypeId, new Date(NOW.getTime() + HALF_HOUR), NOW],
    );
    return offer!.id;
  }

  /** What a program asks the patient to agree to. */
  async request(): Promise<string> {
    const { data, errors } = await this.app.send<{ askToCancel: { id: string } }>(
      'mutation ($id: ID!) { askToCancel(appointmentId: $id) { ... on AssistantRequest { id } } }',
      { id: await this.visit('confirmed') },
      await this.program('patient', [TokenScope.appointments_ask]),
    );
    if (data === null) throw new Error(JSON.stringify(errors));
    return data.askToCancel.id;
  }

  /** The patient's rating of a visit. */
  async rating(): Promise<string> {
    const [row] = await this.app.records.query<{ id: string }>(
      `insert into feedback (patient_id, doctor_id, appointment_id, rating, comments) values ($1, $2, $3, 4, 'Kind')
       returning id`,
      [this.patient.id, this.place.doctorId, await this.visit('completed')],
    );
    return row!.id;
  }

  /** A document that the patient brings to a visit. */
  async document(): Promise<string> {
    const uploader = new Visitor(this.app.app);
    uploader.accessToken = await this.session('patient');
    const { data, errors } = await uploader.upload<{ uploadReport: { id: string } }>(
      `mutation ($input: UploadReportInput!, $file: Upload!) {
         uploadReport(input: $input, file: $file) { ... on Report { id } ... on NamedError { code } } }`,
      pdf(randomUUID()),
      'count.pdf',
      { input: { appointmentId: await this.visit('confirmed'), title: 'Blood count', type: 'lab_result' } },
    );
    if (data === null) throw new Error(JSON.stringify(errors));
    return data.uploadReport.id;
  }

  /** The value of the cookie by which the patient's session goes on. */
  async refreshCookie(): Promise<string> {
    const visitor = new Visitor(this.app.app);
    await visitor.ask('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
      input: { email: await this.app.records.emailOf(this.patient.id), password: PASSWORD },
    });
    return visitor.cookie ?? '';
  }
}
