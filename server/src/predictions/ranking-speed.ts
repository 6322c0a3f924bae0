import { loadTimeSlotModel, readDemoModels, type Booking } from '@smart-healthcare/ml';
import { reasonsFor } from './slot-reasons.rules.js';
import { rankSlots, type Candidate, type RankingSubject } from './slot-ranking.rules.js';

/** Milliseconds that one ranking takes, everything known already. */
export interface RankingSpeed {
  readonly slots: number;
  readonly p50: number;
  readonly p99: number;
}

const SLOTS = 200;
const SHOWN = 20;
const VISITS = 60;
const RUNS = 2_000;
const WARM_UP = 200;
const TODAY = 20_000;

/** Ranks two hundred times for a patient with sixty visits again and again, by the demo's network. */
export async function measureRanking(): Promise<RankingSpeed> {
  const model = loadTimeSlotModel((await readDemoModels()).timeSlot);
  const bookings = Array.from({ length: VISITS }, (_, visit): Booking => ({
    patient: 'p',
    patientBirthYear: 1980,
    doctor: 'd',
    bookedAt: (TODAY - 9 * visit - 12) * 86_400_000,
    bookedDay: TODAY - 9 * visit - 12,
    bookedHour: 10,
    scheduledDay: TODAY - 9 * visit - 1,
    scheduledHour: 9 + (visit % 8),
    outcome: visit % 7 === 0 ? 'missed' : 'attended',
  }));
  const subject: RankingSubject = {
    doctorId: 'd',
    birthYear: 1980,
    now: TODAY * 86_400_000,
    bookings,
    doctorRecord: { visits: 900, missed: 120 },
  };
  const candidates = Array.from({ length: SLOTS }, (_, slot): Candidate => ({
    clinicId: 'c',
    startsAt: new Date((TODAY + 1 + Math.floor(slot / 8)) * 86_400_000 + slot * 1000).toISOString(),
    day: TODAY + 1 + Math.floor(slot / 8),
    hour: 9 + (slot % 8),
    bookedDay: TODAY,
    bookedHour: 10,
    alreadyBooked: slot % 20,
    workingDay: 1 + Math.floor(slot / 8),
  }));
  const times: number[] = [];
  for (let run = 0; run < RUNS + WARM_UP; run += 1) {
    const started = performance.now();
    const ranking = rankSlots(model, subject, candidates);
    const reasonsOf = reasonsFor(ranking.slots, {
      bookings,
      today: TODAY,
      earlierDays: [],
      keptTimes: model.content.keptTimes,
    });
    for (const slot of ranking.slots.slice(0, SHOWN)) reasonsOf(slot);
    if (run >= WARM_UP) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * times.length)] ?? 0;
  return { slots: SLOTS, p50: at(0.5), p99: at(0.99) };
}
