import { createHash, randomBytes } from 'node:crypto';
import type { AttemptLimits } from '../../api/attempt-limits.js';
import type { Language } from '../../api/language.js';
import { DAY } from '../../calendar/time-zone.js';
import type { Viewer } from '../../api/viewer.js';
import type { AuditService } from '../../audit/audit.service.js';
import type { Database } from '../../database/database.js';
import { calendarFeedOf, type FeedVisit } from '../calendar-file.js';
import { DOCTOR_VISITS, FIND, OWNER, PATIENT_VISITS, PUT, READ, REMOVE } from './calendar-feed.queries.js';
import { CalendarFeed, NewCalendarFeed } from './calendar-feed.type.js';

/** Where calendars are read, followed by a token and `.ics`. */
export const FEEDS_PATH = '/calendar/';

const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** Visits before now stay for as long, so that a calendar does not lose its last week. */
const PAST_MILLISECONDS = 90 * DAY;
const AHEAD_MILLISECONDS = 400 * DAY;
/** The nearest of a doctor's year; a calendar of more is none that people read. */
const MOST_VISITS = 10_000;
/** The last reading is written no more often than this. */
const READ_MILLISECONDS = 60_000;

interface OwnerRow {
  readonly userId: string;
  readonly busyOnly: boolean;
  readonly lastReadAt: Date | null;
  readonly language: Language;
  readonly role: 'patient' | 'doctor';
  readonly organization: string;
}

/** Private calendars: making, ending and reading them. */
export class CalendarFeedService {
  /** @param publicUrl what addresses of appointments begin with; null: calendars have none */
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
    private readonly publicUrl: string | null,
  ) {}

  /** The viewer's own, or null. */
  async find(viewer: Viewer): Promise<CalendarFeed | null> {
    const [row] = await this.database.query<CalendarFeed>(FIND, [viewer.userId]);
    return row ?? null;
  }

  /**
   * Makes the viewer's calendar, or gives it a new address in place of the former.
   * @throws RequestError RATE_LIMITED
   */
  async create(viewer: Viewer, busyOnly: boolean, now: Date): Promise<NewCalendarFeed> {
    await this.limits.count({ createToken: viewer.userId });
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const feed = await this.database.transaction(async (tx) => {
      const [row] = await tx.query<CalendarFeed>(PUT, [viewer.userId, hashOf(token), busyOnly, now]);
      if (row === undefined) throw new Error('an upsert returns its row');
      await this.audit.record({ actor: viewer, action: 'calendar_feed.created', details: { busyOnly } }, tx);
      return row;
    });
    return Object.assign(new NewCalendarFeed(), { feed, path: `${FEEDS_PATH}${token}.ics` });
  }

  /** Ends the viewer's calendar: its address leads nowhere from now on. False where there is none. */
  async revoke(viewer: Viewer): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const removed = await tx.query(REMOVE, [viewer.userId]);
      if (removed.length === 0) return false;
      await this.audit.record({ actor: viewer, action: 'calendar_feed.revoked' }, tx);
      return true;
    });
  }

  /**
   * The calendar that a token leads to; null where it leads nowhere, also because it, or the account, has ended.
   * @param address of who reads: wrong tokens are counted by it
   * @throws RequestError RATE_LIMITED
   */
  async read(token: string, address: string, now: Date): Promise<string | null> {
    const [owner] = TOKEN.test(token) ? await this.database.query<OwnerRow>(OWNER, [hashOf(token)]) : [];
    if (owner === undefined) {
      await this.limits.count({ claimAddress: address });
      return null;
    }
    const { userId, busyOnly, language, role, organization, lastReadAt } = owner;
    await this.limits.count({ readCalendar: userId });
    if (lastReadAt === null || now.getTime() - lastReadAt.getTime() >= READ_MILLISECONDS) {
      await this.database.query(READ, [userId, now, lastReadAt]);
    }
    const from = new Date(now.getTime() - PAST_MILLISECONDS);
    const before = new Date(now.getTime() + AHEAD_MILLISECONDS);
    const visits = await this.database.query<FeedVisit>(role === 'doctor' ? DOCTOR_VISITS : PATIENT_VISITS, [
      userId,
      from,
      before,
      MOST_VISITS,
    ]);
    const urlOf = (id: string): string | null =>
      this.publicUrl === null || role === 'doctor' ? null : `${this.publicUrl}/appointments/${id}`;
    return calendarFeedOf(visits, { organization, language, busyOnly, urlOf });
  }
}

/** What is kept of a token (SHA-256). There is nothing to guess in 256 random bits, so no slow hash is needed. */
function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
