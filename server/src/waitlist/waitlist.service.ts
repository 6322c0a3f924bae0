import type { AuditService } from '../audit/audit.service.js';
import { badInput, notFound, type FieldFault } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import {
  connectionOf,
  encodeCursor,
  isId,
  isInstant,
  pageLength,
  positionAfter,
  requireIds,
} from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import type { Database, Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import type { WaitlistChangeInput, WaitlistWishInput } from './waitlist.input.js';
import { maySeeWaiter } from './waitlist.policy.js';
import {
  BY_AGE,
  CHANGE,
  CHECK_WISH,
  FIND,
  JOIN,
  LEAVE,
  LIST,
  LOCK_PATIENT,
  MINE,
  OPEN_OF_PATIENT,
  WAKE,
} from './waitlist.queries.js';
import {
  AlreadyWaiting,
  WaitOver,
  WaitlistAgeGroup,
  WaitlistEntry,
  WaitlistFull,
  type WaitlistConnection,
  type WaitlistState,
} from './waitlist.type.js';

const DAY = 86_400_000;
/** So many things one person may wait for. */
const MOST_OPEN = 5;
/** How far apart the days of a wish may be; the table has the same. */
const MOST_DAYS = 366;
/** How long the patient is told of what ended. */
const TOLD_DAYS = 14;
/** What the report looks back on. */
const REPORT_DAYS = 90;

/** What a list of those who wait is narrowed to. */
export interface WaitlistQuery {
  readonly states: readonly WaitlistState[];
  readonly doctorId: string | null;
  readonly specializationId: string | null;
  readonly clinicId: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** Who waits for what. Who may is decided here, but for the doors of staff. */
export class WaitlistService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly audit: AuditService,
    private readonly roundsDue: (at: Date) => void,
  ) {}

  /**
   * Enters a patient, who may be the viewer.
   * @throws Rejection AlreadyWaiting, WaitlistFull; RequestError BAD_USER_INPUT, NOT_FOUND
   */
  async join(viewer: Viewer, patientId: string, wish: WaitlistWishInput, now: Date): Promise<WaitlistEntry> {
    requireIds({ patientId });
    const faults = [...faultsOfSubject(wish), ...faultsOfTimes(wish, now)];
    if (faults.length > 0) throw badInput(faults);
    const entry = await this.database.transaction((tx) => this.enter(tx, viewer, patientId, wish, now));
    this.events.ping();
    this.roundsDue(now);
    return entry;
  }

  /**
   * Another time in which the person can come. An offer that is open stays theirs to answer.
   * @throws Rejection WaitOver; RequestError BAD_USER_INPUT, NOT_FOUND
   */
  async change(viewer: Viewer, id: string, change: WaitlistChangeInput, now: Date): Promise<WaitlistEntry> {
    const faults = faultsOfTimes(change, now);
    if (faults.length > 0) throw badInput(faults);
    const { patientId, doctorId, specializationId, state } = await this.get(viewer, id);
    const { firstDate, lastDate, noticeMinutes } = change;
    const values = [id, firstDate, lastDate, storedTimes(change), noticeMinutes];
    const changed = await this.database.transaction(async (tx) => {
      const [row] = await tx.query<WaitlistEntry>(CHANGE, values);
      if (row === undefined) return null;
      const entity = { entity: 'waitlist_entry', entityId: id };
      await this.audit.record({ actor: viewer, action: 'waitlist.changed', patientId, ...entity }, tx);
      await tx.query(WAKE, [doctorId, specializationId, now]);
      return toEntry(row);
    });
    if (changed === null) {
      throw reject(WaitOver, { code: 'WAIT_OVER', message: 'The patient waits no more.', waitState: state });
    }
    this.events.ping();
    this.roundsDue(now);
    return changed;
  }

  /**
   * Ends an entry; an offer that is open goes to somebody else.
   * @throws RequestError NOT_FOUND
   */
  async leave(viewer: Viewer, id: string, now: Date): Promise<WaitlistEntry> {
    await this.get(viewer, id);
    await this.database.query(LEAVE, [id, 'left', viewer.userId, now]);
    this.events.ping();
    this.roundsDue(now);
    return this.get(viewer, id);
  }

  /**
   * One entry that is the viewer's, or that they see as staff.
   * @throws RequestError NOT_FOUND
   */
  async get(viewer: Viewer, id: string): Promise<WaitlistEntry> {
    const entry = await this.find(viewer, id);
    if (entry === null) throw notFound('entry');
    return entry;
  }

  /** The same, null where there is none. */
  async find(viewer: Viewer, id: string): Promise<WaitlistEntry | null> {
    const [row] = isId(id) ? await this.database.query<WaitlistEntry>(FIND, [id]) : [];
    return row === undefined || !maySeeWaiter(viewer, row) ? null : toEntry(row);
  }

  /** What the viewer waits for, and what ended within two weeks. */
  async listOwn(viewer: Viewer, now: Date): Promise<WaitlistEntry[]> {
    const since = new Date(now.getTime() - TOLD_DAYS * DAY);
    return (await this.database.query<WaitlistEntry>(MINE, [viewer.userId, since])).map(toEntry);
  }

  /** Everybody who waits, the longest first. For staff. */
  async list(query: WaitlistQuery): Promise<WaitlistConnection> {
    const { doctorId, specializationId, clinicId, states } = query;
    requireIds({ doctorId, specializationId, clinicId });
    const first = pageLength(query.first);
    const [position, id] = positionAfter(query.after, isInstant);
    const values = [states, doctorId, specializationId, position, id, first + 1, clinicId];
    const rows = await this.database.query<WaitlistEntry & { position: string }>(LIST, values);
    return connectionOf(rows, first, (row) => ({
      node: toEntry(row),
      cursor: encodeCursor([row.position, row.id]),
    }));
  }

  /** Who waits and who got what, by age. For staff. */
  async report(now: Date): Promise<WaitlistAgeGroup[]> {
    const since = new Date(now.getTime() - REPORT_DAYS * DAY);
    const rows = await this.database.query<WaitlistAgeGroup>(BY_AGE, [since, now.toISOString().slice(0, 10)]);
    return rows.map((row) => Object.assign(new WaitlistAgeGroup(), row));
  }

  private async enter(
    tx: Queryable,
    viewer: Viewer,
    patientId: string,
    wish: WaitlistWishInput,
    now: Date,
  ): Promise<WaitlistEntry> {
    const doctorId = wish.doctorId ?? null;
    const visitTypeId = wish.visitTypeId ?? null;
    const specializationId = wish.specializationId ?? null;
    const city = wish.city || null;
    const replacesId = wish.replacesId ?? null;
    const [patient] = await tx.query<{ isOpen: boolean }>(LOCK_PATIENT, [patientId]);
    if (patient?.isOpen !== true) throw notFound('patient');
    const check = [doctorId, visitTypeId, specializationId, city, replacesId, patientId, now];
    const [found] = await tx.query<{ isThere: boolean; isKept: boolean }>(CHECK_WISH, check);
    if (found?.isThere !== true) throw notFound('doctor');
    if (!found.isKept) throw notFound('appointment');
    const open = await tx.query<WaitlistEntry>(OPEN_OF_PATIENT, [patientId]);
    const same = open.find(
      (entry) => (entry.doctorId ?? entry.specializationId) === (doctorId ?? specializationId),
    );
    if (same !== undefined) {
      const message = 'The patient waits for this already.';
      throw reject(AlreadyWaiting, { code: 'ALREADY_WAITING', message, entry: toEntry(same) });
    }
    if (open.length >= MOST_OPEN) {
      const message = 'The patient waits for as many things as one may.';
      throw reject(WaitlistFull, { code: 'WAITLIST_FULL', message, limit: MOST_OPEN });
    }
    const values = [patientId, doctorId, visitTypeId, specializationId, city, replacesId];
    const rest = [wish.firstDate, wish.lastDate, storedTimes(wish), wish.noticeMinutes, viewer.userId, now];
    const [row] = await tx.query<WaitlistEntry>(JOIN, [...values, ...rest]);
    if (row === undefined) throw new Error('an insert returns its row');
    const entity = { entity: 'waitlist_entry', entityId: row.id };
    await this.audit.record({ actor: viewer, action: 'waitlist.joined', patientId, ...entity }, tx);
    await tx.query(WAKE, [doctorId, specializationId, now]);
    return toEntry(row);
  }
}

function toEntry(row: WaitlistEntry): WaitlistEntry {
  return Object.assign(new WaitlistEntry(), row);
}

function storedTimes({ times }: WaitlistChangeInput): string {
  return JSON.stringify(times.map(({ weekday, from, until }) => ({ weekday, from, until })));
}

/** What a wish breaks that its fields alone do not tell. */
function faultsOfSubject(wish: WaitlistWishInput): FieldFault[] {
  const faults: FieldFault[] = [];
  if (Boolean(wish.doctorId) === Boolean(wish.specializationId))
    faults.push({ field: 'doctorId', rule: 'one_of' });
  if (wish.visitTypeId && !wish.doctorId) faults.push({ field: 'visitTypeId', rule: 'alone' });
  if (wish.city && !wish.specializationId) faults.push({ field: 'city', rule: 'alone' });
  return faults;
}

/** The same of when somebody can come. */
function faultsOfTimes({ firstDate, lastDate, times }: WaitlistChangeInput, now: Date): FieldFault[] {
  const faults: FieldFault[] = [];
  const first = Date.parse(firstDate);
  const last = Date.parse(lastDate);
  // Which day it is depends on the clinic’s zone: a date is past when it is over everywhere.
  if (last < first) faults.push({ field: 'lastDate', rule: 'order' });
  else if (last < now.getTime() - 2 * DAY) faults.push({ field: 'lastDate', rule: 'past' });
  else if (last - first > MOST_DAYS * DAY)
    faults.push({ field: 'lastDate', rule: 'too_long', limit: MOST_DAYS });
  if (times.some(({ from, until }) => until <= from)) faults.push({ field: 'times', rule: 'order' });
  return faults;
}
