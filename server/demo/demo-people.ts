import type { Language } from '../src/api/language.js';
import { DAY, dateOfDay } from '../src/calendar/time-zone.js';
import { type ClinicKey, DEMO_CLINICS, type DemoClinic } from './demo-clinics.js';
import { NAME_GROUPS } from './demo-words.js';
import { SeededRandom } from './seeded-random.js';

/** A made-up patient. */
export interface DemoPatient {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly fullName: string;
  readonly gender: 'female' | 'male' | 'other';
  readonly home: ClinicKey;
  /** Days since 1970-01-01. */
  readonly bornOn: number;
  readonly number: string;
  readonly relativeNumber: string | null;
  readonly language: Language;
  /** How often this person sees a doctor: 1 is usual. */
  readonly need: number;
  /** Added to the log-odds of missing a visit. */
  readonly forgetfulness: number;
}

/** The patient behind patient@demo.test. */
export const DEMO_PATIENT_EMAIL = 'patient@demo.test';

const NUMBERS_IN_BLOCK = 99;

/**
 * Made-up patients, spread evenly over the clinics; the first of them is the demo patient.
 * @throws when there are more of them than telephone numbers.
 */
export function makePatients(count: number, today: number): DemoPatient[] {
  const random = new SeededRandom(1_001);
  const usernames = new Set<string>();
  const patients = [demoPatient(random)];
  for (let index = 1; index < count; index += 1) {
    const clinic = DEMO_CLINICS[index % DEMO_CLINICS.length];
    if (clinic === undefined) throw new Error('there are no clinics');
    patients.push(makePatient(random, clinic, Math.floor(index / DEMO_CLINICS.length), today, usernames));
  }
  return patients;
}

/** Digits of a subscriber's number in the block that belongs to nobody. */
function numberAt(clinic: DemoClinic, place: number): string {
  const areaCode = clinic.areaCodes[Math.floor(place / NUMBERS_IN_BLOCK)];
  if (areaCode === undefined) throw new RangeError('there are more demo patients than telephone numbers');
  return `+1${areaCode}5550${101 + (place % NUMBERS_IN_BLOCK)}`;
}

function demoPatient(random: SeededRandom): DemoPatient {
  const [clinic] = DEMO_CLINICS;
  if (clinic === undefined) throw new Error('there are no clinics');
  return {
    id: random.uuid(FIRST_ID_TIME),
    username: 'patient',
    email: DEMO_PATIENT_EMAIL,
    fullName: 'Maya Srinivasan',
    gender: 'female',
    home: clinic.key,
    bornOn: Date.UTC(1988, 3, 17) / DAY,
    number: numberAt(clinic, 0),
    relativeNumber: '+16465550100',
    language: 'en',
    // Visits of the demo patient are chosen by hand.
    need: 0,
    forgetfulness: 0,
  };
}

/** Ids need a time; people get the same one, because their first day is known only once they have visits. */
const FIRST_ID_TIME = Date.UTC(2024, 0, 1);

function makePatient(
  random: SeededRandom,
  clinic: DemoClinic,
  place: number,
  today: number,
  usernames: Set<string>,
): DemoPatient {
  const group = random.pickWeighted(NAME_GROUPS.map((names) => [names, names.weight] as const));
  const gender = random.pickWeighted([
    ['female', 53],
    ['male', 46],
    ['other', 1],
  ] as const);
  const given = random.pick(
    gender === 'male' || (gender === 'other' && random.chance(0.5)) ? group.male : group.female,
  );
  const family = random.pick(group.family);
  const second = random.chance(0.07) ? `-${random.pick(group.family)}` : '';
  const familyName = second === `-${family}` ? family : family + second;
  const plain = `${given}.${familyName}`
    .normalize('NFKD')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z.-]/g, '')
    .toLowerCase()
    .slice(0, 40);
  let username = plain;
  for (let twin = 2; usernames.has(username); twin += 1) username = `${plain}${twin}`;
  usernames.add(username);
  // Four of five ages in a bell over grown-up life, the rest children: clinics see few people between.
  const years = random.chance(0.21)
    ? random.between(0.2, 16)
    : Math.min(96, Math.max(16, 48 + 18 * random.normal()));
  return {
    id: random.uuid(FIRST_ID_TIME),
    username,
    email: `${username}@example.org`,
    fullName: `${given} ${familyName}`,
    gender,
    home: clinic.key,
    bornOn: today - Math.round(years * 365.25),
    number: numberAt(clinic, place + 1),
    relativeNumber: random.chance(0.45) ? numberAt(clinic, random.integer(0, NUMBERS_IN_BLOCK * 4)) : null,
    language: group.hindi === true && random.chance(0.35) ? 'hi' : 'en',
    need: Math.exp(0.6 * random.normal()) * (years > 60 || years < 4 ? 1.6 : 1),
    forgetfulness: 0.9 * random.normal() + (years > 18 && years < 32 ? 0.5 : years > 62 ? -0.5 : 0),
  };
}

/** Age in whole years on a day, both as days since 1970-01-01. */
export function ageOn(bornOn: number, day: number): number {
  return Math.floor((day - bornOn) / 365.25);
}

/** `YYYY-MM-DD`. */
export function birthDate(patient: DemoPatient): string {
  return dateOfDay(patient.bornOn);
}
