import type { Logger } from 'pino';
import type { Database, Queryable } from '../database/database.js';
import { goThrough } from '../database/go-through.js';
import { refusalOf } from '../database/refusals.js';
import type { Events } from '../events/events.js';
import type { Settings } from '../settings/settings.entity.js';
import type { SettingsService } from '../settings/settings.service.js';
import { enterOffer } from './offer-message.js';
import { readOfferRules } from './offer-rules.js';
import { toWaiting } from './opening.service.js';
import {
  CLAIM,
  END_OPENING,
  EXPIRE,
  EXPIRED,
  IS_FREE,
  MAKE_OFFER,
  OVER,
  SETTLE,
  TELL_GROUP,
  WAITING,
  type OpeningRow,
  type WaitingRow,
} from './round.queries.js';
import { groupSize, nextSending, sendingMinutes, type SendingHours } from './round.rules.js';
import { LEAVE } from './waitlist.queries.js';
import { candidatesFor, type Candidate, type Waiting } from './waitlist.rules.js';
import type { WaitlistOffer } from './waitlist.type.js';

const MINUTE = 60_000;
/** After which another worker goes on with what one began, and did not end. */
const CLAIM_MINUTES = 2;
/** Where nobody fits now, somebody may when an hour is over: who was asked elsewhere, or a new week began. */
const IDLE_MINUTES = 60;
/** Rounds of one run, so that a run ends. */
const MOST_ROUNDS = 500;

type Fitting = Candidate<WaitingRow & Waiting>;

/** What a round did: how many it asked, and when the next is due. */
interface Outcome {
  readonly asked: number;
  readonly next: Date;
}

/**
 * Offers times that came free. Each opening is claimed by one worker; each offer is made in a transaction that locks the
 * opening and the patient and looks again, so that workers who meet, or one that dies in between, promise nothing twice.
 */
export class RoundsService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly settings: SettingsService,
    private readonly logger: Logger,
  ) {}

  /**
   * Ends what ran out, then runs every round that is due. What fails holds up nothing else, and is tried again: at the next
   * run, or when the claim of its opening runs out.
   * @returns how many offers were made
   * @throws AggregateError when all was tried and something failed
   */
  async run(now: Date): Promise<number> {
    const settings = await this.settings.current();
    let changed = 0;
    let made = 0;
    const endOffers = async (): Promise<void> => {
      const expired = await this.database.query<{ id: string }>(EXPIRED, [now]);
      changed += expired.length;
      await goThrough(expired, ({ id }) => this.database.query(EXPIRE, [id, now]));
    };
    const endEntries = async (): Promise<void> => {
      const over = await this.database.query<{ id: string; reason: string }>(OVER, [now]);
      changed += over.length;
      await goThrough(over, ({ id, reason }) => this.database.query(LEAVE, [id, reason, null, now]));
    };
    const rounds = async (): Promise<void> =>
      goThrough(this.dueOpenings(now), async (opening) => {
        made += await this.round(opening, settings, now);
      });
    try {
      await goThrough([endOffers, endEntries, rounds], (part) => part());
    } finally {
      if (made + changed > 0) this.events.ping();
    }
    return made;
  }

  /** Claims them one by one, as they are asked for. */
  private async *dueOpenings(now: Date): AsyncGenerator<OpeningRow> {
    const until = new Date(now.getTime() + CLAIM_MINUTES * MINUTE);
    for (let left = MOST_ROUNDS; left > 0; left -= 1) {
      const [opening] = await this.database.query<OpeningRow>(CLAIM, [now, until]);
      if (opening === undefined) return;
      yield opening;
    }
  }

  private async round(opening: OpeningRow, settings: Settings, now: Date): Promise<number> {
    const last = new Date(opening.startsAt.getTime() - settings.minimumNoticeMinutes * MINUTE);
    const isOver = opening.isTaken || opening.needsWord || now >= last;
    if (isOver) {
      await this.database.query(END_OPENING, [opening.id, opening.isTaken ? 'taken' : 'passed', now]);
      return 0;
    }
    const hours = sendingHours(opening, settings);
    const sending = nextSending(hours, now, last);
    const outcome =
      sending === null || sending > now
        ? { asked: 0, next: sending ?? last }
        : await this.ask(opening, settings, hours, last, now);
    const next = new Date(Math.min(outcome.next.getTime(), last.getTime()));
    const number = opening.round + (outcome.asked > 0 ? 1 : 0);
    await this.database.query(SETTLE, [opening.id, number, next, outcome.asked, now]);
    return outcome.asked;
  }

  private async ask(
    opening: OpeningRow,
    settings: Settings,
    hours: SendingHours,
    last: Date,
    now: Date,
  ): Promise<Outcome> {
    const { open, openUntil, isKept, former, startsAt } = opening;
    const isFar = startsAt.getTime() - now.getTime() > settings.waitlistAloneMinutes * MINUTE;
    if (openUntil !== null && (isFar || isKept)) return { asked: 0, next: openUntil };
    const fitting = await this.fitting(opening, settings, now);
    const later = new Date(now.getTime() + settings.waitlistRoundMinutes * MINUTE);
    if (!isFar) {
      const state = {
        roundMinutes: settings.waitlistRoundMinutes,
        open,
        former,
        most: settings.waitlistGroupMost,
      };
      const size = groupSize({ ...state, minutesLeft: sendingMinutes(hours, now, last) });
      const group = await this.firstFree(opening, fitting, size, now);
      if (open > 0 || group.length > 1) {
        const asked = group.length === 0 ? 0 : await this.offerToGroup(opening, group, now);
        if (asked !== null) return { asked, next: later };
      }
    }
    const until = await this.offerAlone(opening, fitting, now);
    if (until !== null) return { asked: 1, next: until };
    return { asked: 0, next: new Date(now.getTime() + IDLE_MINUTES * MINUTE) };
  }

  private async fitting(opening: OpeningRow, settings: Settings, now: Date): Promise<Fitting[]> {
    const { doctorId, clinicId, startsAt, timeZone } = opening;
    const rows = await this.database.query<WaitingRow>(WAITING, [doctorId, clinicId, startsAt, now]);
    const rules = await readOfferRules(this.database, settings);
    return candidatesFor(rows.map(toWaiting), startsAt, timeZone, rules, now);
  }

  /**
   * The first of those whom the time fits for whom it is also free: their visit may be longer than the one that went. Who
   * waits with several wishes is asked once, by the first of them for which it is.
   */
  private async firstFree(
    { doctorId, clinicId, startsAt }: OpeningRow,
    fitting: readonly Fitting[],
    size: number,
    now: Date,
  ): Promise<Fitting[]> {
    const known = new Map<string, boolean>();
    const found: Fitting[] = [];
    for (const candidate of fitting) {
      if (found.length >= size) break;
      const { patientId, visitTypeId, movesId } = candidate.waiting;
      if (found.some(({ waiting }) => waiting.patientId === patientId)) continue;
      const key = `${visitTypeId} ${movesId}`;
      if (!known.has(key)) {
        const values = [doctorId, visitTypeId, clinicId, startsAt, now, movesId];
        const [row] = await this.database.query<{ free: boolean }>(IS_FREE, values);
        known.set(key, row?.free ?? false);
      }
      if (known.get(key) === true) found.push(candidate);
    }
    return found;
  }

  /**
   * Keeps the time for the first for whom it can be kept.
   * @returns until when; null where there is nobody
   */
  private async offerAlone(
    opening: OpeningRow,
    fitting: readonly Fitting[],
    now: Date,
  ): Promise<Date | null> {
    for (const candidate of fitting) {
      try {
        const offer = await this.database.transaction(async (tx) => {
          const made = await makeOffer(tx, opening, candidate, 1, now);
          if (made !== null) await enterOffer(tx, made, now);
          return made;
        });
        if (offer !== null) return offer.expiresAt;
      } catch (error) {
        // It is not for this one: another visit, too many of them, a hold of somebody who is booking it.
        const refusal = refusalOf('place_appointment', error);
        if (refusal === null) throw error;
        this.logger.debug({ refusal, opening: opening.id }, 'a time could not be kept for an offer');
      }
    }
    return null;
  }

  /**
   * Offers it to all of a group at once. In the order of their ids, as whoever locks several patients does.
   * @returns how many; null, and no offer, where only one is left, who is better asked alone
   */
  private async offerToGroup(
    opening: OpeningRow,
    group: readonly Fitting[],
    now: Date,
  ): Promise<number | null> {
    const inOrder = [...group].sort((a, b) => (a.waiting.patientId < b.waiting.patientId ? -1 : 1));
    try {
      return await this.database.transaction(async (tx) => {
        const made: WaitlistOffer[] = [];
        for (const candidate of inOrder) {
          const offer = await makeOffer(tx, opening, candidate, opening.open + group.length, now);
          if (offer !== null) made.push(offer);
        }
        // Fewer than were meant, where some of them have another offer by now.
        const size = opening.open + made.length;
        if (size < 2) throw new OnlyOne();
        await tx.query(TELL_GROUP, [made.map(({ id }) => id), size]);
        for (const offer of made) await enterOffer(tx, { ...offer, groupSize: size }, now);
        return made.length;
      });
    } catch (error) {
      if (error instanceof OnlyOne) return null;
      throw error;
    }
  }
}

/** Undoes what was offered to a group that turned out to be none. */
class OnlyOne extends Error {}

async function makeOffer(
  tx: Queryable,
  opening: OpeningRow,
  { waiting, reasons, expiresAt }: Fitting,
  size: number,
  now: Date,
): Promise<WaitlistOffer | null> {
  if (waiting.visitTypeId === null) return null;
  const [offer] = await tx.query<WaitlistOffer>(MAKE_OFFER, [
    opening.id,
    waiting.entryId,
    waiting.visitTypeId,
    size,
    opening.round + 1,
    reasons,
    expiresAt,
    null,
    now,
  ]);
  return offer ?? null;
}

function sendingHours({ timeZone }: OpeningRow, settings: Settings): SendingHours {
  return { timeZone, fromHour: settings.waitlistFromHour, untilHour: settings.waitlistUntilHour };
}
