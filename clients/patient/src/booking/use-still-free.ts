import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { currentAnswer } from '@smart-healthcare/shared/graphql/current-answer';
import { useApolloClient, useQuery } from '@vue/apollo-composable';
import { computed, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { FreeTimesDocument } from '../generated/graphql';
import { localDate } from './clinic-time';
import { findNearestTimes, type OtherTime } from './find-nearest-times';
import type { WantedTime } from './own-holds';
import { useLiveAvailability } from './use-live-availability';

/**
 * Whether a chosen time is still free, for somebody who cannot hold it: kept true while they look, as in the picker.
 *
 * @returns `isGone`: true once it is known not to be free. `nearest`: what to take instead; null while it is looked for.
 */
export function useStillFree(of: () => WantedTime | null): {
  isGone: ComputedRef<boolean>;
  nearest: Readonly<Ref<readonly OtherTime[] | null>>;
} {
  const { client } = useApolloClient();
  const date = computed(() => {
    const time = of();
    return time ? localDate(time.startsAt, time.timeZone) : '';
  });
  const question = computed(() => ({
    doctorId: of()?.doctorId ?? '',
    visitTypeId: of()?.visitTypeId ?? '',
    clinicId: of()?.clinicId ?? null,
    from: date.value,
    to: date.value,
    movingAppointmentId: null,
  }));
  const { result, refetch } = useQuery(
    FreeTimesDocument,
    () => question.value,
    () => ({ enabled: of() !== null, fetchPolicy: 'network-only' }),
  );
  // Another day's times say nothing of this one.
  const current = currentAnswer(result, () => question.value);
  useLiveAvailability(
    () => {
      const time = of();
      return time ? { doctorId: time.doctorId, from: date.value, to: date.value } : null;
    },
    // What was last known stays on the screen when it cannot be asked; holding the time will tell.
    () => askAgain(refetch),
  );

  const isGone = computed(() => {
    const time = of();
    const days = current.value?.freeTimes?.days;
    if (!time || !days) return false;
    const chosen = Date.parse(time.startsAt);
    return !days.some(({ starts }) => starts.some((start) => Date.parse(start) === chosen));
  });
  const nearest = shallowRef<readonly OtherTime[] | null>(null);
  watch([isGone, () => JSON.stringify(of())], async ([gone], _before, onCleanup) => {
    const time = of();
    nearest.value = null;
    if (!gone || !time) return;
    let isStale = false;
    onCleanup(() => (isStale = true));
    const found = await findNearestTimes(client, time, []);
    if (!isStale) nearest.value = found;
  });
  return { isGone, nearest };
}
