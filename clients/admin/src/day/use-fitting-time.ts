import { localDateOf } from '@smart-healthcare/shared/format/format';
import { shallowRef, watch, type Ref } from 'vue';
import type { ChosenTime } from './chosen';

/** Free times of one day at one clinic, as they are listed. */
interface FreeDay {
  readonly clinic: { readonly id: string };
  /** Instants, ISO 8601. */
  readonly starts: readonly string[];
}

/** Free times as they are listed; the dates are those of the clinic, both included. */
export interface Listed {
  readonly from: string;
  readonly to: string;
  readonly days: readonly FreeDay[];
}

/**
 * The free start that a time is, as it is listed; null where it is none, undefined where the list does not reach its day,
 * or the time is meant all the same.
 */
function startOf(time: ChosenTime, { from, to, days }: Listed): string | null | undefined {
  const date = localDateOf(time.startsAt, time.timeZone);
  if (time.overrideReason !== null || date < from || date > to) return undefined;
  const instant = Date.parse(time.startsAt);
  const starts = days.flatMap((day) => (day.clinic.id === time.clinicId ? day.starts : []));
  return starts.find((start) => Date.parse(start) === instant) ?? null;
}

/**
 * Chooses the time that was wished for once it is known to fit, and takes back one that does not: a button never offers
 * what cannot be.
 * @param chosen the time that is chosen, for the kind of visit whose free times are listed
 * @param wish the time to choose while none is, such as the place in the calendar that was pressed
 * @param listed null while free times are not known
 * @returns the time that does not fit, until another is chosen
 */
export function useFittingTime(
  chosen: Ref<ChosenTime | null>,
  wish: () => ChosenTime | null,
  listed: () => Listed | null,
): Readonly<Ref<ChosenTime | null>> {
  const unfit = shallowRef<ChosenTime | null>(null);
  watch(
    [listed, () => wish()?.startsAt, () => wish()?.clinicId],
    ([known]) => {
      const time = chosen.value ?? wish();
      if (known === null || time === null) return;
      const startsAt = startOf(time, known);
      if (startsAt === undefined) return;
      chosen.value = startsAt === null ? null : { ...time, startsAt };
      unfit.value = startsAt === null ? time : null;
    },
    { immediate: true },
  );
  watch(chosen, (time) => {
    if (time !== null) unfit.value = null;
  });
  return unfit;
}
