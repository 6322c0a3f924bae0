import type { Appointment, AppointmentParticipant } from '@medplum/fhirtypes';
import type { AppointmentData } from './data.js';
import { referenceToClinic, referenceToDoctor, referenceToService } from './directory-resources.js';
import type { FreeSlot } from './free-slots.js';
import { slotId } from './ids.js';
import { appointmentTypeOf, serviceTypeOf, specialtyOf, SYSTEMS } from './systems.js';

/** Until when a time is held: FHIR has no element for it. */
export const HELD_UNTIL = 'urn:smart-healthcare:held-until';

type Status = NonNullable<Appointment['status']>;

/** Ours in FHIR's words: https://hl7.org/fhir/R4/valueset-appointmentstatus.html */
const STATUSES: Readonly<Record<string, Status>> = {
  pending: 'pending',
  confirmed: 'booked',
  checked_in: 'arrived',
  completed: 'fulfilled',
  no_show: 'noshow',
  cancelled: 'cancelled',
};

export function statusInFhir(status: string): Status {
  const known = STATUSES[status];
  if (known === undefined) throw new Error(`FHIR has no word for ${status}`);
  return known;
}

/** Why an appointment was cancelled in FHIR’s words, by ours: https://hl7.org/fhir/R4/valueset-appointment-cancellation-reason.html */
const CANCELATION_SYSTEM = 'http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason';
const CANCELATIONS: Readonly<Record<string, string>> = {
  patient: 'pat',
  patient_asked: 'pat',
  doctor_away: 'prov',
  mistake: 'oth-err',
  clinic_closed: 'other',
  lapsed: 'other',
  other: 'other',
};

function cancelationOf({
  cancelReason,
  cancelCause,
}: AppointmentData): Pick<Appointment, 'cancelationReason'> {
  const code = cancelCause === null ? undefined : CANCELATIONS[cancelCause];
  if (cancelReason === null && code === undefined) return {};
  return {
    cancelationReason: {
      ...(code === undefined ? {} : { coding: [{ system: CANCELATION_SYSTEM, code }] }),
      ...(cancelReason === null ? {} : { text: cancelReason }),
    },
  };
}

type Person = AppointmentData['patient'];

export function appointmentOf(appointment: AppointmentData): Appointment {
  const { id, version, doctor, clinic, visitType, patient, scheduledAt, endsAt } = appointment;
  const status = statusInFhir(appointment.status);
  const seconds = Date.parse(scheduledAt) / 1000;
  const isStanding = status !== 'cancelled' && visitType !== null && Number.isInteger(seconds);
  return {
    resourceType: 'Appointment',
    id,
    meta: { versionId: String(version) },
    status,
    ...(status === 'cancelled' ? cancelationOf(appointment) : {}),
    ...(visitType === null
      ? {}
      : { serviceType: [serviceTypeOf(visitType)], appointmentType: appointmentTypeOf(visitType) }),
    specialty: [specialtyOf(doctor.specialization)],
    ...(appointment.reason === null ? {} : { reasonCode: [{ text: appointment.reason }] }),
    start: scheduledAt,
    end: endsAt,
    minutesDuration: appointment.minutes,
    ...(isStanding
      ? {
          slot: [
            { reference: `Slot/${slotId({ visitTypeId: visitType.id, clinicId: clinic.id, seconds })}` },
          ],
        }
      : {}),
    created: appointment.createdAt,
    participant: [
      patientOf(patient),
      { actor: referenceToDoctor(doctor), status: status === 'pending' ? 'needs-action' : 'accepted' },
      { actor: referenceToClinic(clinic), status: 'accepted' },
      ...(visitType === null
        ? []
        : [{ actor: referenceToService(visitType), status: 'accepted' } satisfies AppointmentParticipant]),
    ],
    requestedPeriod: [{ start: scheduledAt, end: endsAt }],
  };
}

/** A free time as the appointment that it could be; its id is that of the slot. */
export function proposalOf(slot: FreeSlot): Appointment {
  const { id, doctor, visitType, clinic, startsAt, endsAt } = slot;
  return {
    resourceType: 'Appointment',
    id,
    status: 'proposed',
    serviceType: [serviceTypeOf(visitType)],
    specialty: [specialtyOf(doctor.specialization)],
    appointmentType: appointmentTypeOf(visitType),
    start: startsAt,
    end: endsAt,
    minutesDuration: visitType.minutes,
    slot: [{ reference: `Slot/${id}` }],
    participant: [
      { actor: referenceToDoctor(doctor), status: 'needs-action' },
      { actor: referenceToClinic(clinic), status: 'needs-action' },
      { actor: referenceToService(visitType), status: 'needs-action' },
    ],
    requestedPeriod: [{ start: startsAt, end: endsAt }],
  };
}

/** A time that is held for who asked. */
export function holdOf(slot: FreeSlot, expiresAt: string): Appointment {
  return {
    ...proposalOf(slot),
    extension: [{ url: HELD_UNTIL, valueInstant: expiresAt }],
    status: 'pending',
  };
}

/** The person by the number that the sign-in tells: there are no resources of patients here to refer to. */
function patientOf({ id, fullName }: Person): AppointmentParticipant {
  return {
    actor: { type: 'Patient', identifier: { system: SYSTEMS.patient, value: id }, display: fullName },
    status: 'accepted',
  };
}
