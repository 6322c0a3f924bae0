import { DAY } from '../src/calendar/time-zone.js';
import type { SpecializationKey, VisitKind } from './demo-doctors.js';
import type { DemoPatient } from './demo-people.js';
import type { DemoVisit } from './demo-visits.js';

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
export function giveVisits(visits: readonly DemoVisit[], patient: DemoPatient, now: number): void {
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
