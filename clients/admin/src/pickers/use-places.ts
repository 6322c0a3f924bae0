import { addDays } from '@smart-healthcare/shared/format/calendar-date';
import { localDateOf, viewerZone } from '@smart-healthcare/shared/format/format';
import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import { DeskDoctorDocument, PickClinicsDocument } from '../generated/graphql';

interface Place {
  id: string;
  name: string;
  timeZone: string;
}

/** Where visits are that may be listed or counted, and which day it is there. */
export interface Places {
  /** The doctor's own clinics, or every open one. */
  places: ComputedRef<readonly Place[]>;
  /** Whether the clocks are known; before, no day can be said: by the viewer's own it may be another. */
  isKnown: ComputedRef<boolean>;
  /** Why they cannot be known, else null. */
  failure: ComputedRef<unknown>;
  askAgain: () => Promise<void>;
  /** Today and tomorrow at the clinic, or the earliest and latest of all where it is not one. */
  today: ComputedRef<string>;
  tomorrow: ComputedRef<{ from: string; to: string }>;
}

/**
 * @param ownDoctorId whose clinics they are; null: those of the organization
 * @param clinicId the chosen one, or empty for all of them
 */
export function usePlaces(
  ownDoctorId: () => string | null,
  clinicId: () => string,
  now: () => Date = () => new Date(),
): Places {
  const clinics = useQuery(PickClinicsDocument, {}, () => ({ enabled: ownDoctorId() === null }));
  const own = useQuery(
    DeskDoctorDocument,
    () => ({ doctorId: ownDoctorId() }),
    () => ({ enabled: ownDoctorId() !== null }),
  );
  const places = computed(() =>
    ownDoctorId() === null
      ? (clinics.result.value?.managedClinics ?? [])
          .filter(({ isActive }) => isActive)
          .map(({ clinic }) => clinic)
      : (own.result.value?.managedDoctor.doctor.clinics ?? []),
  );
  const days = computed(() => {
    const there = places.value.filter(({ id }) => clinicId() === '' || id === clinicId());
    const zones = there.length === 0 ? [viewerZone()] : there.map(({ timeZone }) => timeZone);
    const sorted = zones.map((zone) => localDateOf(now(), zone)).sort();
    return { from: sorted[0] ?? '', to: sorted.at(-1) ?? '' };
  });
  const asked = computed(() => (ownDoctorId() === null ? clinics : own));
  const isKnown = computed(() => asked.value.result.value !== undefined);
  return {
    places,
    isKnown,
    failure: computed(() =>
      isKnown.value || asked.value.loading.value ? null : (asked.value.error.value ?? null),
    ),
    askAgain: () => askAgain(asked.value.refetch),
    today: computed(() => days.value.from),
    tomorrow: computed(() => ({ from: addDays(days.value.from, 1), to: addDays(days.value.to, 1) })),
  };
}
