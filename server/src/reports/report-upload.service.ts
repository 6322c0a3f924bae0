import { randomUUID } from 'node:crypto';
import type { AttemptLimits } from '../api/attempt-limits.js';
import type { AuditService } from '../audit/audit.service.js';
import type { Database, Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import { ALLOWED_EXTENSIONS, readDocumentType, type DocumentType } from '../files/document-type.js';
import { StorageError } from '../files/storage-error.js';
import { newFileKey } from '../files/file-key.js';
import type { FileStorage } from '../files/file-storage.js';
import { TooManyBytes, type ReceivedFile } from '../files/received-file.js';
import { LIMITS } from '../api/limits.js';
import { enterMessages, isAboutToBeTold } from '../outbox/enter-messages.js';
import { MessageKind } from '../outbox/message-kind.js';
import { badInput, notFound } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import { isId } from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import type { Report } from './report.entity.js';
import { FileNotAllowed, FileTooLarge, TooManyReports, VisitOver } from './report.errors.js';
import type { UploadReportInput } from './report.input.js';
import { mayUploadFor } from './report.policy.js';
import {
  ANNOUNCE,
  COUNT,
  DELETE,
  INSERT,
  LOCK_PATIENT,
  OPEN_RECORD,
  STORED,
  VISIT,
  type CountRow,
  type VisitRow,
} from './report.queries.js';
import { fileNameOf, MOST_FOR_PATIENT, MOST_FOR_VISIT, takesDocuments } from './report.rules.js';
import type { ReportService } from './report.service.js';

/** In case it is the wrong one: it can be taken away before anybody is told. */
const TOLD_AFTER_MILLISECONDS = 600_000;
const LINK_MILLISECONDS = 30 * 86_400_000;

/** What is known of a document before its file has come in. */
interface Plan {
  readonly patientId: string;
  readonly doctorId: string | null;
  readonly appointmentId: string | null;
  readonly title: string;
}

/** Takes documents in. Whatever goes wrong, neither a file nor a row stays behind. */
export class ReportUploadService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly audit: AuditService,
    private readonly limits: AttemptLimits,
    private readonly files: FileStorage,
    private readonly reports: ReportService,
  ) {}

  /**
   * Stores one document. Permission is checked before the file is read.
   * @param receive takes the file in; told the most bytes that it may have.
   * @throws Rejection FileNotAllowed, FileTooLarge, TooManyReports, VisitOver
   * @throws RequestError NOT_FOUND, BAD_USER_INPUT, RATE_LIMITED
   */
  async upload(
    viewer: Viewer,
    input: UploadReportInput,
    receive: (mostBytes: number) => Promise<ReceivedFile>,
    now: Date,
  ): Promise<Report> {
    const plan = await this.plan(viewer, input, now);
    await this.limits.count({ uploadReport: viewer.userId });
    const file = await received(receive);
    try {
      const type = await readDocumentType(file);
      if (typeof type === 'string') {
        throw reject(FileNotAllowed, {
          code: 'FILE_NOT_ALLOWED',
          message: 'Files of this kind are not stored.',
          fault: type,
          allowed: [...ALLOWED_EXTENSIONS],
        });
      }
      return await this.store(viewer, plan, input, file, type, now);
    } finally {
      await file.discard();
    }
  }

  private async plan(viewer: Viewer, input: UploadReportInput, now: Date): Promise<Plan> {
    const { title } = input;
    const patientId = await this.reports.getReadablePatient(viewer, input.patientId ?? null);
    const appointmentId = input.appointmentId ?? null;
    if (appointmentId === null) {
      if (viewer.role === 'patient') throw badInput([{ field: 'appointmentId', rule: 'required' }]);
      return { patientId, doctorId: viewer.doctorId, appointmentId, title };
    }
    const [visit] = isId(appointmentId) ? await this.database.query<VisitRow>(VISIT, [appointmentId]) : [];
    if (visit === undefined || !mayUploadFor(viewer, visit, patientId)) throw notFound('appointment');
    if (viewer.role === 'patient' && !takesDocuments(visit, now)) {
      throw reject(VisitOver, { code: 'VISIT_OVER', message: 'This visit is over or cancelled.' });
    }
    return { patientId, doctorId: visit.doctorId, appointmentId, title };
  }

  /**
   * The row comes first and holds the document's place, unseen; then the file; then the row counts. So a process that
   * dies in between leaves a row by which the file is found and discarded.
   */
  private async store(
    viewer: Viewer,
    plan: Plan,
    input: UploadReportInput,
    file: ReceivedFile,
    type: DocumentType,
    now: Date,
  ): Promise<Report> {
    const id = randomUUID();
    const key = newFileKey('reports', type.extension, file);
    const isPatient = viewer.role === 'patient';
    await this.database.transaction(async (tx) => {
      await tx.query(LOCK_PATIENT, [plan.patientId]);
      const [count] = await tx.query<CountRow>(COUNT, [plan.patientId, plan.appointmentId]);
      if (isPatient && count !== undefined && count.forVisit >= MOST_FOR_VISIT) throw tooMany(MOST_FOR_VISIT);
      if (count !== undefined && count.total >= MOST_FOR_PATIENT) throw tooMany(MOST_FOR_PATIENT);
      await tx.query(INSERT, [
        id,
        plan.patientId,
        plan.doctorId,
        viewer.userId,
        isPatient,
        plan.appointmentId,
        key,
        plan.title,
        input.type,
        input.description || null,
        fileNameOf(file.name, type.extension),
        type.mediaType,
        file.size,
        now,
      ]);
    });
    try {
      await this.files.write(key, file);
      await this.database.transaction(async (tx) => {
        await tx.query(STORED, [id, now]);
        const { patientId, appointmentId } = plan;
        const which = { patientId, appointmentId, entity: 'report', entityId: id };
        await this.audit.record({ actor: viewer, action: 'report.uploaded', ...which }, tx);
        if (!isPatient) return tellPatient(tx, id, plan, now);
        await tx.query(OPEN_RECORD, [appointmentId]);
        await tx.query(ANNOUNCE, [[appointmentId], viewer.userId, false]);
      });
    } catch (error) {
      await this.clear(id, key, error);
      throw error;
    }
    this.events.ping();
    return this.reports.get(viewer, id);
  }

  /** Where even this fails, the row stays unseen, and by it the file is discarded later. */
  private async clear(id: string, key: string, cause: unknown): Promise<void> {
    try {
      await this.files.remove(key);
      await this.database.query(DELETE, [id]);
    } catch (error) {
      // It does not work: there is one reason for both.
      if (cause instanceof StorageError) throw cause;
      throw new AggregateError([cause, error], 'An upload failed, and so did clearing it away', {
        cause: error,
      });
    }
  }
}

/** Several documents in a row are one message, which says of none what it is. */
async function tellPatient(tx: Queryable, id: string, { patientId }: Plan, now: Date): Promise<void> {
  if (await isAboutToBeTold(tx, patientId, MessageKind.document_added)) return;
  const message = {
    kind: MessageKind.document_added,
    recipientId: patientId,
    key: `document:${id}`,
    dueAt: new Date(now.getTime() + TOLD_AFTER_MILLISECONDS),
    linkExpiresAt: new Date(now.getTime() + LINK_MILLISECONDS),
  };
  await enterMessages(tx, [message], now);
}

async function received(receive: (mostBytes: number) => Promise<ReceivedFile>): Promise<ReceivedFile> {
  try {
    return await receive(LIMITS.uploadBytes);
  } catch (error) {
    if (!(error instanceof TooManyBytes)) throw error;
    throw reject(FileTooLarge, {
      code: 'FILE_TOO_LARGE',
      message: 'The file is too big.',
      limitBytes: LIMITS.uploadBytes,
    });
  }
}

function tooMany(limit: number): Error {
  return reject(TooManyReports, {
    code: 'TOO_MANY_REPORTS',
    message: 'There are as many documents as there may be.',
    limit,
  });
}
