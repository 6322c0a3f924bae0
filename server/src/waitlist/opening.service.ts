import type { Queryable } from '../database/database.js';
import type { StoredEvent, Stretch } from '../events/event-kinds.js';
import type { EventConsumer } from '../events/event-consumers.js';
import type { Settings } from '../settings/settings.entity.js';
import { readOfferRules } from './offer-rules.js';
import { ENTER_OPENING, FREE_STARTS, LOOK_AGAIN, WAITING, type WaitingRow } from './round.queries.js';
import { startsToOffer, type Waiting } from './waitlist.rules.js';

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

/** Whether an event frees time, or takes some. */
export function freedBy(event: StoredEvent): Freed | null {
  const { kind, payload } = event;
  switch (kind) {
    case 'appointment.cancelled':
    case 'appointment.declined':
      return payload;
    case 'appointment.lapsed':
      // A hold was free before; that of an offer is of a time that is being offered.
      return payload.fromStatus === 'pending' ? payload : null;
    case 'appointment.moved':
      return { ...payload, ...payload.former };
    default:
      return null;
  }
}

function takenBy({ kind, payload }: StoredEvent): (Stretch & { readonly doctorId: string }) | null {
  switch (kind) {
    case 'appointment.booked':
    case 'appointment.requested':
    case 'appointment.moved':
    case 'appointment.undone':
      return payload;
    default:
      return null;
  }
}

/**
 * Hears of time that came free: cancelled, declined, lapsed, moved away, or because hours changed. What somebody waits for
 * is to be offered.
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
        const taken = takenBy(event);
        if (taken !== null) {
          looked.push(...(await tx.query(LOOK_AGAIN, [taken.doctorId, taken.from, taken.to, now])));
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
  const entered: object[] = [];
  const starts = await tx.query<{ startsAt: Date; clinicId: string; timeZone: string }>(FREE_STARTS, [
    doctorId,
    from,
    to,
    now,
  ]);
  const rules = await readOfferRules(tx, settings);
  for (const clinicId of new Set(starts.map((start) => start.clinicId))) {
    const here = starts.filter((start) => start.clinicId === clinicId);
    const waiting = (await tx.query<WaitingRow>(WAITING, [doctorId, clinicId, null, now])).map(toWaiting);
    const [{ timeZone } = { timeZone: 'UTC' }] = here;
    const times = here.map((start) => start.startsAt);
    for (const startsAt of startsToOffer(times, waiting, timeZone, rules, now)) {
      entered.push(...(await enter(tx, { doctorId, clinicId, startsAt }, now)));
    }
  }
  return entered;
}
