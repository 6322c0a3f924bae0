import { useApolloClient } from '@vue/apollo-composable';
import { onMounted, ref, type Ref } from 'vue';
import { SetupHoursDocument, SetupSaveHoursDocument, type DoctorOnFileFragment } from '../generated/graphql';
import { weeklyHours, type UsualWeek } from './usual-week';

/** A doctor who practises somewhere, with whether there are weekly hours already. */
export interface DoctorWeek {
  id: string;
  name: string;
  clinicId: string;
  version: string;
  hasHours: boolean;
}

export type WeeksState =
  { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'ready'; doctors: DoctorWeek[] };

/** The first doctors' hours, read and set all in one. */
export function useDoctorWeeks(doctors: () => readonly DoctorOnFileFragment[]): {
  state: Ref<WeeksState>;
  load: () => Promise<void>;
  /** Gives each of these doctors the week at their first place. Answers who was changed by somebody else meanwhile. */
  save: (chosen: readonly DoctorWeek[], week: UsualWeek) => Promise<DoctorWeek[]>;
} {
  const { client } = useApolloClient();
  const state = ref<WeeksState>({ kind: 'loading' });

  async function read({ id, doctor }: DoctorOnFileFragment): Promise<DoctorWeek | null> {
    const clinicId = doctor.clinics[0]?.id;
    if (clinicId === undefined) return null;
    const { data } = await client.query({
      query: SetupHoursDocument,
      variables: { doctorId: id },
      fetchPolicy: 'no-cache',
    });
    const { version, weekly } = data.hours;
    return { id, name: doctor.fullName, clinicId, version, hasHours: weekly.length > 0 };
  }

  /** Asks anew. Meanwhile the list that is there stays, and with it the form that stands on it. */
  async function load(): Promise<void> {
    if (state.value.kind === 'failed') state.value = { kind: 'loading' };
    try {
      const found = await Promise.all(doctors().map(read));
      state.value = { kind: 'ready', doctors: found.filter((doctor) => doctor !== null) };
    } catch (error) {
      state.value = { kind: 'failed', error };
    }
  }
  onMounted(load);

  /** A later save starts from what was saved, also when the next doctor's fails. */
  function take(id: string, version: string): void {
    if (state.value.kind !== 'ready') return;
    const doctors = state.value.doctors.map((doctor) =>
      doctor.id === id ? { ...doctor, version, hasHours: true } : doctor,
    );
    state.value = { kind: 'ready', doctors };
  }

  return {
    state,
    load,
    save: async (chosen, week) => {
      const outrun: DoctorWeek[] = [];
      for (const doctor of chosen) {
        const { data } = await client.mutate({
          mutation: SetupSaveHoursDocument,
          variables: {
            input: {
              doctorId: doctor.id,
              version: doctor.version,
              weekly: weeklyHours(week, doctor.clinicId),
            },
          },
        });
        if (data?.saveHours.__typename === 'SavedHours') take(doctor.id, data.saveHours.hours.version);
        else outrun.push(doctor);
      }
      return outrun;
    },
  };
}
