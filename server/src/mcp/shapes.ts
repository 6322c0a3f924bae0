import { localTimeOf, placeOf, type Place } from './words.js';
import { amountText } from '../operations/amount.js';

/** What the operations answer, as far as tools read it. */
export interface ClinicParts extends Place {
  readonly id: string;
}
export interface VisitTypeParts {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly minutes: number;
  readonly fee: number;
  readonly currency: string;
}
export interface SlotParts {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly clinic: ClinicParts;
  readonly visitType: VisitTypeParts;
}
export interface DoctorParts {
  readonly id: string;
  readonly fullName: string;
  readonly degree: string;
  readonly specialization: { readonly name: string };
}
export interface RuleParts {
  readonly cancelCutoffMinutes: number;
  readonly moveCutoffMinutes: number;
}
export interface AppointmentParts {
  readonly id: string;
  readonly status: string;
  readonly scheduledAt: string;
  readonly endsAt: string;
  readonly fee: number;
  readonly currency: string;
  readonly doctor: DoctorParts;
  readonly clinic: ClinicParts;
  readonly visitType: { readonly id: string; readonly name: string } | null;
  readonly mayCancel: boolean;
  readonly cancelUntil: string;
  readonly mayMove: boolean;
  readonly moveUntil: string;
}

type Fields = Record<string, unknown>;

export function doctorShape({ id, fullName, degree, specialization }: DoctorParts): Fields {
  return { doctorId: id, name: fullName, degree, specialty: specialization.name };
}

export function visitTypeShape({ id, name, kind, minutes, fee, currency }: VisitTypeParts): Fields {
  return { visitTypeId: id, name, kind, minutes, price: amountText(fee, currency) };
}

export function clinicShape(clinic: ClinicParts): Fields {
  return { clinicId: clinic.id, place: placeOf(clinic), timeZone: clinic.timeZone };
}

/** When and where: the instant to hand on, and the clinic's own clock to say. */
export function timeShape(startsAt: string, clinic: ClinicParts): Fields {
  return {
    startsAt,
    localTime: localTimeOf(startsAt, clinic.timeZone),
    clinicId: clinic.id,
    place: placeOf(clinic),
  };
}

/** A free time with all that a person wants to know before choosing it. */
export function slotShape({ startsAt, clinic, visitType }: SlotParts, rules: RuleParts): Fields {
  const until = (minutes: number): string =>
    localTimeOf(new Date(Date.parse(startsAt) - minutes * 60_000).toISOString(), clinic.timeZone);
  return {
    ...timeShape(startsAt, clinic),
    visitTypeId: visitType.id,
    visitType: visitType.name,
    minutes: visitType.minutes,
    price: amountText(visitType.fee, visitType.currency),
    cancelUntil: until(rules.cancelCutoffMinutes),
    moveUntil: until(rules.moveCutoffMinutes),
  };
}

export function appointmentShape(appointment: AppointmentParts): Fields {
  const { id, status, scheduledAt, clinic, doctor, visitType, fee, currency } = appointment;
  return {
    appointmentId: id,
    status,
    ...timeShape(scheduledAt, clinic),
    doctor: doctorShape(doctor),
    visitTypeId: visitType?.id ?? null,
    visitType: visitType?.name ?? null,
    price: amountText(fee, currency),
    mayCancel: appointment.mayCancel,
    cancelUntil: localTimeOf(appointment.cancelUntil, clinic.timeZone),
    mayMove: appointment.mayMove,
    moveUntil: localTimeOf(appointment.moveUntil, clinic.timeZone),
  };
}
