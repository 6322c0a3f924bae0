import type { Language } from '../src/api/language.js';
import { DAY, MINUTE } from '../src/calendar/time-zone.js';
import type { DemoLoad } from './demo-load.js';
import { birthDate, DEMO_PATIENT_EMAIL, type DemoPatient } from './demo-people.js';
import { insertRows, isoTime } from './demo-rows.js';
import type { DemoVisit } from './demo-visits.js';

interface NewUser {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly fullName: string;
  readonly number: string | null;
  readonly photo: string | null;
  readonly hash: string;
  readonly role: 'patient' | 'doctor' | 'admin';
  readonly language: Language;
  readonly createdAt: number;
}

/** Accounts, of whatever role. */
export async function insertUsers(load: DemoLoad, users: readonly NewUser[]): Promise<void> {
  await insertRows(
    load.tx,
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

/** @returns the administrator's id */
export async function insertAdministrator(load: DemoLoad): Promise<string> {
  const id = load.random.uuid(load.startOfHistory);
  await insertUsers(load, [
    {
      id,
      username: 'admin',
      email: 'admin@demo.test',
      fullName: 'Josephine Baptiste',
      number: '+12125550199',
      photo: null,
      hash: load.hashes.demo,
      role: 'admin',
      language: 'en',
      createdAt: load.startOfHistory,
    },
  ]);
  return id;
}

/** Patients with their accounts, made shortly before each first booked. */
export async function insertPatients(
  load: DemoLoad,
  patients: readonly DemoPatient[],
  visits: readonly DemoVisit[],
): Promise<void> {
  const firstSeen = new Map<string, number>();
  for (const visit of visits) {
    const known = firstSeen.get(visit.patient.id) ?? Infinity;
    if (visit.createdAt < known) firstSeen.set(visit.patient.id, visit.createdAt);
  }
  await insertUsers(
    load,
    patients.map((patient) => ({
      id: patient.id,
      username: patient.username,
      email: patient.email,
      fullName: patient.fullName,
      number: patient.number,
      photo: null,
      hash: patient.email === DEMO_PATIENT_EMAIL ? load.hashes.demo : load.hashes.unknown,
      role: 'patient',
      language: patient.language,
      // People register to book.
      createdAt: (firstSeen.get(patient.id) ?? load.now.getTime() - 30 * DAY) - 6 * MINUTE,
    })),
  );
  await insertRows(
    load.tx,
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
