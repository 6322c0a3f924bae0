import { addDays, isCalendarDate, mondayOf } from '@smart-healthcare/shared/format/calendar-date';
import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router';

/** How appointments are shown, and of how many days; each pair has one word in the address. */
export const layouts = ['list', 'calendar'] as const;
export type Layout = (typeof layouts)[number];
export const spans = ['day', 'week'] as const;
export type Span = (typeof spans)[number];

const views = {
  list: { layout: 'list', span: 'day' },
  'list-week': { layout: 'list', span: 'week' },
  day: { layout: 'calendar', span: 'day' },
  week: { layout: 'calendar', span: 'week' },
} as const satisfies Record<string, { layout: Layout; span: Span }>;
type DayView = keyof typeof views;
const viewNames = Object.keys(views) as DayView[];

/** What the page shows, kept in its address so that a view can be shared, reloaded and gone back to. */
export interface DayAddress {
  date: WritableComputedRef<string>;
  layout: WritableComputedRef<Layout>;
  span: WritableComputedRef<Span>;
  /** Administrators only; empty: all doctors of the clinic. */
  doctorId: WritableComputedRef<string>;
  clinicId: WritableComputedRef<string>;
  /** The visit whose details are open, else empty. */
  visitId: WritableComputedRef<string>;
  /** The booking dialog: the patient it is for, `any` to choose one, empty while it is closed. */
  bookFor: WritableComputedRef<string>;
}

/** @param today YYYY-MM-DD: what is shown without a date in the address, so a page left open goes on at midnight */
export function useDayAddress(today: () => string): DayAddress {
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

  const text = (name: string): WritableComputedRef<string> =>
    field(
      name,
      (value) => value,
      (value) => value,
    );

  const view = field(
    'view',
    (value) => viewNames.find((name) => name === value) ?? 'list',
    (value) => (value === 'list' ? '' : value),
  );

  return {
    date: field(
      'date',
      (value) => (isCalendarDate(value) ? value : today()),
      (value) => (value === today() || !isCalendarDate(value) ? '' : value),
    ),
    layout: computed({
      get: () => views[view.value].layout,
      set: (layout) => (view.value = viewOf(layout, views[view.value].span)),
    }),
    span: computed({
      get: () => views[view.value].span,
      set: (span) => (view.value = viewOf(views[view.value].layout, span)),
    }),
    doctorId: text('doctor'),
    clinicId: text('clinic'),
    visitId: text('appointment'),
    bookFor: text('book'),
  };
}

function viewOf(layout: Layout, span: Span): DayView {
  return viewNames.find((name) => views[name].layout === layout && views[name].span === span) ?? 'list';
}

/** The dates shown around a date, both included, and how many days on the next ones begin. */
export function datesShown(date: string, span: Span): { from: string; to: string; step: number } {
  if (span === 'day') return { from: date, to: date, step: 1 };
  const monday = mondayOf(date);
  return { from: monday, to: addDays(monday, 6), step: 7 };
}
