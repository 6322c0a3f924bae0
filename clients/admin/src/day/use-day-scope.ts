import { viewerZone } from '@smart-healthcare/shared/format/format';
import { useQuery } from '@vue/apollo-composable';
import { computed, watch, type ComputedRef } from 'vue';
import { DeskDoctorDocument, PickClinicsDocument, type DeskDoctorQuery } from '../generated/graphql';
import { readLastClinic, writeLastClinic } from './last-clinic';

export interface DayScope {
  /** Whose appointments are shown; null: all doctors of the clinic. */
  doctorId: ComputedRef<string | null>;
  /** Null: all clinics of the doctor, or none is known yet. */
  clinicId: ComputedRef<string | null>;
  doctor: ComputedRef<DeskDoctorQuery['managedDoctor']['doctor'] | null>;
  /** The zone whose clock is shown, and the clinics that keep it. */
  timeZone: ComputedRef<string>;
  clinicIds: ComputedRef<readonly string[]>;
}

/**
 * Whose day it is: a doctor's own; for administrators the doctor and clinic of the address, else the clinic that was
 * looked at last on this device, else the first.
 */
export function useDayScope(
  ownDoctorId: () => string | null,
  chosen: { doctorId: () => string; clinicId: () => string },
): DayScope {
  const isAdmin = computed(() => ownDoctorId() === null);
  const doctorId = computed(() => ownDoctorId() ?? (chosen.doctorId() || null));

  const { result: clinics } = useQuery(PickClinicsDocument, {}, () => ({ enabled: isAdmin.value }));
  const open = computed(() => (clinics.value?.managedClinics ?? []).filter(({ isActive }) => isActive));
  const clinicId = computed(() => {
    if (chosen.clinicId() !== '') return chosen.clinicId();
    if (doctorId.value !== null) return null;
    const last = readLastClinic();
    return (open.value.find(({ id }) => id === last) ?? open.value[0])?.id ?? null;
  });
  watch(chosen.clinicId, (id) => {
    if (isAdmin.value && id !== '') writeLastClinic(id);
  });

  const { result: found } = useQuery(
    DeskDoctorDocument,
    () => ({ doctorId: doctorId.value }),
    () => ({ enabled: doctorId.value !== null }),
  );
  const doctor = computed(() => {
    const record = found.value?.managedDoctor.doctor;
    return record && record.id === doctorId.value ? record : null;
  });

  const places = computed(() =>
    doctorId.value === null
      ? (clinics.value?.managedClinics ?? []).map(({ clinic }) => clinic)
      : (doctor.value?.clinics ?? []),
  );
  const timeZone = computed(() => {
    const place = places.value.find(({ id }) => id === clinicId.value) ?? places.value[0];
    return place?.timeZone ?? viewerZone();
  });

  return {
    doctorId,
    clinicId,
    doctor,
    timeZone,
    clinicIds: computed(() =>
      places.value
        .filter(
          (place) =>
            place.timeZone === timeZone.value && (clinicId.value === null || place.id === clinicId.value),
        )
        .map(({ id }) => id),
    ),
  };
}
