import { currentLocale } from '../i18n/i18n';
import { languages } from '../i18n/languages';
import { decimalsOf, minorUnits } from './currency';

/** An instant as the API sends it (ISO 8601 with offset) or as a Date. */
export type Instant = string | Date;

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const tag = languages[currentLocale()].tag;
  const key = `${tag}|${JSON.stringify(options)}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tag, options);
    dateFormats.set(key, format);
  }
  return format;
}

function toDate(instant: Instant): Date {
  return typeof instant === 'string' ? new Date(instant) : instant;
}

/** Where the server writes the page there is no viewer yet, and no clock to compare the clinic's with. */
const hasViewer = typeof window !== 'undefined';

/** The viewer's own IANA zone; where the server writes the page, the server's. */
export function viewerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function wallClock(instant: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }).format(instant);
}

/** Whether a clock in `zone` shows another date or time than the viewer's at this instant. */
function differsFromViewer(instant: Instant, zone: string): boolean {
  const date = toDate(instant);
  return hasViewer && zone !== viewerZone() && wallClock(date, zone) !== wallClock(date, viewerZone());
}

/** What a wall clock shows, as if it were UTC: kept formats, since lists ask for hundreds. */
const wallFormats = new Map<string, Intl.DateTimeFormat>();
function onWall(instant: number, zone: string): number {
  let format = wallFormats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    wallFormats.set(zone, format);
  }
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
}

const MINUTE = 60_000;

/** Whether a clock in the zone shows this time twice, since it goes back within two hours around it. */
export function isRepeatedTime(instant: Instant, zone: string): boolean {
  const at = toDate(instant).getTime();
  if (onWall(at + 120 * MINUTE, zone) - onWall(at - 120 * MINUTE, zone) >= 240 * MINUTE) return false;
  const shown = onWall(at, zone);
  return [-120, -60, -30, 30, 60, 120].some((minutes) => onWall(at + minutes * MINUTE, zone) === shown);
}

/** The zone's name as people say it: "India Time", "New York Time"; long "India Standard Time", "Eastern Time". */
export function zoneName(instant: Instant, zone: string, width: 'short' | 'long' = 'short'): string {
  const part = dateFormat({ timeZone: zone, timeZoneName: `${width}Generic` })
    .formatToParts(toDate(instant))
    .find(({ type }) => type === 'timeZoneName');
  return part?.value ?? zone;
}

/** The zone's name where the viewer's clock shows another time, else null. */
export function otherZoneName(instant: Instant, zone: string): string | null {
  return differsFromViewer(instant, zone) ? zoneName(instant, zone) : null;
}

/** The time on the clinic's wall, "9:20 am"; with the zone's name when the viewer's clock differs. */
export function formatTime(instant: Instant, zone: string): string {
  const time = formatClock(instant, zone);
  const name = otherZoneName(instant, zone);
  return name === null ? time : `${time} (${name})`;
}

/**
 * The time alone, never with its zone: only where the zone is printed once for a whole list. In the hour that a clock
 * shows twice it says which of the two, "1:30 am EDT".
 */
export function formatClock(instant: Instant, zone: string): string {
  const clock = dateFormat({
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    ...(isRepeatedTime(instant, zone) ? { timeZoneName: 'short' } : {}),
  }).format(toDate(instant));
  // "9:20" and "am" stay on one line.
  return clock.replace(/\s/g, '\u00A0');
}

/** Day and time where the zone is named already: "Tue, 3 Mar, 9:20 am". */
export function formatDayAndClock(instant: Instant, zone: string, width: 'long' | 'short' = 'long'): string {
  return `${formatDay(instant, zone, width)}, ${formatClock(instant, zone)}`;
}

/** "Tuesday, 3 March", with the year when it is not the present one. */
export function formatDay(instant: Instant, zone: string, width: 'long' | 'short' = 'long'): string {
  const date = toDate(instant);
  const year = dateFormat({ timeZone: zone, year: 'numeric' });
  const sameYear = year.format(date) === year.format(new Date());
  return dateFormat({
    timeZone: zone,
    weekday: width,
    day: 'numeric',
    month: width,
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(date);
}

/** Day and time in one: "Tuesday, 3 March, 9:20 am", zone added as in `formatTime`. */
export function formatDayAndTime(instant: Instant, zone: string, width: 'long' | 'short' = 'long'): string {
  return `${formatDay(instant, zone, width)}, ${formatTime(instant, zone)}`;
}

/** A calendar date YYYY-MM-DD, which has no zone, as a day: "Tuesday, 3 March". */
export function formatLocalDay(date: string, width: 'long' | 'short' = 'long'): string {
  return formatDay(new Date(`${date}T12:00:00Z`), 'UTC', width);
}

/** A calendar date YYYY-MM-DD without weekday: "3 March 2026". */
export function formatLocalDate(date: string): string {
  return dateFormat({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${date}T12:00:00Z`),
  );
}

/** A calendar date YYYY-MM-DD in little room: "3 Mar". */
export function formatShortDate(date: string): string {
  return dateFormat({ timeZone: 'UTC', day: 'numeric', month: 'short' }).format(
    new Date(`${date}T12:00:00Z`),
  );
}

/** A month YYYY-MM in little room: "Mar 2026". */
export function formatShortMonth(month: string): string {
  return dateFormat({ timeZone: 'UTC', month: 'short', year: 'numeric' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );
}

/** Calendar dates from the first to the last: "3 – 9 Mar 2026". */
export function formatDateRange(from: string, to: string): string {
  return dateFormat({ timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }).formatRange(
    new Date(`${from}T12:00:00Z`),
    new Date(`${to}T12:00:00Z`),
  );
}

/** A full hour of the clock from 0 to 23: "9 am". */
export function formatHour(hour: number): string {
  return dateFormat({ timeZone: 'UTC', hour: 'numeric' }).format(new Date(Date.UTC(2026, 0, 5, hour)));
}

/** A share from 0 to 1: "12.5%". */
export function formatPercent(share: number, digits = 1): string {
  return formatNumber(share, { style: 'percent', maximumFractionDigits: digits });
}

/** A month YYYY-MM: "March 2026". */
export function formatMonth(month: string): string {
  return dateFormat({ timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );
}

/** A day of the week by its ISO number, 1 is Monday: "Monday", or "Mon" when short. */
export function formatWeekday(weekday: number, width: 'long' | 'short' = 'long'): string {
  // The first of January 2024 was a Monday.
  return dateFormat({ timeZone: 'UTC', weekday: width }).format(new Date(Date.UTC(2024, 0, weekday)));
}

/** A time on a wall clock HH:MM, which has no zone: "9:20 am". */
export function formatLocalTime(time: string): string {
  return formatClock(new Date(`2024-01-01T${time}:00Z`), 'UTC');
}

/** The calendar date of an instant in a zone, YYYY-MM-DD. */
export function localDateOf(instant: Instant, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(toDate(instant));
}

/** "today", "tomorrow", or null when it is neither, by the calendar of the zone. */
export function nearDayWord(instant: Instant, zone: string, now: Date = new Date()): string | null {
  const days =
    (Date.parse(localDateOf(instant, zone)) - Date.parse(localDateOf(now, zone))) / (24 * 60 * 60 * 1000);
  if (days !== 0 && days !== 1) return null;
  return new Intl.RelativeTimeFormat(languages[currentLocale()].tag, { numeric: 'auto' }).format(days, 'day');
}

/** An amount in minor units of its currency (cents) in whole ones: 12050 → 120.5. */
export function wholeUnits(amount: number, currency: string): number {
  return amount / minorUnits(currency);
}

/** A fee in minor units of its currency (cents): 12000 → "$120". */
export function formatMoney(amount: number, currency: string): string {
  const units = wholeUnits(amount, currency);
  const places = Number.isInteger(units) ? 0 : decimalsOf(currency);
  return new Intl.NumberFormat(languages[currentLocale()].tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(units);
}

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(languages[currentLocale()].tag, options).format(value);
}

/** How long to wait: seconds up to a minute and a half, else minutes, rounded up so that the wait is over by then. */
export function formatWait(seconds: number): string {
  const inMinutes = seconds > 90;
  return formatNumber(Math.ceil(inMinutes ? seconds / 60 : seconds), {
    style: 'unit',
    unit: inMinutes ? 'minute' : 'second',
    unitDisplay: 'long',
  });
}

/** A distance in kilometres: one decimal below ten, none above. */
export function formatDistance(kilometres: number): string {
  return formatNumber(kilometres, {
    style: 'unit',
    unit: 'kilometer',
    unitDisplay: 'short',
    maximumFractionDigits: kilometres < 10 ? 1 : 0,
  });
}

/** A length in minutes: "20 min", "1 hr, 30 min". */
export function formatMinutes(minutes: number): string {
  const unit = (value: number, name: 'hour' | 'minute'): string =>
    formatNumber(value, { style: 'unit', unit: name, unitDisplay: 'short' });
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return unit(rest, 'minute');
  return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`;
}

/** A language's own name in the language in use, from its code or English name: "hi" → "Hindi". */
export function languageName(code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return new Intl.DisplayNames([languages[currentLocale()].tag], { type: 'language' }).of(code) ?? code;
}

/** Several names as a sentence joins them: "English, Hindi and Tamil". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(languages[currentLocale()].tag, { type: 'conjunction' }).format(items);
}

/** Minutes and seconds of a countdown, "4:07". */
export function formatCountdown(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
