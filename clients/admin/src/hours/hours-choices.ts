import { visitName } from '@smart-healthcare/shared/terms/term-names';
import type { HoursDoctorFragment, HoursFragment } from '../generated/graphql';
import type { HoursNames } from './hours-lines';

interface Option {
  value: string;
  label: string;
}

/** What a window may name: the doctor's clinics and the types of visit that can be booked. */
export interface HoursChoices {
  clinics: readonly Option[];
  visitTypes: readonly Option[];
}

/**
 * Choices for a doctor's windows. A retired type stays among them while a window names it: otherwise its field would
 * look empty.
 */
export function hoursChoices(doctor: HoursDoctorFragment, hours: HoursFragment): HoursChoices {
  const named = new Set([...hours.weekly, ...hours.dated].map(({ visitTypeId }) => visitTypeId));
  return {
    clinics: doctor.doctor.clinics.map(({ id, name }) => ({ value: id, label: name })),
    visitTypes: doctor.visitTypes
      .filter(({ id, isActive }) => isActive || named.has(id))
      .map((type) => ({ value: type.id, label: visitName(type) })),
  };
}

/** Names by id; what the doctor no longer has is named by the fallback. */
export function hoursNames(doctor: HoursDoctorFragment, gone: () => string): HoursNames {
  return {
    clinic: (id) => doctor.doctor.clinics.find((clinic) => clinic.id === id)?.name ?? gone(),
    visitType: (id) => {
      const type = doctor.visitTypes.find((each) => each.id === id);
      return type ? visitName(type) : gone();
    },
  };
}
