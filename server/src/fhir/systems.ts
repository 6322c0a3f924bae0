import type { CodeableConcept } from '@medplum/fhirtypes';
import type { SpecializationData, VisitTypeData } from './data.js';

/** The systems of our own codes: ids of records, whose names are the organization's words. */
export const SYSTEMS = {
  specialization: 'urn:smart-healthcare:specialization',
  visitType: 'urn:smart-healthcare:visit-type',
  patient: 'urn:smart-healthcare:patient',
} as const;

/** Kinds of visits that HL7 has a word for: http://terminology.hl7.org/CodeSystem/v2-0276 */
const REASONS: Readonly<Record<string, readonly [code: string, display: string]>> = {
  check_up: ['CHECKUP', 'A routine check-up, such as an annual physical'],
  follow_up: ['FOLLOWUP', 'A follow up visit from a previous appointment'],
};
const ROUTINE = ['ROUTINE', 'Routine appointment - default if not valued'] as const;

export function specialtyOf({ id, name }: SpecializationData): CodeableConcept {
  return { coding: [{ system: SYSTEMS.specialization, code: id, display: name }], text: name };
}

export function serviceTypeOf({ id, name }: VisitTypeData): CodeableConcept {
  return { coding: [{ system: SYSTEMS.visitType, code: id, display: name }], text: name };
}

export function appointmentTypeOf({ kind }: VisitTypeData): CodeableConcept {
  const [code, display] = REASONS[kind] ?? ROUTINE;
  return { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0276', code, display }] };
}
