import type { AuditService } from '../audit/audit.service.js';
import type { OpenRangesService } from '../calendar/open-ranges.service.js';
import type { Database } from '../database/database.js';
import type { Events } from '../events/events.js';
import { badInput } from '../api/errors.js';
import { isTelephoneCountry } from '../api/phone-number.rules.js';
import type { Viewer } from '../api/viewer.js';
import { NUMBER_SETTINGS, type NumberSettingName } from './number-settings.js';
import type { Settings } from './settings.entity.js';
import { ANNOUNCE_DOCTORS, LOCK_SETTINGS, setSetting } from './settings.queries.js';
import type { SettingsService } from './settings.service.js';
import type { SettingsInput } from './settings.type.js';

const DAY = 86_400_000;

/** The column of each setting that can be changed. */
const COLUMNS: Readonly<Record<keyof SettingsInput, string>> = {
  organizationName: 'organization_name',
  currency: 'currency',
  country: 'country',
  approvalRequired: 'approval_required',
  languages: 'languages',
  openToDevelopers: 'open_to_developers',
  embedSites: 'embed_sites',
  ...(Object.fromEntries(
    Object.entries(NUMBER_SETTINGS).map(([name, { column }]) => [name, column]),
  ) as Record<NumberSettingName, string>),
};

/** Changing the organization's rules. Who may is decided at the door. */
export class SettingsChangeService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly settings: SettingsService,
    private readonly openRanges: OpenRangesService,
    private readonly events: Pick<Events, 'ping'>,
  ) {}

  /**
   * Changes what is given, each change audited with what it was before. In force with the next request, everywhere.
   * @throws RequestError BAD_USER_INPUT
   */
  async update(viewer: Viewer, given: SettingsInput, now: Date): Promise<Settings> {
    if (given.country != null && !isTelephoneCountry(given.country)) {
      throw badInput([{ field: 'country', rule: 'country' }]);
    }
    if (!(given.embedSites ?? []).every(isOrigin)) throw badInput([{ field: 'embedSites', rule: 'form' }]);
    const input = cleaned(given);
    const former = await this.database.transaction(async (tx) => {
      const [before] = await tx.query<Record<string, unknown>>(LOCK_SETTINGS);
      for (const [name, column] of Object.entries(COLUMNS) as [keyof SettingsInput, string][]) {
        const value = input[name];
        if (value == null || text(value) === text(before?.[column])) continue;
        await tx.query(setSetting(column), [value]);
        await this.audit.record(
          {
            actor: viewer,
            action: 'settings.changed',
            entity: 'settings',
            details: { name, from: text(before?.[column]), to: text(value) },
          },
          tx,
        );
      }
      return before;
    });
    // A longer horizon shows more days at once; a shorter one needs nothing.
    await this.openRanges.expandWhenDue(now);
    const settings = await this.settings.current();
    const opened = openedBy(former, settings, now);
    if (opened !== null) {
      await this.database.query(ANNOUNCE_DOCTORS, [opened.from, opened.to]);
      this.events.ping();
    }
    return settings;
  }
}

/** Where times became free by new rules: days that can be booked now, or all of them where no word is needed any more. */
function openedBy(
  former: Readonly<Record<string, unknown>> | undefined,
  { approvalRequired, bookingHorizonDays, minimumNoticeMinutes }: Settings,
  now: Date,
): { from: Date; to: Date } | null {
  const after = (days: number) => new Date(now.getTime() + days * DAY);
  const end = after(bookingHorizonDays + 1);
  const isFreer = former?.['approval_required'] === true && !approvalRequired;
  if (isFreer || minimumNoticeMinutes < Number(former?.['minimum_notice_minutes']))
    return { from: now, to: end };
  const days = Number(former?.['booking_horizon_days']);
  // Local dates are at most one day away from the date in UTC.
  return bookingHorizonDays > days ? { from: after(days - 1), to: end } : null;
}

/** Names without spaces around them, reminders in the order in which they go out, everything once. */
function cleaned(given: SettingsInput): SettingsInput {
  return {
    ...given,
    organizationName: given.organizationName || null,
    reminderMinutes: given.reminderMinutes ? [...new Set(given.reminderMinutes)].sort((a, b) => b - a) : null,
    languages: given.languages ? [...new Set(given.languages)] : null,
    embedSites: given.embedSites ? [...new Set(given.embedSites)] : null,
  };
}

/** Whether it is an origin and nothing more: it becomes part of a policy, in which a blank would begin another word. */
function isOrigin(site: string): boolean {
  return /^https?:\/\/[a-z0-9.:[\]-]+$/.test(site) && URL.canParse(site) && new URL(site).origin === site;
}

function text(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}
