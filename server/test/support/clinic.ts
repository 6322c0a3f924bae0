import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Ids of what a test clinic is made of. */
export interface TestClinic {
  readonly clinicId: string;
  readonly doctorId: string;
  readonly doctorUserId: string;
  readonly visitTypeId: string;
}

export interface ClinicOptions {
  readonly timeZone?: string;
  /** Length of the visit in minutes. */
  readonly minutes?: number;
  readonly stepMinutes?: number;
  readonly bufferBefore?: number;
  readonly bufferAfter?: number;
  readonly maxPatientsPerDay?: number;
  readonly requiresApproval?: boolean;
  readonly fee?: number;
}

let counter = 0;

/** Makes records straight in the database, as a migration's owner may; the tests then act through the product. */
export class TestRecords {
  private readonly client: pg.Client;
  /** The query under way: a connection takes one at a time, and tests ask many at once. */
  private last: Promise<unknown> = Promise.resolve();

  private constructor(url: string) {
    this.client = new pg.Client({ connectionString: url });
  }

  static async connect(ownerUrl: string): Promise<TestRecords> {
    const records = new TestRecords(ownerUrl);
    await records.client.connect();
    return records;
  }

  async query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const ask = () => this.client.query<Row>(text, values as unknown[]);
    const asked = this.last.then(ask, ask);
    this.last = asked;
    return (await asked).rows;
  }

  async end(): Promise<void> {
    await this.client.end();
  }

  /** Ends the set-up, as the first manager does: the console then opens on its own first page. */
  async setUp(): Promise<void> {
    await this.query('update settings set set_up_at = now()');
  }

  async user(role: 'patient' | 'doctor' | 'admin', passwordHash = 'not a hash'): Promise<string> {
    counter += 1;
    const id = randomUUID();
    await this.query(
      `insert into users (id, username, email, full_name, password_hash, role)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        id,
        `${role}${counter}`,
        `${role}${counter}@clinic.test`,
        `Test ${role} ${counter}`,
        passwordHash,
        role,
      ],
    );
    return id;
  }

  /** Gives somebody what a test knows them by. What is not named stays. */
  async change(
    userId: string,
    { name, email, passwordHash }: { name?: string; email?: string; passwordHash?: string },
  ): Promise<void> {
    await this.query(
      `update users set full_name = coalesce($2, full_name), email = coalesce($3, email),
         password_hash = coalesce($4, password_hash) where id = $1`,
      [userId, name, email, passwordHash],
    );
  }

  async emailOf(userId: string): Promise<string> {
    const [user] = await this.query<{ email: string }>('select email from users where id = $1', [userId]);
    if (user === undefined) throw new Error(`Nobody has the id ${userId}`);
    return user.email;
  }

  async patient(passwordHash?: string): Promise<string> {
    const id = await this.user('patient', passwordHash);
    await this.query(
      `insert into patients (user_id, date_of_birth, contact_number) values ($1, '1980-05-04', $2)`,
      [id, `+1555${String(1_000_000 + counter)}`],
    );
    return id;
  }

  /** A clinic with one doctor who offers one visit type. It has no hours yet: see `open`. */
  async clinic(options: ClinicOptions = {}): Promise<TestClinic> {
    const number = (counter += 1);
    const [specialization] = await this.query<{ id: string }>(
      `insert into specializations (name, category) values ($1, 'Medicine') returning id`,
      [`Specialty ${number}`],
    );
    const [clinic] = await this.query<{ id: string }>(
      `insert into clinics (name, address, city, latitude, longitude, time_zone, phone)
       values ($1, '1 Main Street', 'Springfield', 40.7, -74, $2, '+15550100') returning id`,
      [`Clinic ${number}`, options.timeZone ?? 'America/New_York'],
    );
    const doctorUserId = await this.user('doctor');
    const [doctor] = await this.query<{ id: string }>(
      `insert into doctors (user_id, specialization_id, degree, license_number, consultation_fee,
         max_patients_per_day, requires_approval, languages)
       values ($1, $2, 'MD', $3, $4, $5, $6, '{en}') returning id`,
      [
        doctorUserId,
        specialization!.id,
        `LIC-${number}`,
        options.fee ?? 12_000,
        options.maxPatientsPerDay ?? 100,
        options.requiresApproval ?? false,
      ],
    );
    await this.query(`insert into doctor_clinics values ($1, $2)`, [doctor!.id, clinic!.id]);
    const [type] = await this.query<{ id: string }>(
      `insert into visit_types (doctor_id, kind, name, minutes, buffer_before_minutes, buffer_after_minutes,
         step_minutes, fee)
       values ($1, 'first_visit', 'First visit', $2, $3, $4, $5, $6) returning id`,
      [
        doctor!.id,
        options.minutes ?? 30,
        options.bufferBefore ?? 0,
        options.bufferAfter ?? 0,
        options.stepMinutes ?? options.minutes ?? 30,
        options.fee ?? 12_000,
      ],
    );
    return { clinicId: clinic!.id, doctorId: doctor!.id, doctorUserId, visitTypeId: type!.id };
  }

  /** Opens a doctor's hours between two instants, as the expansion of weekly hours would. */
  async open({ doctorId, clinicId }: TestClinic, from: Date, to: Date): Promise<void> {
    await this.query(
      `insert into open_ranges (doctor_id, clinic_id, starts_at, ends_at, anchor) values ($1, $2, $3, $4, $3)`,
      [doctorId, clinicId, from, to],
    );
    await this.query(`select refresh_first_free($1, $2, $3, $2::timestamptz - interval '1 day')`, [
      doctorId,
      from,
      to,
    ]);
  }
}
