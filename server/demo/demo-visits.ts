import { DAY, HOUR, localDay, localTime, MINUTE } from '../src/calendar/time-zone.js';
import type { OpenRange } from '../src/calendar/open-ranges.rules.js';
import type { ClinicKey } from './demo-clinics.js';
import type { DemoDoctor, DemoVisitType, SpecializationKey } from './demo-doctors.js';
import { ageOn, type DemoPatient } from './demo-people.js';
import { ANSWERS, CANCEL_REASONS, CLINIC_CANCEL_REASONS, COMMENTS, REASONS } from './demo-words.js';
import { SeededRandom } from './seeded-random.js';

/** A visit type with its id in the database. */
export interface PlacedVisitType extends DemoVisitType {
  readonly id: string;
  /** Cents. */
  readonly fee: number;
}

/** A doctor of the demo with what the database calls its parts. */
export interface PlacedDoctor {
  readonly id: string;
  readonly userId: string;
  readonly spec: DemoDoctor;
  readonly visitTypes: readonly PlacedVisitType[];
  /** Open time, past and to come. */
  readonly ranges: readonly OpenRange[];
}

export interface PlacedClinic {
  readonly id: string;
  readonly key: ClinicKey;
  readonly timeZone: string;
}

export type VisitStatus = 'pending' | 'confirmed' | 'checked_in' | 'completed' | 'cancelled' | 'no_show';

export interface DemoFeedback {
  readonly rating: number;
  readonly comments: string | null;
  readonly anonymous: boolean;
  readonly createdAt: number;
  readonly response: string | null;
  readonly respondedAt: number | null;
}

/** A made-up appointment. Instants are epoch milliseconds. */
export interface DemoVisit {
  readonly id: string;
  patient: DemoPatient;
  readonly doctor: PlacedDoctor;
  readonly clinicId: string;
  readonly type: PlacedVisitType;
  readonly startsAt: number;
  status: VisitStatus;
  createdAt: number;
  expiresAt: number | null;
  readonly cancelledAt: number | null;
  readonly cancelReason: string | null;
  reason: string | null;
  readonly paid: 'pending' | 'completed' | 'refunded';
  readonly isBookedByStaff: boolean;
  readonly reminderSent: boolean;
  /** When and from what time it was moved, for some. */
  readonly moved: { readonly at: number; readonly from: number } | null;
  readonly feedback: DemoFeedback | null;
}

export interface VisitPlan {
  readonly now: number;
  /** Days of history. */
  readonly pastDays: number;
  readonly futureDays: number;
  readonly clinics: readonly PlacedClinic[];
  readonly doctors: readonly PlacedDoctor[];
  /** The first one is the demo patient and gets no visits here. */
  readonly patients: readonly DemoPatient[];
}

/** Visits to come that one person may have; the product's own limit is five. */
const MOST_OPEN = 4;

/** How many days before their visits people book: shares that add up to one, each even from one day to another. */
const LEADS = [
  { share: 0.14, from: 0, to: 0 },
  { share: 0.2, from: 1, to: 3 },
  { share: 0.38, from: 4, to: 14 },
  { share: 0.28, from: 15, to: 50 },
] as const;
const LONGEST_LEAD = Math.max(...LEADS.map(({ to }) => to));

/** Appointments of every doctor, past and to come. The same plan gives the same visits. */
export function makeVisits(plan: VisitPlan): DemoVisit[] {
  const diaries = new Diaries();
  return plan.doctors.flatMap((doctor, index) => new DoctorDiary(plan, doctor, index, diaries).fill());
}

/** Who is where on which day, so that nobody is in two places at once. */
class Diaries {
  private readonly days = new Map<string, Set<number>>();
  private readonly open = new Map<string, number>();
  private readonly seen = new Map<PlacedDoctor, Set<DemoPatient>>();

  isFree(patient: DemoPatient, day: number, isAhead: boolean): boolean {
    if (isAhead && (this.open.get(patient.id) ?? 0) >= MOST_OPEN) return false;
    const days = this.days.get(patient.id);
    return days === undefined || !(days.has(day) || days.has(day - 1) || days.has(day + 1));
  }

  note(patient: DemoPatient, day: number, isAhead: boolean): void {
    let days = this.days.get(patient.id);
    if (days === undefined) this.days.set(patient.id, (days = new Set()));
    days.add(day);
    if (isAhead) this.open.set(patient.id, (this.open.get(patient.id) ?? 0) + 1);
  }

  knows(doctor: PlacedDoctor, patient: DemoPatient): boolean {
    return this.seen.get(doctor)?.has(patient) === true;
  }

  meet(doctor: PlacedDoctor, patient: DemoPatient): void {
    let patients = this.seen.get(doctor);
    if (patients === undefined) this.seen.set(doctor, (patients = new Set()));
    patients.add(patient);
  }
}

/** People whom a doctor sees at one clinic, with running sums of how likely each of them is to come. */
interface Panel {
  readonly people: readonly DemoPatient[];
  readonly sums: readonly number[];
}

class DoctorDiary {
  private readonly random: SeededRandom;
  private readonly clinics: Map<string, PlacedClinic>;
  private readonly panels = new Map<string, Panel>();
  private readonly taken = new Map<number, number>();
  private readonly visits: DemoVisit[] = [];

  constructor(
    private readonly plan: VisitPlan,
    private readonly doctor: PlacedDoctor,
    index: number,
    private readonly diaries: Diaries,
  ) {
    this.random = new SeededRandom(7_919 * (index + 1));
    this.clinics = new Map(plan.clinics.map((clinic) => [clinic.id, clinic]));
  }

  fill(): DemoVisit[] {
    for (const range of this.doctor.ranges) {
      const clinic = this.clinics.get(range.clinicId);
      if (clinic !== undefined) this.fillRange(range, clinic);
    }
    if (this.doctor.spec.requiresApproval === true) this.leaveSomePending();
    return this.visits;
  }

  private fillRange(range: OpenRange, clinic: PlacedClinic): void {
    const { random } = this;
    const zone = clinic.timeZone;
    const ahead = localDay(zone, range.startsAt) - localDay(zone, this.plan.now);
    const [usual] = [...this.doctor.visitTypes].sort((a, b) => a.minutes - b.minutes).slice(0, 1);
    if (usual === undefined) return;
    const usualLength =
      (this.doctor.visitTypes.reduce((sum, type) => sum + busyMinutes(type), 0) /
        this.doctor.visitTypes.length) *
      MINUTE;
    const window = range.endsAt - range.startsAt;
    // A part of the day's limit falls to this window, as much as it is of a working day of seven hours.
    const share = Math.min(1, window / (7 * HOUR));
    const places = Math.min(window / usualLength, this.doctor.spec.dayLimit * Math.max(share, 0.45));
    const wanted = Math.max(0.2, places * this.fullness(ahead, range.startsAt));
    const odds = 1 / (1 + Math.max(0, window / wanted - usualLength) / (usual.step * MINUTE));

    let cursor = range.startsAt;
    const step = usual.step * MINUTE;
    while (cursor + usual.minutes * MINUTE <= range.endsAt) {
      if (random.chance(0.02)) this.addCancelled(clinic, range, ahead);
      if (!random.chance(odds * hourFactor(zone, cursor))) {
        cursor = onGrid(range, cursor, step) + step;
        continue;
      }
      const patient = this.choosePatient(clinic, localDay(zone, cursor), ahead > 0);
      const type = this.chooseType(patient);
      const before = cursor === range.startsAt ? 0 : (type.bufferBefore ?? 0) * MINUTE;
      const start = onGrid(range, cursor + before, type.step * MINUTE);
      const end = start + type.minutes * MINUTE;
      const day = localDay(zone, start);
      const taken = this.taken.get(day) ?? 0;
      if (patient === null || end > range.endsAt || taken >= this.doctor.spec.dayLimit) {
        cursor = onGrid(range, cursor, step) + step;
        continue;
      }
      this.taken.set(day, taken + 1);
      this.add(clinic, patient, type, start, day, ahead, false);
      cursor = end + (type.bufferAfter ?? 0) * MINUTE;
    }
  }

  /** Part of the places of a day that is taken: of coming days, what would be booked by now. */
  private fullness(ahead: number, startsAt: number): number {
    const { spec } = this.doctor;
    const noise = this.random.between(0.85, 1.15);
    if (spec.demand > 2) return 0.98;
    if (spec.isDemoAccount === true && ahead >= 0 && ahead <= 6) return ahead === 0 ? 0.95 : 0.7;
    const growth = 1 - 0.3 * Math.min(1, Math.max(0, -ahead) / 548);
    const month = new Date(startsAt).getUTCMonth();
    const season = month <= 1 || month >= 10 ? 1.08 : month === 6 || month === 7 ? 0.9 : 1;
    const level = Math.min(0.97, 0.43 * Math.min(spec.demand, 1.7) * growth * season * noise);
    return level * bookedBefore(ahead);
  }

  private choosePatient(clinic: PlacedClinic, day: number, isAhead: boolean): DemoPatient | null {
    const panel = this.panelOf(clinic);
    const total = panel.sums.at(-1) ?? 0;
    for (let attempt = 0; total > 0 && attempt < 14; attempt += 1) {
      const patient = panel.people[firstAbove(panel.sums, this.random.next() * total)];
      if (patient !== undefined && this.diaries.isFree(patient, day, isAhead)) return patient;
    }
    return null;
  }

  private panelOf(clinic: PlacedClinic): Panel {
    let panel = this.panels.get(clinic.id);
    if (panel !== undefined) return panel;
    const people: DemoPatient[] = [];
    const sums: number[] = [];
    let sum = 0;
    const today = localDay(clinic.timeZone, this.plan.now);
    for (const patient of this.plan.patients) {
      if (patient.home !== clinic.key) continue;
      const interest = interestIn(this.doctor.spec.specialization, patient, ageOn(patient.bornOn, today));
      // People come back to the doctor they know: each has a few to whom they nearly always go.
      const bond = this.random.chance(0.16) ? 1 : 0.05;
      if (interest * patient.need === 0) continue;
      people.push(patient);
      sums.push((sum += interest * patient.need * bond));
    }
    panel = { people, sums };
    this.panels.set(clinic.id, panel);
    return panel;
  }

  private chooseType(patient: DemoPatient | null): PlacedVisitType {
    const types = this.doctor.visitTypes;
    const isKnown = patient !== null && this.diaries.knows(this.doctor, patient);
    return this.random.pickWeighted(
      types.map((type) => {
        if (type.kind === 'first_visit') return [type, isKnown ? 0.06 : 0.9] as const;
        if (type.kind === 'follow_up') return [type, isKnown ? 0.7 : 0.03] as const;
        return [type, isKnown ? 0.24 : 0.07] as const;
      }),
    );
  }

  private addCancelled(clinic: PlacedClinic, range: OpenRange, ahead: number): void {
    const day = localDay(clinic.timeZone, range.startsAt);
    const patient = this.choosePatient(clinic, day, false);
    const type = this.chooseType(patient);
    const steps = Math.floor((range.endsAt - range.startsAt) / (type.step * MINUTE));
    const start = onGrid(
      range,
      range.startsAt + this.random.integer(0, Math.max(0, steps - 3)) * type.step * MINUTE,
      type.step * MINUTE,
    );
    if (patient !== null)
      this.add(clinic, patient, type, start, localDay(clinic.timeZone, start), ahead, true);
  }

  private add(
    clinic: PlacedClinic,
    patient: DemoPatient,
    type: PlacedVisitType,
    start: number,
    day: number,
    ahead: number,
    isCancelled: boolean,
  ): void {
    const { random, plan, doctor } = this;
    const lead = this.leadDays(ahead);
    // At the clinics it may still be the day before the plan's: nobody books later than now.
    const createdAt = Math.min(bookedAt(random, clinic.timeZone, start, lead), plan.now - 10 * MINUTE);
    const end = start + type.minutes * MINUTE;
    const isMissed = random.chance(missChance(lead, patient, doctor.spec.specialization));
    const status: VisitStatus = isCancelled
      ? 'cancelled'
      : start > plan.now
        ? 'confirmed'
        : end > plan.now
          ? 'checked_in'
          : isMissed
            ? 'no_show'
            : 'completed';
    const byClinic = isCancelled && random.chance(0.1);
    // Most cancel in the last days; nobody after the visit began, and nobody in the future.
    const cancelledAt =
      createdAt + (Math.min(start - 20 * MINUTE, plan.now) - createdAt) * Math.sqrt(random.between(0.05, 1));
    const movedAt = createdAt + (Math.min(start, plan.now) - createdAt) * random.between(0.2, 0.8);
    const isMoved = ahead > 1 && !isCancelled && random.chance(0.05);
    this.diaries.note(patient, day, ahead >= 0 && !isCancelled);
    if (status === 'completed') this.diaries.meet(doctor, patient);
    this.visits.push({
      id: random.uuid(createdAt),
      patient,
      doctor,
      clinicId: clinic.id,
      type,
      startsAt: start,
      status,
      createdAt,
      expiresAt: null,
      cancelledAt: isCancelled ? Math.floor(cancelledAt) : null,
      cancelReason: !isCancelled
        ? null
        : byClinic
          ? random.pick(CLINIC_CANCEL_REASONS)
          : random.chance(0.7)
            ? random.pick(CANCEL_REASONS)
            : null,
      reason: random.chance(0.75) ? random.pick(REASONS[doctor.spec.specialization]) : null,
      paid: payment(random, status, ahead),
      isBookedByStaff: random.chance(0.13),
      reminderSent: start - plan.now < 2 * DAY && lead > 1,
      moved: isMoved ? { at: Math.floor(movedAt), from: start - random.integer(1, 6) * DAY } : null,
      feedback: status === 'completed' ? this.makeFeedback(end) : null,
    });
  }

  /** Days from booking to visit; of a coming visit more than those that are left. */
  private leadDays(ahead: number): number {
    if (ahead >= LONGEST_LEAD) return ahead + 1;
    for (;;) {
      const lead = this.usualLead();
      if (lead > ahead) return lead;
    }
  }

  private usualLead(): number {
    const { random } = this;
    let kind = random.next();
    for (const { share, from, to } of LEADS) {
      if (kind < share) return from === to ? from : random.integer(from, to);
      kind -= share;
    }
    return LONGEST_LEAD;
  }

  private makeFeedback(visitEnd: number): DemoFeedback | null {
    const { random } = this;
    const createdAt = visitEnd + Math.floor(random.between(1, 70) * HOUR);
    if (!random.chance(0.1) || createdAt > this.plan.now) return null;
    const isBadDay = random.chance(0.025);
    const felt = isBadDay ? random.between(1, 2.4) : this.doctor.spec.liked + 0.25 + 0.7 * random.normal();
    const rating = Math.min(5, Math.max(1, Math.round(felt)));
    const words = COMMENTS[rating];
    const hasWords = words !== undefined && random.chance(rating <= 2 ? 0.85 : 0.5);
    const comments = hasWords
      ? random.pick(words.opening) + (random.chance(0.45) ? ` ${random.pick(words.more)}` : '')
      : null;
    const respondedAt = createdAt + Math.floor(random.between(4, 90) * HOUR);
    const isAnswered =
      comments !== null && respondedAt < this.plan.now && random.chance(rating <= 3 ? 0.5 : 0.2);
    return {
      rating,
      comments,
      anonymous: random.chance(rating <= 3 ? 0.35 : 0.12),
      createdAt,
      response: isAnswered ? random.pick(rating <= 3 ? ANSWERS.unhappy : ANSWERS.happy) : null,
      respondedAt: isAnswered ? respondedAt : null,
    };
  }

  /** The newest requests to a doctor who approves each one wait for an answer. */
  private leaveSomePending(): void {
    const requests = this.visits.filter(
      (visit) => visit.status === 'confirmed' && visit.startsAt > this.plan.now + 3 * DAY,
    );
    for (const [index, visit] of requests
      .filter((_, place) => place % 9 === 4)
      .slice(0, 3)
      .entries()) {
      visit.status = 'pending';
      visit.createdAt = this.plan.now - (index * 4 + 1) * HOUR;
      visit.expiresAt = visit.createdAt + DAY;
    }
  }
}

/** Share of the bookings of a day so many days ahead that are made by now; of past days all are. */
function bookedBefore(ahead: number): number {
  return LEADS.reduce((sum, { share, from, to }) => {
    const later = Math.min(to, Math.max(from - 1, ahead));
    return sum + (share * (to - later)) / (to - from + 1);
  }, 0);
}

function busyMinutes(type: DemoVisitType): number {
  return (type.bufferBefore ?? 0) + type.minutes + (type.bufferAfter ?? 0);
}

/** The first start at or after an instant: the same grid as the rule of free time has. */
function onGrid(range: OpenRange, instant: number, step: number): number {
  return range.anchor + Math.ceil((instant - range.anchor) / step) * step;
}

function firstAbove(sums: readonly number[], value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? Infinity) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Mid-morning and late afternoon go first; the hour after noon goes last. */
function hourFactor(zone: string, instant: number): number {
  const hour = (localTime(zone, instant) % DAY) / HOUR;
  if (hour >= 9 && hour < 11.5) return 1.15;
  if (hour >= 16 && hour < 19) return 1.1;
  if (hour >= 12 && hour < 14) return 0.8;
  return 0.97;
}

function bookedAt(random: SeededRandom, zone: string, start: number, lead: number): number {
  if (lead === 0) return start - Math.floor(random.between(1.2, 5) * HOUR);
  const local = localTime(zone, start);
  const hour = random.pickWeighted([
    [random.between(8, 12), 5],
    [random.between(12, 17), 3],
    [random.between(17, 23), 3],
    [random.between(0, 8), 0.4],
  ] as const);
  const bookedLocal = Math.floor(local / DAY) * DAY - lead * DAY + Math.floor(hour * HOUR);
  return bookedLocal - (local - start);
}

/** The longer ahead a visit was booked, the more often it is missed; a same-day visit hardly ever is. */
function missChance(lead: number, patient: DemoPatient, specialization: SpecializationKey): number {
  const logOdds =
    -3.5 + 0.55 * Math.log1p(lead) + patient.forgetfulness + (specialization === 'psychiatry' ? 0.35 : 0);
  return 1 / (1 + Math.exp(-logOdds));
}

function payment(random: SeededRandom, status: VisitStatus, ahead: number): DemoVisit['paid'] {
  if (status === 'completed') return random.chance(ahead < -30 ? 0.985 : 0.85) ? 'completed' : 'pending';
  if (status === 'cancelled') return random.chance(0.35) ? 'refunded' : 'pending';
  if (status === 'no_show') return random.chance(0.25) ? 'completed' : 'pending';
  return random.chance(0.3) ? 'completed' : 'pending';
}

/** How much a person has to do with a specialty; 0 for never. */
function interestIn(specialization: SpecializationKey, patient: DemoPatient, age: number): number {
  if (specialization === 'pediatrics') return age < 17 ? 1 : 0;
  if (age < 17) return specialization === 'dermatology' || specialization === 'ent' ? 0.25 : 0;
  const isOld = age >= 55;
  switch (specialization) {
    case 'gynecology':
      return patient.gender === 'male' ? 0 : age < 50 ? 1 : 0.4;
    case 'cardiology':
      return isOld ? 1 : 0.12;
    case 'ophthalmology':
    case 'neurology':
      return isOld ? 1 : 0.35;
    case 'psychiatry':
      return isOld ? 0.4 : 1;
    default:
      return 1;
  }
}
