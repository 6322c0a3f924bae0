import type { Database } from '../database/database.js';
import type { SettingsService } from '../settings/settings.service.js';
import { readOfferRules } from './offer-rules.js';
import { enterWished } from './opening.service.js';
import { OPENED_STARTS, type FreeStart } from './round.queries.js';

/** Days that can be booked from today on, because the horizon has come to them: no event tells of it, the clock does. */
export class OpenedDaysService {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingsService,
  ) {}

  /**
   * Enters what somebody waits for on these days. Asked again it changes nothing: who was offered a time is offered it once.
   * @returns how many times are to be offered
   */
  async run(now: Date): Promise<number> {
    const settings = await this.settings.current();
    return this.database.transaction(async (tx) => {
      const starts = await tx.query<FreeStart>(OPENED_STARTS, [now]);
      return (await enterWished(tx, starts, await readOfferRules(tx, settings), now)).length;
    });
  }
}
