import type { Queryable } from '../database/database.js';
import type { Settings } from '../settings/settings.entity.js';
import { ANSWER_MINUTES } from './round.queries.js';
import type { OfferRules } from './waitlist.rules.js';

/** What offers keep to: the organization's settings, and how long a hold for one lasts. */
export async function readOfferRules(database: Queryable, settings: Settings): Promise<OfferRules> {
  const [row] = await database.query<{ minutes: number }>(ANSWER_MINUTES);
  if (row === undefined) throw new Error('Holds for offers have a length');
  const { minimumNoticeMinutes, moveCutoffMinutes, cancelCutoffMinutes, maxMoves, waitlistOffersWeek } =
    settings;
  return {
    answerMinutes: row.minutes,
    minimumNoticeMinutes,
    moveCutoffMinutes,
    cancelCutoffMinutes,
    maxMoves,
    waitlistOffersWeek,
  };
}
