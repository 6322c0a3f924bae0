import { sha256 } from '../learning/checksum.js';
import { isSettled, missedLabel, type Booking, type SettledBooking } from './booking.js';
import {
  FEATURE_NAMES,
  fillFeatures,
  type BookingContext,
  type DoctorRecord,
  type KnownUntil,
} from './features.js';
import type { PriorTables } from './prior.js';
import { zeroMatrix, type Matrix } from '../learning/matrix.js';

/** A clinic's bookings, ready to be asked what was known when each of them was made. */
export class BookingArchive {
  readonly bookings: readonly Booking[];
  private readonly byPatient = new Map<string, Booking[]>();
  private readonly doctors = new Map<string, DoctorLedger>();
  private readonly alreadyBooked = new Map<Booking, number>();
  private readonly daysOf = new Map<string, number[]>();
  /** Day of the first visit; Infinity without any. */
  readonly firstDay: number;

  /** @param bookings in any order, which changes nothing; cancelled ones left out */
  constructor(bookings: readonly Booking[]) {
    this.bookings = [...bookings].sort(inOrder);
    const dayLoads = new Map<string, number>();
    for (const booking of this.bookings) {
      const own = this.byPatient.get(booking.patient);
      if (own) own.push(booking);
      else this.byPatient.set(booking.patient, [booking]);
      const day = `${booking.scheduledDay} ${booking.doctor}`;
      const load = dayLoads.get(day) ?? 0;
      this.alreadyBooked.set(booking, load);
      dayLoads.set(day, load + 1);
      if (isSettled(booking)) this.ledgerOf(booking.doctor).add(booking);
    }
    for (const ledger of this.doctors.values()) ledger.close();
    this.firstDay = this.bookings.reduce((day, { scheduledDay }) => Math.min(day, scheduledDay), Infinity);
    const days = new Map<string, Set<number>>();
    for (const { doctor, scheduledDay } of this.bookings) {
      const own = days.get(doctor);
      if (own) own.add(scheduledDay);
      else days.set(doctor, new Set([scheduledDay]));
    }
    for (const [doctor, own] of days) {
      this.daysOf.set(
        doctor,
        [...own].sort((a, b) => a - b),
      );
    }
  }

  /** Bookings of the patient, the first made first, outcomes of all times included: features freeze them. */
  patientBookings(patient: string): readonly Booking[] {
    return this.byPatient.get(patient) ?? [];
  }

  /** Days on which the doctor has visits, after one day and until another, that one included. */
  workingDays(doctor: string, after: number, until: number): number {
    const days = this.daysOf.get(doctor) ?? [];
    return placeOf(days, until + 1) - placeOf(days, after + 1);
  }

  /** The days on which the doctor has visits, in order. */
  daysWorked(doctor: string): readonly number[] {
    return this.daysOf.get(doctor) ?? [];
  }

  /** Whether the patient had made a booking before this one. */
  hasEarlier({ patient, bookedAt }: Booking): boolean {
    return (this.byPatient.get(patient)?.[0]?.bookedAt ?? Infinity) < bookedAt;
  }

  /** What fillFeatures needs for one of the archive's bookings. */
  contextOf(booking: Booking): BookingContext {
    return {
      booking,
      patientBookings: this.patientBookings(booking.patient),
      doctorRecord: this.ledgerOf(booking.doctor).recordBefore(booking.bookedDay),
      alreadyBooked: this.alreadyBooked.get(booking) ?? 0,
    };
  }

  /**
   * Inputs of the bookings, one row each.
   * @param useDoctor false takes the doctor's rate out, to measure what it brings
   * @param knownUntil the moment that a booking's past is frozen at, when it is not that of the booking
   */
  inputsOf(
    bookings: readonly Booking[],
    tables: PriorTables,
    useDoctor: boolean,
    knownUntil?: (booking: Booking) => KnownUntil,
  ): Matrix {
    const inputs = zeroMatrix(bookings.length, FEATURE_NAMES.length);
    bookings.forEach((booking, row) => {
      const context = this.contextOf(booking);
      const line = inputs.values.subarray(row * inputs.columns, (row + 1) * inputs.columns);
      fillFeatures(
        useDoctor ? context : { ...context, doctorRecord: NO_RECORD },
        tables,
        line,
        knownUntil?.(booking),
      );
    });
    return inputs;
  }

  private ledgerOf(doctor: string): DoctorLedger {
    const ledger = this.doctors.get(doctor) ?? new DoctorLedger();
    this.doctors.set(doctor, ledger);
    return ledger;
  }
}

/** SHA-256 of bookings, whatever order they come in: in that of `inOrder`, each as the JSON of its entries. */
export function sha256OfBookings(bookings: readonly Booking[]): string {
  const lines = [...bookings].sort(inOrder).map((booking) => JSON.stringify(Object.entries(booking).sort()));
  return sha256(lines.join('\n'));
}

/** The first made first. Of those made at one moment it must not matter which the file names first. */
function inOrder(a: Booking, b: Booking): number {
  return (
    a.bookedAt - b.bookedAt ||
    a.scheduledDay - b.scheduledDay ||
    (a.scheduledHour ?? -1) - (b.scheduledHour ?? -1) ||
    compare(a.doctor, b.doctor) ||
    compare(a.patient, b.patient) ||
    (a.patientBirthYear ?? 0) - (b.patientBirthYear ?? 0) ||
    compare(a.outcome ?? '', b.outcome ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const NO_RECORD: DoctorRecord = { visits: 0, missed: 0 };

/** A doctor's visits, summed up day by day. */
class DoctorLedger {
  private readonly daily = new Map<number, { visits: number; missed: number }>();
  private days: number[] = [];
  private totals: DoctorRecord[] = [];

  add(booking: SettledBooking): void {
    const day = this.daily.get(booking.scheduledDay) ?? { visits: 0, missed: 0 };
    this.daily.set(booking.scheduledDay, day);
    day.visits += 1;
    day.missed += missedLabel(booking);
  }

  close(): void {
    this.days = [...this.daily.keys()].sort((a, b) => a - b);
    let total: DoctorRecord = NO_RECORD;
    this.totals = this.days.map((day) => {
      const { visits = 0, missed = 0 } = this.daily.get(day) ?? {};
      total = { visits: total.visits + visits, missed: total.missed + missed };
      return total;
    });
  }

  /** Visits on days before the given one. */
  recordBefore(day: number): DoctorRecord {
    return this.totals[placeOf(this.days, day) - 1] ?? NO_RECORD;
  }
}

/** How many of the days, which are in order, come before the given one. */
function placeOf(days: readonly number[], day: number): number {
  let from = 0;
  let to = days.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? 0) < day) from = middle + 1;
    else to = middle;
  }
  return from;
}
