import { localDateOf, viewerZone } from '@smart-healthcare/shared/format/format';
import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router';
import { isDate, mondayOf, shiftDate } from './local-days';

export const dayViews = ['list', 'day', 'week'] as const;
export type DayView = (typeof dayViews)[number];

/** What the page shows, kept in its address so that a view can be shared, reloaded and gone back to. */
export interface DayAddress {
  date: WritableComputedRef<string>;
  view: WritableComputedRef<DayView>;
  /** Administrators only; empty: all doctors of the clinic. */
  doctorId: WritableComputedRef<string>;
  clinicId: WritableComputedRef<string>;
  /** The visit whose details are open, else empty. */
  visitId: WritableComputedRef<string>;
  /** The booking dialog: the patient it is for, `any` to choose one, empty while it is closed. */
  bookFor: WritableComputedRef<string>;
}

export function useDayAddress(): DayAddress {
  const route = useRoute();
  const router = useRouter();

  function read(name: string): string {
    const value = route.query[name];
    return typeof value === 'string' ? value : '';
  }

  function field<T extends string>(
    name: string,
    get: (text: string) => T,
    put: (value: T) => string,
  ): WritableComputedRef<T> {
    return computed({
      get: () => get(read(name)),
      set: (value) => {
        const query: LocationQueryRaw = { ...route.query };
        const text = put(value);
        if (text === '') delete query[name];
        else query[name] = text;
        void router.replace({ query });
      },
    });
  }

  const today = (): string => localDateOf(new Date(), viewerZone());
  const text = (name: string): WritableComputedRef<string> =>
    field(
      name,
      (value) => value,
      (value) => value,
    );

  return {
    date: field(
      'date',
      (value) => (isDate(value) ? value : today()),
      (value) => (value === today() ? '' : value),
    ),
    view: field(
      'view',
      (value) => dayViews.find((view) => view === value) ?? 'list',
      (value) => (value === 'list' ? '' : value),
    ),
    doctorId: text('doctor'),
    clinicId: text('clinic'),
    visitId: text('appointment'),
    bookFor: text('book'),
  };
}

/** The dates that a view of a date shows, both included. */
export function datesShown(date: string, view: DayView): { from: string; to: string; step: number } {
  if (view !== 'week') return { from: date, to: date, step: 1 };
  const monday = mondayOf(date);
  return { from: monday, to: shiftDate(monday, 6), step: 7 };
}
