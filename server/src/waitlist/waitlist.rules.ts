import { localDay, localTime, DAY, dayOfDate, MINUTE } from '../calendar/time-zone.js';

/** A stretch of a weekday in which somebody can come. */
export interface TimeWish {
  /** From 1, Monday, to 7. */
  readonly weekday: number;
  /** Minutes after midnight. */
  readonly from: number;
  /** The visit begins before it. */
  readonly until: number;
}

/** What decides how an entry fits a time that came free. */
export interface Waiting {
  readonly entryId: string;
  readonly wish: 'doctor' | 'visit_type' | 'field';
  readonly wishesCity: boolean;
  /** Local dates of the clinic, both included. */
  readonly firstDate: string;
  readonly lastDate: string;
  /** Empty: any time. */
  readonly times: readonly TimeWish[];
  readonly noticeMinutes: number;
  readonly createdAt: Date;
  /** Offers that the person got within the last seven days. */
  readonly offersThisWeek: number;
  /** Whether this time was offered to them before. */
  readonly wasOffered: boolean;
  /** Whether another visit of theirs is at that time; the one that is to be earlier does not count with its own doctor. */
  readonly isBusy: boolean;
  /** The visit that stays theirs until an earlier one is. */
  readonly kept: KeptVisit | null;
}

export interface KeptVisit {
  readonly startsAt: Date;
  /** Whether it is with the doctor whose time came free: it then moves, else it is cancelled. */
  readonly sameDoctor: boolean;
  readonly moves: number;
}

/** The rules that offers keep. */
export interface OfferRules {
  /** How long an offer can be answered, where nothing else ends it before. */
  readonly answerMinutes: number;
  readonly minimumNoticeMinutes: number;
  readonly moveCutoffMinutes: number;
  readonly cancelCutoffMinutes: number;
  readonly maxMoves: number;
  readonly waitlistOffersWeek: number;
}

/** Why a time is offered to somebody, for staff to read. */
export const MATCH_REASONS = [
  'doctor',
  'visit_type',
  'field',
  'city',
  'times',
  'no_visit',
  'earlier',
] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/** Why a time is not offered to somebody. */
export type Unfit =
  'dates' | 'times' | 'not_earlier' | 'not_movable' | 'busy' | 'offered_before' | 'week' | 'notice';

export interface Fit {
  readonly reasons: readonly MatchReason[];
  /** Until when it can be answered. */
  readonly expiresAt: Date;
}

/** Who would have less time to answer is not asked. */
const LEAST_ANSWER_MINUTES = 10;

/** What a reason adds to the match: who asked for this very thing comes before who would take any. */
const WEIGHTS: Readonly<Record<MatchReason, number>> = {
  doctor: 4,
  visit_type: 7,
  field: 0,
  city: 1,
  times: 2,
  no_visit: 1,
  earlier: 0,
};

/**
 * Whether a time that came free is for somebody who waits, why, and until when they can answer: before the notice that
 * they and the clinic need, and before the visit that they have can be changed no more.
 * @param startsAt when the visit would begin
 * @param timeZone of its clinic
 */
export function fitOf(
  waiting: Waiting,
  startsAt: Date,
  timeZone: string,
  rules: OfferRules,
  now: Date,
): Fit | Unfit {
  const { kept } = waiting;
  if (!isWished(waiting, startsAt, timeZone)) return 'dates';
  if (!isWishedTime(waiting.times, startsAt, timeZone)) return 'times';
  if (kept !== null && startsAt >= kept.startsAt) return 'not_earlier';
  if (kept?.sameDoctor === true && kept.moves >= rules.maxMoves) return 'not_movable';
  if (waiting.isBusy) return 'busy';
  if (waiting.wasOffered) return 'offered_before';
  if (waiting.offersThisWeek >= rules.waitlistOffersWeek) return 'week';
  const ends = [
    now.getTime() + rules.answerMinutes * MINUTE,
    startsAt.getTime() - Math.max(rules.minimumNoticeMinutes, waiting.noticeMinutes) * MINUTE,
  ];
  if (kept !== null) {
    const cutoff = kept.sameDoctor ? rules.moveCutoffMinutes : rules.cancelCutoffMinutes;
    ends.push(kept.startsAt.getTime() - cutoff * MINUTE);
  }
  const expiresAt = Math.min(...ends);
  if (expiresAt - now.getTime() < LEAST_ANSWER_MINUTES * MINUTE) return 'notice';
  return { reasons: reasonsOf(waiting), expiresAt: new Date(expiresAt) };
}

function isWished({ firstDate, lastDate }: Waiting, startsAt: Date, timeZone: string): boolean {
  const day = localDay(timeZone, startsAt.getTime());
  return day >= dayOfDate(firstDate) && day <= dayOfDate(lastDate);
}

function isWishedTime(times: readonly TimeWish[], startsAt: Date, timeZone: string): boolean {
  if (times.length === 0) return true;
  const local = localTime(timeZone, startsAt.getTime());
  const day = Math.floor(local / DAY);
  // 1970-01-01 was a Thursday.
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
  const minute = (local - day * DAY) / MINUTE;
  return times.some((time) => time.weekday === weekday && minute >= time.from && minute < time.until);
}

function reasonsOf({ wish, wishesCity, times, kept }: Waiting): MatchReason[] {
  return [
    wish,
    ...(wishesCity ? (['city'] as const) : []),
    ...(times.length > 0 ? (['times'] as const) : []),
    kept === null ? 'no_visit' : 'earlier',
  ];
}

/** Somebody whom a time fits. */
export interface Candidate<Entry extends Waiting> extends Fit {
  readonly waiting: Entry;
}

/** Whom a time fits, the best match first, of equal ones who has waited longest. */
export function candidatesFor<Entry extends Waiting>(
  waiting: readonly Entry[],
  startsAt: Date,
  timeZone: string,
  rules: OfferRules,
  now: Date,
): Candidate<Entry>[] {
  return waiting
    .flatMap((each) => {
      const fit = fitOf(each, startsAt, timeZone, rules, now);
      return typeof fit === 'string' ? [] : [{ ...fit, waiting: each }];
    })
    .sort(
      (a, b) =>
        matchOf(b.reasons) - matchOf(a.reasons) ||
        a.waiting.createdAt.getTime() - b.waiting.createdAt.getTime() ||
        (a.waiting.entryId < b.waiting.entryId ? -1 : 1),
    );
}

/** How well a time matches what somebody asked for. */
export function matchOf(reasons: readonly MatchReason[]): number {
  return reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
}

/**
 * Which of many free starts are worth offering: the earliest that somebody wishes, one for each who waits, so that new
 * hours do not become hundreds of offers.
 * @param starts in order of time
 */
export function startsToOffer(
  starts: readonly Date[],
  waiting: readonly Waiting[],
  timeZone: string,
  rules: OfferRules,
  now: Date,
): Date[] {
  const left = new Set(waiting);
  return starts.filter((startsAt) => {
    const taker = [...left].find((each) => typeof fitOf(each, startsAt, timeZone, rules, now) !== 'string');
    return taker !== undefined && left.delete(taker);
  });
}
