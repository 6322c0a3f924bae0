import type { Queryable } from '../database/database.js';
import type { StoredEvent, Stretch } from '../events/event-kinds.js';
import type { EventConsumer } from '../events/event-consumers.js';
import type { Settings } from '../settings/settings.entity.js';
import { readOfferRules } from './offer-rules.js';
import {
  ENTER_OPENING,
  FREE_STARTS,
  LOOK_AGAIN,
  WAITING,
  type FreeStart,
  type WaitingRow,
} from './round.queries.js';
import { startsToOffer, type OfferRules, type Waiting } from './waitlist.rules.js';

/** Where and when time came free. */
interface Freed {
  readonly doctorId: string;
  readonly clinicId: string;
  readonly startsAt: string | Date;
}

/** What a row of somebody who waits is to the rules. */
export function toWaiting(row: WaitingRow): WaitingRow & Waiting {
  const { kept } = row;
  return {
    ...row,
    kept: kept === null ? null : { ...kept, startsAt: new Date(kept.startsAt) },
  } as WaitingRow & Waiting;
}

/** Whether an event frees time that may be offered. */
export function freedBy(event: StoredEvent): Freed | null {
  const { kind, payload } = event;
  switch (kind) {
    case 'appointment.cancelled':
    case 'appointment.declined':
      return payload;
    case 'appointment.lapsed':
      // A request, or a hold that nobody booked: meanwhile it was passed over.
      return payload;
    case 'appointment.moved':
      return { ...payload, ...payload.former };
    default:
      return null;
  }
}

/** Where a time that is being offered may stand otherwise now: somebody took it, or let go of it. */
function touchedBy({ kind, payload }: StoredEvent): (Stretch & { readonly doctorId: string }) | null {
  switch (kind) {
    case 'appointment.booked':
    case 'appointment.requested':
    case 'appointment.moved':
    case 'appointment.undone':
    case 'appointment.released':
      return payload;
    default:
      return null;
  }
}

/**
 * Hears of time that came free: cancelled, declined, lapsed, moved away, no longer held, or because hours, leave, closed
 * days, doctors or rules changed. What somebody waits for is to be offered.
 * @param settings the organization's rules
 * @param entered called after the commit: rounds may be due
 */
export function openingsConsumer(
  clock: () => Date,
  settings: () => Promise<Settings>,
  entered: () => void,
): EventConsumer {
  let isDue = false;
  return {
    name: 'waitlist',
    begins: 'next',
    handle: async (events, tx) => {
      const now = clock();
      const looked: object[] = [];
      for (const event of events) {
        const freed = freedBy(event);
        if (freed !== null) looked.push(...(await enter(tx, freed, now)));
        const touched = touchedBy(event);
        if (touched !== null) {
          looked.push(...(await tx.query(LOOK_AGAIN, [touched.doctorId, touched.from, touched.to, now])));
        }
        if (event.kind === 'availability.changed') {
          looked.push(...(await enterFromHours(tx, event.payload, await settings(), now)));
        }
      }
      isDue = looked.length > 0;
    },
    handled: () => {
      if (isDue) entered();
    },
  };
}

/** @returns a row for a time that is to be offered, none where nobody waits. */
async function enter(tx: Queryable, { doctorId, clinicId, startsAt }: Freed, now: Date): Promise<object[]> {
  return tx.query(ENTER_OPENING, [doctorId, clinicId, startsAt, now]);
}

/** New hours: the earliest times that somebody wishes, one for each who waits. */
async function enterFromHours(
  tx: Queryable,
  { doctorId, from, to }: Stretch & { readonly doctorId: string },
  settings: Settings,
  now: Date,
): Promise<object[]> {
  const starts = await tx.query<FreeStart>(FREE_STARTS, [doctorId, from, to, now]);
  return enterWished(tx, starts, await readOfferRules(tx, settings), now);
}

/**
 * Of starts that became free together: the earliest that somebody wishes, one for each who waits.
 * @param starts in order of time
 * @returns a row for each that is to be offered
 */
export async function enterWished(
  tx: Queryable,
  starts: readonly FreeStart[],
  rules: OfferRules,
  now: Date,
): Promise<object[]> {
  const entered: object[] = [];
  for (const [{ doctorId, clinicId, timeZone }, here] of placesOf(starts)) {
    const waiting = (await tx.query<WaitingRow>(WAITING, [doctorId, clinicId, null, now])).map(toWaiting);
    for (const startsAt of startsToOffer(here, waiting, timeZone, rules, now)) {
      entered.push(...(await enter(tx, { doctorId, clinicId, startsAt }, now)));
    }
  }
  return entered;
}

/** Starts by doctor and clinic. */
function placesOf(starts: readonly FreeStart[]): [FreeStart, Date[]][] {
  const places = new Map<string, [FreeStart, Date[]]>();
  for (const start of starts) {
    const key = `${start.doctorId} ${start.clinicId}`;
    const place = places.get(key) ?? [start, []];
    place[1].push(start.startsAt);
    places.set(key, place);
  }
  return [...places.values()];
}
