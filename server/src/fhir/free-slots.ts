import { isId } from '../api/page.js';
import { instantText } from '../calendar/instant-text.js';
import type { ClinicData, DoctorData, VisitTypeData } from './data.js';
import type { Stretch } from './date-conditions.js';
import { doctorsOf } from './directory.js';
import { readScheduleId, readSlotId, slotId, type ScheduleKey, type SlotKey } from './ids.js';
import type { Asked } from './resource-type.js';

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** The longest stretch of free times that one search looks at: GraphQL's, less what zones add at both ends. */
export const MOST_DAYS = 89;

/** What a doctor offers at a clinic. */
export interface Offer {
  readonly doctor: DoctorData;
  readonly visitType: VisitTypeData;
  readonly clinic: ClinicData;
}

/** A time at which it can be booked. */
export interface FreeSlot extends Offer {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

interface FreeTimesData {
  readonly days: readonly { readonly clinic: { readonly id: string }; readonly starts: readonly string[] }[];
}

/** All that a doctor offers, at each place. */
export function offersOf(doctor: DoctorData): Offer[] {
  return doctor.visitTypes.flatMap((visitType) =>
    doctor.clinics.map((clinic) => ({ doctor, visitType, clinic })),
  );
}

export function keyOf({ visitType, clinic }: Offer): ScheduleKey {
  return { visitTypeId: visitType.id, clinicId: clinic.id };
}

/** The offer of a schedule; null where there is none (any more). */
export async function findOffer(asked: Asked, key: ScheduleKey | null): Promise<Offer | null> {
  if (key === null || !isId(key.visitTypeId) || !isId(key.clinicId)) return null;
  const { visitTypeId, clinicId } = key;
  const offers = (await doctorsOf(asked, { visitTypeId, clinicId })).flatMap(offersOf);
  return offers.find((offer) => offer.visitType.id === visitTypeId && offer.clinic.id === clinicId) ?? null;
}

export function findOfferOfSchedule(asked: Asked, id: string): Promise<Offer | null> {
  return findOffer(asked, readScheduleId(id));
}

/** What a slot's id says, whether it is free or not; null where nothing of the kind is offered. */
export async function findSlot(asked: Asked, id: string): Promise<FreeSlot | null> {
  const key = readSlotId(id);
  const offer = await findOffer(asked, key);
  return key === null || offer === null ? null : slotAt(offer, key);
}

/** Whether a slot can be booked by who asks. */
export async function isFree(asked: Asked, slot: FreeSlot): Promise<boolean> {
  const from = Date.parse(slot.startsAt);
  const free = await freeSlots(asked, slot, { from, to: from + 1 });
  return free.some(({ id }) => id === slot.id);
}

/**
 * The free times of an offer that begin in a stretch, earliest first: as everybody is told them, or as who asks may book.
 * @param stretch no longer than MOST_DAYS
 */
export async function freeSlots({ ask }: Asked, offer: Offer, { from, to }: Stretch): Promise<FreeSlot[]> {
  if (to <= from) return [];
  const { days } = await ask<FreeTimesData>('FreeTimes', {
    doctorId: offer.doctor.id,
    visitTypeId: offer.visitType.id,
    clinicId: offer.clinic.id,
    // The dates of the clinic, whatever its zone.
    from: dateOf(from - 14 * 60 * MINUTE),
    to: dateOf(to + 14 * 60 * MINUTE),
  });
  return days
    .filter(({ clinic }) => clinic.id === offer.clinic.id)
    .flatMap(({ starts }) => starts)
    .map((start) => Date.parse(start))
    .filter((start) => start >= from && start < to)
    .map((start) => slotAt(offer, { ...keyOf(offer), seconds: start / 1000 }));
}

function slotAt(offer: Offer, key: SlotKey): FreeSlot {
  const { doctor, visitType, clinic } = offer;
  return {
    doctor,
    visitType,
    clinic,
    id: slotId(key),
    startsAt: instantText(key.seconds),
    endsAt: instantText(key.seconds + visitType.minutes * 60),
  };
}

/** The stretch that can be looked at: from now on, and no longer than MOST_DAYS. */
export function bounded({ from, to }: Stretch, now: Date, days: number): Stretch {
  const begin = Math.max(from, now.getTime());
  const end = to === Infinity ? begin + days * DAY : to;
  return { from: begin, to: Math.min(end, begin + MOST_DAYS * DAY) };
}

function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
