import { addDays } from '@smart-healthcare/shared/format/calendar-date';
import {
  formatLocalDate,
  formatLocalDay,
  formatLocalTime,
  formatWeekday,
} from '@smart-healthcare/shared/format/format';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { hoursMessages } from './hours.catalogue';
import {
  endsNextDay,
  isWholeDay,
  type DatedDraft,
  type HoursDraft,
  type LeaveDraft,
  type WeeklyDraft,
} from './hours-draft';

/** Names of what rows refer to by id. */
export interface HoursNames {
  clinic: (id: string) => string;
  visitType: (id: string) => string;
}

/** "9:00 am – 1:00 pm", with a word where it ends on the next day or is the whole one. */
export function timesLine(window: { startTime: string; endTime: string }): string {
  const { t } = useMessages(hoursMessages);
  if (isWholeDay(window)) return t('line.wholeDay');
  const values = { from: formatLocalTime(window.startTime), to: formatLocalTime(window.endTime) };
  return endsNextDay(window) ? t('line.overnight', values) : t('line.times', values);
}

/** One window of the week in words. */
export function weeklyLine(row: WeeklyDraft, names: HoursNames): string {
  return [
    formatWeekday(row.weekday),
    timesLine(row),
    names.clinic(row.clinicId),
    row.visitTypeId === '' ? null : names.visitType(row.visitTypeId),
    validityLine(row),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** The days between which a window of the week holds; null when always. */
export function validityLine({ validFrom, validUntil }: WeeklyDraft): string | null {
  const { t } = useMessages(hoursMessages);
  if (validFrom === '' && validUntil === '') return null;
  if (validUntil === '') return t('line.validFrom', { from: formatLocalDate(validFrom) });
  if (validFrom === '') return t('line.validUntil', { until: formatLocalDate(validUntil) });
  return t('line.valid', { from: formatLocalDate(validFrom), until: formatLocalDate(validUntil) });
}

/** One dated window in words. */
export function datedLine(row: DatedDraft, names: HoursNames): string {
  const { t } = useMessages(hoursMessages);
  return [
    formatLocalDay(row.date),
    timesLine(row),
    t(row.isAvailable ? 'dated.open' : 'dated.closed'),
    names.clinic(row.clinicId),
    row.visitTypeId === '' ? null : names.visitType(row.visitTypeId),
    row.shiftId || null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** An absence in words: whole days by their first and last, others with their times. */
export function leaveLine(row: LeaveDraft): string {
  const { t } = useMessages(hoursMessages);
  const days = wholeDays(row);
  if (days === null) {
    return t('line.times', { from: dayAndTime(row.startsAt), to: dayAndTime(row.endsAt) });
  }
  return days.first === days.last
    ? formatLocalDay(days.first)
    : t('line.times', { from: formatLocalDay(days.first), to: formatLocalDay(days.last) });
}

function dayAndTime(local: string): string {
  return `${formatLocalDay(local.slice(0, 10))}, ${formatLocalTime(local.slice(11))}`;
}

/** The first and last day of an absence from midnight to midnight; null when it begins or ends within a day. */
export function wholeDays({ startsAt, endsAt }: Pick<LeaveDraft, 'startsAt' | 'endsAt'>): {
  first: string;
  last: string;
} | null {
  if (!startsAt.endsWith('T00:00') || !endsAt.endsWith('T00:00')) return null;
  return { first: startsAt.slice(0, 10), last: addDays(endsAt.slice(0, 10), -1) };
}

/** What somebody else added and took away between two readings, in words. */
export function hoursDifference(
  before: HoursDraft,
  after: HoursDraft,
  names: HoursNames,
): { added: string[]; removed: string[] } {
  const [old, now] = [linesOf(before, names), linesOf(after, names)];
  return {
    added: now.filter((line) => !old.includes(line)),
    removed: old.filter((line) => !now.includes(line)),
  };
}

function linesOf(hours: HoursDraft, names: HoursNames): string[] {
  const { t } = useMessages(hoursMessages);
  return [
    ...hours.weekly.map((row) => weeklyLine(row, names)),
    ...hours.dated.map((row) => datedLine(row, names)),
    ...hours.leave.map((row) => t('line.leave', { days: leaveLine(row) })),
  ];
}
