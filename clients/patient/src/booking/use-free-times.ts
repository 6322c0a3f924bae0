import { addDays, mondayOf } from '@smart-healthcare/shared/format/calendar-date';
import { provideApolloClient, useApolloClient, useQuery } from '@vue/apollo-composable';
import {
  computed,
  effectScope,
  onScopeDispose,
  onServerPrefetch,
  ref,
  shallowRef,
  watch,
  type ComputedRef,
  type Ref,
  type ShallowRef,
} from 'vue';
import {
  FreeTimesDocument,
  NextFreeTimesDocument,
  type ClinicPlaceFragment,
  type FreeTimesQuery,
  type FreeTimesQueryVariables,
  type NextFreeTimesQuery,
  type NextFreeTimesQueryVariables,
} from '../generated/graphql';
import { choiceKey, groupDays, timesGone, type TimeDay } from './time-days';
import { localDate, type LocalDate } from './clinic-time';
import { useLiveAvailability } from './use-live-availability';

export type PickerDay = TimeDay<ClinicPlaceFragment>;
export type PickerChoice = PickerDay['choices'][number];

/** Whose free times, for what and where. */
export interface FreeTimesOf {
  readonly doctorId: string;
  readonly visitTypeId: string;
  /** null for any of the doctor's clinics. */
  readonly clinicId: string | null;
  /** Zones of the clinics in question. */
  readonly zones: readonly string[];
  /** The visit that is to move, to any time but its present one. */
  readonly movingAppointmentId: string | null;
}

export type FreeTimesState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'none' }
  | { kind: 'ready'; days: PickerDay[]; later: 'idle' | 'loading' | 'failed' | 'end'; stale: boolean };

/** What a live change did to the times on the screen. */
export interface TimesChanged {
  readonly gone: readonly { startsAt: string; clinic: ClinicPlaceFragment }[];
  readonly came: number;
}

type FreeDays = FreeTimesQuery['freeTimes']['days'];

/** One stretch of dates that is on the screen and kept true. */
interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: ShallowRef<FreeDays | null>;
  readonly error: Ref<unknown>;
  readonly refetch: () => Promise<unknown>;
  readonly stop: () => void;
}

function stretchOf(what: FreeTimesOf, from: LocalDate): FreeTimesQueryVariables & { to: LocalDate } {
  const { doctorId, visitTypeId, clinicId, movingAppointmentId } = what;
  return { doctorId, visitTypeId, clinicId, from, to: addDays(mondayOf(from), 13), movingAppointmentId };
}

function firstOf(
  { doctorId, visitTypeId, clinicId }: FreeTimesOf,
  after: string | null,
): NextFreeTimesQueryVariables {
  return { doctorId, visitTypeId, clinicId, after, first: 1 };
}

function dateOf({ nextFreeTimes: [first] }: NextFreeTimesQuery): LocalDate | null {
  return first ? localDate(first.startsAt, first.clinic.timeZone) : null;
}

/**
 * Free times from the first day that has any, kept true while they are on the screen. Times that go while somebody
 * looks stay in place, marked as gone, until the list is opened anew.
 */
export function useFreeTimes(of: () => FreeTimesOf | null): {
  state: ComputedRef<FreeTimesState>;
  changed: Readonly<Ref<TimesChanged | null>>;
  retry: () => void;
  loadLater: () => Promise<void>;
} {
  const { client } = useApolloClient();
  const stretches = shallowRef<Stretch[]>([]);
  const phase = ref<'loading' | 'failed' | 'none' | 'ready'>('loading');
  const failure = shallowRef<unknown>(null);
  const later = ref<'idle' | 'loading' | 'failed' | 'end'>('idle');
  const gone = shallowRef<{ startsAt: string; clinic: ClinicPlaceFragment }[]>([]);
  const changed = shallowRef<TimesChanged | null>(null);
  let generation = 0;

  function noteChange(before: FreeDays, after: FreeDays): void {
    const went = timesGone(before, after, new Date());
    const known = new Set(
      before.flatMap((day) => day.starts.map((start) => choiceKey(start, day.clinic.id))),
    );
    const came = after
      .flatMap((day) => day.starts.map((start) => choiceKey(start, day.clinic.id)))
      .filter((key) => !known.has(key)).length;
    if (went.length === 0 && came === 0) return;
    gone.value = [...gone.value, ...went];
    changed.value = { gone: went, came };
  }

  /**
   * Puts a stretch of dates on the screen; resolves with its first answer.
   * @param opened hears of the stretch at once
   */
  function open(
    what: FreeTimesOf,
    from: LocalDate,
    written: FreeDays | null = null,
    opened: (stretch: Stretch) => void = () => undefined,
  ): Promise<Stretch> {
    const scope = effectScope(true);
    return new Promise((resolve, reject) => {
      scope.run(() =>
        provideApolloClient(client)(() => {
          const days = shallowRef(written);
          const variables = stretchOf(what, from);
          const { onResult, onError, error, refetch } = useQuery(FreeTimesDocument, variables, {
            fetchPolicy: 'network-only',
          });
          const stretch: Stretch = {
            from,
            to: variables.to,
            days,
            error,
            refetch: () => refetch() as Promise<unknown>,
            stop,
          };
          opened(stretch);
          function stop(): void {
            scope.stop();
          }
          onResult(({ data, loading }) => {
            const free = (data as FreeTimesQuery | undefined)?.freeTimes?.days;
            if (!free || loading) return;
            if (days.value) noteChange(days.value, free);
            days.value = free;
            resolve(stretch);
          });
          onError((cause) => {
            if (days.value) return;
            stop();
            reject(cause);
          });
        }),
      );
    });
  }

  /** The first date from `after` on that has a free time; null when there is none that can be booked. */
  async function findFirstDate(what: FreeTimesOf, after: string | null): Promise<LocalDate | null> {
    const { data } = await client.query({
      query: NextFreeTimesDocument,
      variables: firstOf(what, after),
      fetchPolicy: 'network-only',
    });
    return dateOf(data);
  }

  /** The dates that the server wrote into the page, and from when on; null where it wrote none. */
  function findWritten(what: FreeTimesOf, from: LocalDate): { from: LocalDate; days: FreeDays } | null {
    const read = (date: LocalDate): FreeDays | undefined =>
      client.readQuery({ query: FreeTimesDocument, variables: stretchOf(what, date) })?.freeTimes.days;
    const soon = read(from);
    if (soon && soon.length > 0) return { from, days: soon };
    const next = client.readQuery({ query: NextFreeTimesDocument, variables: firstOf(what, null) });
    const date = next ? dateOf(next) : null;
    const days = date === null ? undefined : read(date);
    return date !== null && days ? { from: date, days } : null;
  }

  /** While the client takes a written page over, its times are on the screen at once: nothing there may change. */
  function takeOver(what: FreeTimesOf, today: LocalDate): boolean {
    const written = client.disableNetworkFetches ? findWritten(what, today) : null;
    if (written === null) return false;
    open(what, written.from, written.days, (stretch) => (stretches.value = [stretch])).catch(
      // Its own `error` says so on the screen.
      (error: unknown) => console.warn('Free times could not be refreshed', error),
    );
    phase.value = 'ready';
    return true;
  }

  function clear(): void {
    for (const stretch of stretches.value) stretch.stop();
    stretches.value = [];
    gone.value = [];
    changed.value = null;
    later.value = 'idle';
    failure.value = null;
  }

  async function load(): Promise<void> {
    const what = of();
    const current = ++generation;
    clear();
    phase.value = 'loading';
    if (!what) return;
    const now = new Date();
    const today = what.zones.map((zone) => localDate(now, zone)).sort()[0] ?? localDate(now, 'UTC');
    if (takeOver(what, today)) return;
    try {
      // Most doctors have a time soon, so the days from today on are asked for together with the first free one.
      const [soon, firstDate] = await Promise.all([open(what, today), findFirstDate(what, null)]);
      let shown = soon;
      if (soon.days.value?.length === 0 && firstDate !== null) {
        soon.stop();
        shown = await open(what, firstDate);
      }
      if (current !== generation) {
        shown.stop();
        return;
      }
      stretches.value = [shown];
      phase.value = shown.days.value?.some((day) => day.starts.length > 0) ? 'ready' : 'none';
    } catch (error) {
      if (current !== generation) return;
      failure.value = error;
      phase.value = 'failed';
    }
  }

  async function loadLater(): Promise<void> {
    const what = of();
    const last = stretches.value.at(-1);
    if (!what || !last || later.value === 'loading' || later.value === 'end') return;
    const current = generation;
    later.value = 'loading';
    try {
      const firstDate = await findFirstDate(what, `${addDays(last.to, 1)}T00:00:00Z`);
      // The instant is a date's begin in UTC, so west of it the answer may still lie on the last day shown.
      const next = firstDate === null || firstDate > last.to ? firstDate : addDays(last.to, 1);
      const opened = next === null ? null : await open(what, next);
      if (current !== generation) {
        opened?.stop();
        return;
      }
      if (opened) stretches.value = [...stretches.value, opened];
      later.value = opened === null ? 'end' : 'idle';
    } catch (error) {
      console.warn('Later days could not be loaded', error);
      if (current === generation) later.value = 'failed';
    }
  }

  async function refetchAll(): Promise<void> {
    const results = await Promise.allSettled(stretches.value.map((stretch) => stretch.refetch()));
    for (const result of results) {
      // The stretch's own `error` says so on the screen.
      if (result.status === 'rejected') console.warn('Free times could not be refreshed', result.reason);
    }
  }

  watch(of, (what, before) => {
    if (JSON.stringify(what) !== JSON.stringify(before)) void load();
  });
  const loaded = load();
  onServerPrefetch(() => loaded);

  useLiveAvailability(() => {
    const what = of();
    const [first] = stretches.value;
    const last = stretches.value.at(-1);
    return what && first && last ? { doctorId: what.doctorId, from: first.from, to: last.to } : null;
  }, refetchAll);
  onScopeDispose(() => {
    generation += 1;
    clear();
  });

  const state = computed<FreeTimesState>(() => {
    if (phase.value === 'failed') return { kind: 'failed', error: failure.value };
    if (phase.value !== 'ready') return { kind: phase.value };
    return {
      kind: 'ready',
      days: groupDays(
        stretches.value.flatMap((stretch) => stretch.days.value ?? []),
        gone.value,
      ),
      later: later.value,
      stale: stretches.value.some((stretch) => Boolean(stretch.error.value)),
    };
  });

  return { state, changed, retry: () => void load(), loadLater };
}
