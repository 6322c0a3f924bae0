import type { Schedule, Slot } from '@medplum/fhirtypes';
import { referenceToClinic, referenceToDoctor, referenceToService } from './directory-resources.js';
import { keyOf, type FreeSlot, type Offer } from './free-slots.js';
import { scheduleId } from './ids.js';
import type { Place } from './place.js';
import type { Asked } from './resource-type.js';
import { appointmentTypeOf, serviceTypeOf, specialtyOf } from './systems.js';

/** Where a person goes on with a free time: SMART Scheduling Links. */
const DEEP_LINK = 'http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link';

interface HorizonData {
  readonly bookingHorizonDays: number;
}

/** How many days ahead patients can book. */
export async function horizonOf({ ask }: Asked): Promise<number> {
  return (await ask<HorizonData>('Rules')).bookingHorizonDays;
}

/**
 * When one type of visit can be had at one clinic.
 * @param horizonDays how far ahead it can be booked
 */
export function scheduleOf(offer: Offer, now: Date, horizonDays: number): Schedule {
  const { doctor, visitType, clinic } = offer;
  const end = new Date(now);
  end.setUTCDate(end.getUTCDate() + horizonDays);
  return {
    resourceType: 'Schedule',
    id: scheduleId(keyOf(offer)),
    active: doctor.availabilityStatus === 'active',
    serviceType: [serviceTypeOf(visitType)],
    specialty: [specialtyOf(doctor.specialization)],
    // The place first: readers of SMART Scheduling Links look no further.
    actor: [
      referenceToClinic(clinic),
      referenceToDoctor(doctor),
      { reference: `PractitionerRole/${doctor.id}`, display: doctor.fullName },
      referenceToService(visitType),
    ],
    planningHorizon: { start: now.toISOString(), end: end.toISOString() },
  };
}

export function slotOf(slot: FreeSlot, { origin }: Place): Slot {
  const { id, doctor, visitType, clinic, startsAt, endsAt } = slot;
  const link = new URL('/book', origin);
  link.search = new URLSearchParams({
    doctor: doctor.id,
    clinic: clinic.id,
    visit: visitType.id,
    at: startsAt,
  }).toString();
  return {
    resourceType: 'Slot',
    id,
    extension: [{ url: DEEP_LINK, valueUrl: link.href }],
    serviceType: [serviceTypeOf(visitType)],
    specialty: [specialtyOf(doctor.specialization)],
    appointmentType: appointmentTypeOf(visitType),
    schedule: { reference: `Schedule/${scheduleId(keyOf(slot))}` },
    status: 'free',
    start: startsAt,
    end: endsAt,
  };
}
