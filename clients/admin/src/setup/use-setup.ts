import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import {
  ClinicsDocument,
  SettingsDocument,
  SetupDoctorsDocument,
  SetupDocument,
  type ClinicOnFileFragment,
  type DoctorOnFileFragment,
  type RulesFragment,
  type SetupStep,
} from '../generated/graphql';

export type SetupState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | {
      kind: 'ready';
      missing: readonly SetupStep[];
      rules: RulesFragment;
      clinics: ClinicOnFileFragment[];
      doctors: DoctorOnFileFragment[];
    };

/** More are no first doctors: the rest of the console lists them all. */
const FIRST_DOCTORS = 50;

/** All that the set-up has brought so far, read from the server: it can be left and taken up on any device. */
export function useSetup(): { state: ComputedRef<SetupState>; reload: () => Promise<void> } {
  const options = { fetchPolicy: 'cache-and-network' } as const;
  const progress = useQuery(SetupDocument, null, options);
  const settings = useQuery(SettingsDocument, null, options);
  const places = useQuery(ClinicsDocument, null, options);
  const people = useQuery(SetupDoctorsDocument, { first: FIRST_DOCTORS }, options);
  const all = [progress, settings, places, people];

  const state = computed<SetupState>(() => {
    const missing = progress.result.value?.setup.missing;
    const rules = settings.result.value?.settings;
    const clinics = places.result.value?.managedClinics;
    const doctors = people.result.value?.managedDoctors.edges.map(({ node }) => node);
    if (missing && rules && clinics && doctors) {
      return { kind: 'ready', missing, rules, clinics: clinics.filter(({ isActive }) => isActive), doctors };
    }
    const failed = all.find(({ error }) => error.value !== null);
    if (failed && all.every(({ loading }) => !loading.value))
      return { kind: 'failed', error: failed.error.value };
    return { kind: 'loading' };
  });

  return {
    state,
    reload: async () => {
      await Promise.all(all.map(({ refetch }) => askAgain(refetch)));
    },
  };
}
