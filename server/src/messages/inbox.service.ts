import { badInput } from '../api/errors.js';
import { connectionOf, encodeCursor, isInstant, MAX_PAGE, pageLength, positionAfter } from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import type { AuditService } from '../audit/audit.service.js';
import type { Database } from '../database/database.js';
import type { Events } from '../events/events.js';
import { ANNOUNCE, COUNT_UNREAD, LIST_LOG, LIST_OWN, READ } from './inbox.queries.js';
import { readableBody } from './message-body.rules.js';
import type {
  LoggedMessage,
  LoggedMessageConnection,
  Message,
  MessageConnection,
  MessageDelivery,
  MessageLogFilter,
} from './message.type.js';

interface Page {
  readonly first: number;
  readonly after: string | null;
}

/** As it comes out of JSON: instants are texts. */
type DeliveryRow = Omit<MessageDelivery, 'lastAttemptAt' | 'nextAttemptAt'> & {
  lastAttemptAt: string | null;
  nextAttemptAt: string | null;
};

/** `position` is the time in full: a Date has no microseconds, and pages would lose rows. */
type Row<Node> = Omit<Node, 'deliveries'> & { deliveries: DeliveryRow[]; position: string };

/** Reading messages: each person their own, staff the log. */
export class InboxService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly audit: AuditService,
  ) {}

  /**
   * What the viewer was told, latest first.
   * @throws RequestError BAD_USER_INPUT
   */
  async listOwn(viewer: Viewer, page: Page): Promise<MessageConnection> {
    const first = pageLength(page.first);
    const position = positionAfter(page.after, isInstant);
    const rows = await this.database.query<Row<Message>>(LIST_OWN, [viewer.userId, ...position, first + 1]);
    return connectionOf(rows, first, (row) => ({
      cursor: encodeCursor([row.position, row.id]),
      node: { ...row, body: readableBody(row.body), deliveries: row.deliveries.map(toDelivery) },
    }));
  }

  /** How many of them the viewer has not opened yet. */
  async countUnread(viewer: Viewer): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(COUNT_UNREAD, [viewer.userId]);
    return row?.count ?? 0;
  }

  /**
   * Marks messages of the viewer as opened; ids of others are passed over.
   * @param ids null: all of them
   * @returns how many are left unopened
   * @throws RequestError BAD_USER_INPUT for more than 50 ids
   */
  async read(viewer: Viewer, ids: readonly string[] | null, now: Date): Promise<number> {
    if ((ids?.length ?? 0) > MAX_PAGE) throw badInput([{ field: 'ids', rule: 'too_many', limit: MAX_PAGE }]);
    const read = await this.database.transaction(async (tx) => {
      const rows = await tx.query<{ id: string }>(READ, [viewer.userId, ids, now]);
      const [last] = rows;
      if (last !== undefined) await tx.query(ANNOUNCE, [last.id, viewer.userId]);
      return rows.length;
    });
    if (read > 0) this.events.ping();
    return this.countUnread(viewer);
  }

  /**
   * The log: to whom what went out, and how. Opening one person's is noted as looking at them.
   * @throws RequestError BAD_USER_INPUT
   */
  async listLog(viewer: Viewer, filter: MessageLogFilter, page: Page): Promise<LoggedMessageConnection> {
    const first = pageLength(page.first);
    const position = positionAfter(page.after, isInstant);
    const rows = await this.database.query<Row<LoggedMessage>>(LIST_LOG, [
      filter.recipientId ?? null,
      filter.appointmentId ?? null,
      filter.kind ?? null,
      filter.state ?? null,
      filter.undelivered ?? false,
      ...position,
      first + 1,
    ]);
    if (filter.recipientId != null) {
      await this.audit.record({ actor: viewer, action: 'patient.read', patientId: filter.recipientId });
    }
    return connectionOf(rows, first, (row) => ({
      cursor: encodeCursor([row.position, row.id]),
      node: {
        ...row,
        body: row.body === null ? null : readableBody(row.body),
        deliveries: row.deliveries.map(toDelivery),
      },
    }));
  }
}

function toDelivery({ lastAttemptAt, nextAttemptAt, ...delivery }: DeliveryRow): MessageDelivery {
  return { ...delivery, lastAttemptAt: dateOf(lastAttemptAt), nextAttemptAt: dateOf(nextAttemptAt) };
}

function dateOf(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}
