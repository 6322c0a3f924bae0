import type { StatusService } from '../appointments/status.service.js';
import type { AuditEntry, AuditService } from '../audit/audit.service.js';
import { refusedBy, type Database, type Queryable, type Statement } from '../database/database.js';
import { badInput, forbidden, notFound } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import { connectionOf, encodeCursor, isId, isInstant, pageLength, positionAfter } from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import type { Feedback, FeedbackHideReason } from './feedback.entity.js';
import { AlreadyRated, NotCompleted } from './feedback.errors.js';
import { MOST_CHARACTERS, type FeedbackFilter, type RateVisitInput } from './feedback.input.js';
import { mayListFeedback } from './feedback.policy.js';
import {
  ANSWER,
  BY_APPOINTMENTS,
  BY_ID,
  HIDE,
  LIST,
  LIST_ALL,
  RATE,
  toFeedback,
  UNHIDE,
  type FeedbackRow,
} from './feedback.queries.js';
import type { FeedbackConnection } from './feedback.type.js';

type Row = FeedbackRow;

interface Change {
  /** Takes the id of the rating and then the values. */
  readonly by: Statement;
  readonly values: readonly unknown[];
  readonly action: AuditEntry['action'];
  readonly details?: Readonly<Record<string, string>>;
}

/** Ratings of visits, their answers, and hiding those that abuse them. */
export class FeedbackService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly statuses: StatusService,
  ) {}

  /**
   * Rates the viewer's own completed visit, once; the doctor's rating follows in the same transaction. It leaves no
   * audit event and announces nothing: both would tell staff which visit was rated.
   * @throws Rejection NotCompleted, AlreadyRated
   * @throws RequestError NOT_FOUND
   */
  async rate(viewer: Viewer, input: RateVisitInput, now: Date): Promise<Feedback> {
    const visit = await this.statuses.getOwn(viewer, input.appointmentId);
    const comments = input.comments || null;
    const values = [visit.id, viewer.userId, input.rating, comments, input.anonymous, now];
    try {
      const [row] = await this.database.query<Row>(RATE, values);
      if (row !== undefined) return toFeedback(row);
    } catch (error) {
      if (refusedBy(error) !== 'feedback_appointment_id_key') throw error;
    }
    const [rated] = await this.database.query<Row>(BY_APPOINTMENTS, [[visit.id]]);
    if (rated !== undefined) {
      throw reject(AlreadyRated, {
        code: 'ALREADY_RATED',
        message: 'This visit was rated already.',
        feedback: toFeedback(rated),
      });
    }
    throw reject(NotCompleted, {
      code: 'VISIT_NOT_COMPLETED',
      message: 'Only a visit that took place can be rated.',
      status: (await this.statuses.getOwn(viewer, visit.id)).status,
    });
  }

  /**
   * The ratings of a doctor, hidden ones with them, latest first; anonymous ones of a month come after its others.
   * @param doctorId null: a doctor's own, and of managers those of all doctors
   * @throws RequestError FORBIDDEN, BAD_USER_INPUT
   */
  async list(
    viewer: Viewer,
    doctorId: string | null,
    filter: FeedbackFilter,
    page: { first: number; after: string | null },
  ): Promise<FeedbackConnection> {
    const listed = doctorId ?? viewer.doctorId;
    if (!mayListFeedback(viewer, listed)) throw forbidden();
    const first = pageLength(page.first);
    const [day, id] = positionAfter(page.after, (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isInstant(text));
    const wanted = [filter.rating ?? null, filter.isAnswered ?? null, filter.isHidden ?? null];
    const values = [...wanted, filter.unansweredOrLow ?? false, day, id, first + 1];
    const rows =
      listed === null
        ? await this.database.query<Row>(LIST_ALL, values)
        : await this.database.query<Row>(LIST, [...values, listed]);
    return connectionOf(rows, first, (row) => ({
      cursor: encodeCursor([row.shownOn, row.id]),
      node: toFeedback(row),
    }));
  }

  /**
   * The doctor's public answer. A new one takes the place of the former.
   * @throws RequestError BAD_USER_INPUT, NOT_FOUND when there is no such rating or it is of another doctor.
   */
  async answer(viewer: Viewer, id: string, response: string, now: Date): Promise<Feedback> {
    if (response === '' || response.length > MOST_CHARACTERS) {
      throw badInput([{ field: 'response', rule: 'length', limit: MOST_CHARACTERS }]);
    }
    if ((await this.get(this.database, id)).doctorId !== viewer.doctorId) throw notFound('rating');
    return this.change(viewer, id, { by: ANSWER, values: [response, now], action: 'feedback.answered' });
  }

  /**
   * Hides a rating: its stars count no more, and its comment and answer are shown to nobody but its author, its
   * doctor and administrators. One that is hidden already keeps its reason.
   * @throws RequestError NOT_FOUND
   */
  async hide(viewer: Viewer, id: string, reason: FeedbackHideReason, now: Date): Promise<Feedback> {
    const values = [reason, now];
    return this.change(viewer, id, { by: HIDE, values, action: 'feedback.hidden', details: { reason } });
  }

  /**
   * Shows a hidden rating again, and counts it.
   * @throws RequestError NOT_FOUND
   */
  async unhide(viewer: Viewer, id: string): Promise<Feedback> {
    return this.change(viewer, id, { by: UNHIDE, values: [], action: 'feedback.shown' });
  }

  /** Changes one rating and audits it in the same transaction, if the statement found something to change. */
  private async change(
    viewer: Viewer,
    id: string,
    { by, values, action, details }: Change,
  ): Promise<Feedback> {
    if (!isId(id)) throw notFound('rating');
    return this.database.transaction(async (tx) => {
      const [changed] = await tx.query(by, [id, ...values]);
      if (changed !== undefined) {
        const entry = { actor: viewer, action, entity: 'feedback', entityId: id };
        await this.audit.record({ ...entry, details: details ?? {} }, tx);
      }
      return this.get(tx, id);
    });
  }

  private async get(within: Queryable, id: string): Promise<Feedback> {
    const [row] = isId(id) ? await within.query<Row>(BY_ID, [id]) : [];
    if (row === undefined) throw notFound('rating');
    return toFeedback(row);
  }
}
