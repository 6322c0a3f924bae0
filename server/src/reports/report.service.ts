import type { SessionService } from '../accounts/session.service.js';
import type { AuditEntry, AuditService } from '../audit/audit.service.js';
import type { Database, Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import type { FileStorage, StoredFile } from '../files/file-storage.js';
import { badInput, notFound } from '../api/errors.js';
import {
  connectionOf,
  encodeCursor,
  isId,
  isInstant,
  MAX_PAGE,
  pageLength,
  positionAfter,
} from '../api/page.js';
import { isStaff, type BearerViewer, type Viewer } from '../api/viewer.js';
import type { ApiTokenService } from '../tokens/api-token.service.js';
import type { Report } from './report.entity.js';
import type { LinkClaims, ReportLinks } from './report-links.js';
import { mayReadReport, mayReadReports, mayRemoveReport } from './report.policy.js';
import {
  ACCESS,
  ANNOUNCE,
  COUNT_CLOSED,
  FIND,
  LIST,
  REMOVE,
  SEEN,
  toReport,
  type AccessRow,
  type ReportRow,
} from './report.queries.js';
import { undoEnd } from './report.rules.js';
import type { ReportConnection, ReportLink } from './report.type.js';

/** Where links to files lead. */
export const DOWNLOADS_PATH = '/downloads/';

/** A file that somebody may have now. */
export interface OpenedFile extends StoredFile {
  readonly report: Report;
}

interface ListInput {
  readonly patientId: string | null;
  readonly appointmentId: string | null;
  readonly first: number;
  readonly after: string | null;
}

type Touched = { appointmentId: string | null };

/** Reading documents and taking them away. Uploads are `ReportUploadService`'s. */
export class ReportService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly audit: AuditService,
    private readonly sessions: SessionService,
    private readonly tokens: ApiTokenService,
    private readonly files: FileStorage,
    private readonly links: ReportLinks,
  ) {}

  /**
   * The patient whose documents the viewer may read and add to: their own where none is named.
   * @returns the id of the record as it is today: duplicates are merged.
   * @throws RequestError NOT_FOUND when there is none or it is not the viewer's to see.
   */
  async getReadablePatient(viewer: Viewer, patientId: string | null): Promise<string> {
    const id = patientId ?? (viewer.role === 'patient' ? viewer.userId : null);
    if (id === null) throw badInput([{ field: 'patientId', rule: 'required' }]);
    const [row] = isId(id) ? await this.database.query<AccessRow>(ACCESS, [id, viewer.doctorId]) : [];
    if (row === undefined || !mayReadReports(viewer, row.id, row.is_treated)) throw notFound('patient');
    return row.id;
  }

  /**
   * The documents of a patient, latest first. That a doctor looked is audited.
   * @throws RequestError NOT_FOUND, BAD_USER_INPUT
   */
  async list(viewer: Viewer, input: ListInput): Promise<ReportConnection> {
    const first = pageLength(input.first);
    const [at, id] = positionAfter(input.after, isInstant);
    const patientId = await this.getReadablePatient(viewer, input.patientId);
    const rows = await this.database.query<ReportRow>(LIST, [
      patientId,
      input.appointmentId,
      at,
      id,
      first + 1,
      viewer.role === 'patient',
    ]);
    if (viewer.role !== 'patient') {
      await this.audit.record({ actor: viewer, action: 'reports.listed', patientId });
    }
    const page = connectionOf(rows, first, (row) => ({
      cursor: encodeCursor([row.position, row.id]),
      node: toReport(row),
    }));
    return { ...page, closed: await this.countClosed(viewer, patientId, input.appointmentId) };
  }

  private async countClosed(
    viewer: Viewer,
    patientId: string,
    appointmentId: string | null,
  ): Promise<number> {
    if (viewer.role !== 'patient') return 0;
    const [row] = await this.database.query<{ count: number }>(COUNT_CLOSED, [patientId, appointmentId]);
    return row?.count ?? 0;
  }

  /**
   * One document that the viewer may read.
   * @throws RequestError NOT_FOUND
   */
  async get(viewer: Viewer, id: string): Promise<Report> {
    const [report] = await this.find(viewer, [id]);
    if (report === undefined || report.removedAt !== null) throw notFound('report');
    return report;
  }

  /**
   * A path under which the file may be fetched for a minute: by whoever holds it, so that a browser can open it without a
   * header. It is audited as opening it.
   * @throws RequestError NOT_FOUND
   */
  async createLink(viewer: BearerViewer, id: string, now: Date): Promise<ReportLink> {
    const report = await this.get(viewer, id);
    const claims = { reportId: report.id, userId: viewer.userId, madeBy: viewer.credential };
    const { token, expiresAt } = this.links.sign(claims, now);
    await this.record(this.database, viewer, report, 'report.opened');
    return { url: `${DOWNLOADS_PATH}${token}`, expiresAt };
  }

  /**
   * The file behind a link: only while the session or token lives that the link was made by, and only if its owner may still
   * read the document.
   * @param bearer who sent an access token along, or null without one: another person's token is refused.
   * @returns null for everything that is not, or no longer, good.
   */
  async openLink(token: string, bearer: Viewer | null, now: Date): Promise<OpenedFile | null> {
    const claims = this.links.read(token, now);
    if (claims === null || (bearer !== null && bearer.userId !== claims.userId)) return null;
    const viewer = await this.findByLink(claims, now);
    if (viewer === null) return null;
    const [report] = await this.find(viewer, [claims.reportId]);
    if (report === undefined || report.removedAt !== null) return null;
    const file = await this.files.read(report.reportUrl);
    return file === null ? null : { ...file, report };
  }

  /**
   * Notes that the viewer, a doctor, has seen documents which patients brought for visits to them; others stay as
   * they are.
   * @returns those that the viewer may read, as they are now.
   * @throws RequestError BAD_USER_INPUT for more than a page of them.
   */
  async markSeen(viewer: Viewer, ids: readonly string[], now: Date): Promise<Report[]> {
    if (ids.length > MAX_PAGE) throw badInput([{ field: 'ids', rule: 'too_many', limit: MAX_PAGE }]);
    const readable = (await this.find(viewer, ids)).filter(({ removedAt }) => removedAt === null);
    await this.database.transaction(async (tx) => {
      const values = [readable.map(({ id }) => id), viewer.doctorId, now];
      await this.announce(tx, viewer, await tx.query<Touched>(SEEN, values));
    });
    this.events.ping();
    return this.find(
      viewer,
      readable.map(({ id }) => id),
    );
  }

  /**
   * Takes a document away that the viewer uploaded. It can be brought back for a day.
   * @throws RequestError NOT_FOUND
   */
  async remove(viewer: Viewer, id: string, now: Date): Promise<Report> {
    return this.setRemoved(viewer, id, now, now);
  }

  /**
   * Brings back a document that the viewer has removed within the last day.
   * @throws RequestError NOT_FOUND
   */
  async restore(viewer: Viewer, id: string, now: Date): Promise<Report> {
    return this.setRemoved(viewer, id, null, now);
  }

  private async findByLink({ userId, madeBy }: LinkClaims, now: Date): Promise<Viewer | null> {
    return madeBy.kind === 'session'
      ? this.sessions.findByLink({ userId, sessionId: madeBy.sessionId }, now)
      : this.tokens.findByLink(madeBy.tokenId, userId, now);
  }

  private async setRemoved(viewer: Viewer, id: string, removedAt: Date | null, now: Date): Promise<Report> {
    const [report] = await this.find(viewer, [id]);
    if (report === undefined || !mayRemoveReport(viewer, report)) throw notFound('report');
    await this.database.transaction(async (tx) => {
      const changed = await tx.query<Touched>(REMOVE, [report.id, removedAt, undoEnd(now)]);
      if (changed.length === 0) throw notFound('report');
      await this.record(tx, viewer, report, removedAt === null ? 'report.restored' : 'report.removed');
      await this.announce(tx, viewer, changed);
    });
    this.events.ping();
    return Object.assign(report, { removedAt });
  }

  /** Those of the documents that the viewer may read, removed ones included. */
  private async find(viewer: Viewer, ids: readonly string[]): Promise<Report[]> {
    const rows = await this.database.query<ReportRow>(FIND, [ids.filter(isId), viewer.doctorId]);
    return rows.filter((row) => mayReadReport(viewer, row)).map(toReport);
  }

  private async announce(tx: Queryable, viewer: Viewer, touched: readonly Touched[]): Promise<void> {
    const visits = [...new Set(touched.flatMap(({ appointmentId }) => appointmentId ?? []))];
    if (visits.length > 0) await tx.query(ANNOUNCE, [visits, viewer.userId, isStaff(viewer)]);
  }

  private async record(
    within: Queryable,
    viewer: Viewer,
    report: Report,
    action: AuditEntry['action'],
  ): Promise<void> {
    const { id, patientId, appointmentId } = report;
    const entry = { actor: viewer, action, patientId, appointmentId };
    await this.audit.record({ ...entry, entity: 'report', entityId: id }, within);
  }
}
