import { viewerZone } from '@smart-healthcare/shared/format/format';
import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { useQuery } from '@vue/apollo-composable';
import { computed, watch, type ComputedRef } from 'vue';
import { DeskDoctorDocument, PickClinicsDocument, type DeskDoctorQuery } from '../generated/graphql';
import { lastClinic } from '../pickers/last-seen';

/** A clinic with its clock. */
export interface DayPlace {
  id: string;
  name: string;
  timeZone: string;
}

export interface DayScope {
  /** Whose appointments are shown; null: all doctors of the clinic. */
  doctorId: ComputedRef<string | null>;
  /** Null: all clinics of the doctor, or none is known yet. */
  clinicId: ComputedRef<string | null>;
  doctor: ComputedRef<DeskDoctorQuery['managedDoctor']['doctor'] | null>;
  /** Whether the place is known, and with it the zone; before, no date can be said. */
  isKnown: ComputedRef<boolean>;
  /** Why the place cannot be known, else null: not to be told is no choice of nothing, and no clock of the viewer's. */
  failure: ComputedRef<unknown>;
  /** Asks anew for the place. */
  askAgain: () => Promise<void>;
  /** The zone whose clock says which day it is: that of the clinic, or of the doctor's first. */
  timeZone: ComputedRef<string>;
  /** The clinics whose visits and hours are shown: the chosen one, or all of the doctor. */
  clinics: ComputedRef<readonly DayPlace[]>;
}

/**
 * Whose day it is: a doctor's own; for administrators the doctor and clinic of the address, else the clinic that was
 * looked at last on this device, else the one with the most visits today, else the first.
 */
export function useDayScope(
  ownDoctorId: () => string | null,
  chosen: { doctorId: () => string; clinicId: () => string },
): DayScope {
  const isAdmin = computed(() => ownDoctorId() === null);
  const doctorId = computed(() => ownDoctorId() ?? (chosen.doctorId() || null));

  const listed = useQuery(PickClinicsDocument, {}, () => ({ enabled: isAdmin.value }));
  const { result: clinics } = listed;
  const open = computed(() => (clinics.value?.managedClinics ?? []).filter(({ isActive }) => isActive));
  const clinicId = computed(() => {
    if (chosen.clinicId() !== '') return chosen.clinicId();
    if (doctorId.value !== null) return null;
    const last = lastClinic.read();
    return (open.value.find(({ id }) => id === last) ?? busiest(open.value))?.id ?? null;
  });
  watch(chosen.clinicId, (id) => {
    if (isAdmin.value && id !== '') lastClinic.write(id);
  });

  const found = useQuery(
    DeskDoctorDocument,
    () => ({ doctorId: doctorId.value }),
    () => ({ enabled: doctorId.value !== null }),
  );
  const doctor = computed(() => {
    const record = found.result.value?.managedDoctor.doctor;
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

  const isKnown = computed(
    () =>
      places.value.length > 0 ||
      (doctorId.value === null ? clinics.value !== undefined : doctor.value !== null),
  );
  const asked = computed(() => (doctorId.value === null ? listed : found));

  return {
    doctorId,
    clinicId,
    doctor,
    isKnown,
    failure: computed(() =>
      isKnown.value || asked.value.loading.value ? null : (asked.value.error.value ?? null),
    ),
    askAgain: () => askAgain(asked.value.refetch),
    timeZone,
    clinics: computed(() =>
      places.value.filter((place) =>
        clinicId.value === null ? doctorId.value !== null : place.id === clinicId.value,
      ),
    ),
  };
}

/** Of several with as many, the first. */
function busiest<Place extends { visitsToday: number }>(places: readonly Place[]): Place | undefined {
  return places.reduce<Place | undefined>(
    (best, place) => (best === undefined || place.visitsToday > best.visitsToday ? place : best),
    undefined,
  );
}
