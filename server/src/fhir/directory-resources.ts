import type { HealthcareService, Location, Practitioner, PractitionerRole } from '@medplum/fhirtypes';
import { amountText } from '../operations/amount.js';
import type { ClinicData, DoctorData, VisitTypeData } from './data.js';
import type { Place } from './place.js';
import { serviceTypeOf, specialtyOf } from './systems.js';

/** Who sees patients. */
export function practitionerOf(doctor: DoctorData, { origin }: Place): Practitioner {
  return {
    resourceType: 'Practitioner',
    id: doctor.id,
    active: true,
    name: [{ text: doctor.fullName }],
    ...(doctor.photoUrl === null ? {} : { photo: [{ url: `${origin}${doctor.photoUrl}` }] }),
    qualification: [{ code: { text: doctor.degree } }],
    ...(doctor.languages.length === 0
      ? {}
      : {
          communication: doctor.languages.map((code) => ({ coding: [{ system: 'urn:ietf:bcp:47', code }] })),
        }),
  };
}

/** What the doctor does here: each has one role, at all clinics. Its id is the doctor's. */
export function roleOf(doctor: DoctorData): PractitionerRole {
  return {
    resourceType: 'PractitionerRole',
    id: doctor.id,
    active: doctor.availabilityStatus === 'active',
    practitioner: referenceToDoctor(doctor),
    specialty: [specialtyOf(doctor.specialization)],
    ...listOf('location', doctor.clinics, referenceToClinic),
    ...listOf('healthcareService', doctor.visitTypes, referenceToService),
  };
}

export function locationOf(clinic: ClinicData): Location {
  return {
    resourceType: 'Location',
    id: clinic.id,
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/timezone', valueCode: clinic.timeZone }],
    status: 'active',
    name: clinic.name,
    mode: 'instance',
    ...(clinic.phone === null ? {} : { telecom: [{ system: 'phone', value: clinic.phone }] }),
    address: { text: `${clinic.address}, ${clinic.city}`, line: [clinic.address], city: clinic.city },
    ...(clinic.latitude === null || clinic.longitude === null
      ? {}
      : { position: { longitude: clinic.longitude, latitude: clinic.latitude } }),
  };
}

/** A kind of visit that one doctor offers. */
export function serviceOf(visitType: VisitTypeData, doctor: DoctorData): HealthcareService {
  return {
    resourceType: 'HealthcareService',
    id: visitType.id,
    active: doctor.availabilityStatus === 'active',
    type: [serviceTypeOf(visitType)],
    specialty: [specialtyOf(doctor.specialization)],
    ...listOf('location', doctor.clinics, referenceToClinic),
    name: visitType.name,
    comment: doctor.fullName,
    extraDetails: `${visitType.minutes} min, ${amountText(visitType.fee, visitType.currency)}`,
    appointmentRequired: true,
  };
}

export function referenceToDoctor({ id, fullName }: Pick<DoctorData, 'id' | 'fullName'>): {
  reference: string;
  display: string;
} {
  return { reference: `Practitioner/${id}`, display: fullName };
}

export function referenceToClinic({ id, name }: Pick<ClinicData, 'id' | 'name'>): {
  reference: string;
  display: string;
} {
  return { reference: `Location/${id}`, display: name };
}

export function referenceToService({ id, name }: Pick<VisitTypeData, 'id' | 'name'>): {
  reference: string;
  display: string;
} {
  return { reference: `HealthcareService/${id}`, display: name };
}

/** FHIR has no empty lists. */
function listOf<Name extends string, Item, Made>(
  name: Name,
  items: readonly Item[],
  make: (item: Item) => Made,
): Partial<Record<Name, Made[]>> {
  return items.length === 0 ? {} : ({ [name]: items.map(make) } as Partial<Record<Name, Made[]>>);
}
