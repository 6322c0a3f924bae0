import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import { HoursOfDayDocument } from '../generated/graphql';
import { openWindows, type WallWindow, type WindowsQuestion } from './open-windows';

/**
 * What the hours of one doctor say of the days shown. Help for the eye only: while it is not there, or could not be
 * loaded, nothing is shaded.
 *
 * @param doctorId null: all doctors of a clinic, whose hours differ
 */
export function useDoctorHours(
  doctorId: () => string | null,
  question: () => WindowsQuestion,
): { open: ComputedRef<WallWindow[] | null> } {
  const variables = (): { doctorId: string | null } => ({ doctorId: doctorId() });
  const options = () => ({ enabled: doctorId() !== null, fetchPolicy: 'cache-and-network' as const });
  const { result: hours } = useQuery(HoursOfDayDocument, variables, options);

  return {
    open: computed(() => {
      const found = hours.value?.hours;
      return found && found.doctorId === doctorId() ? openWindows(found, question()) : null;
    }),
  };
}
