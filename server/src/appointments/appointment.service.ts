import type { AuditAction } from '../audit/audit-action.js';
import type { AuditService } from '../audit/audit.service.js';
import type { Database } from '../database/database.js';
import { goThrough } from '../database/go-through.js';
import type { Events } from '../events/events.js';
import { notFound } from '../api/errors.js';
import { connectionOf, encodeCursor, isId, isInstant, pageLength, positionAfter } from '../api/page.js';
import { coversClinic, isStaff, onlyClinics, type Viewer } from '../api/viewer.js';
import type { Appointment } from './appointment.entity.js';
import { maySee } from './appointment.policy.js';
import {
  CHANGES,
  END_OVERDUE,
  FIND,
  HOLDS_OF_PATIENT,
  OVERDUE,
  toAppointment,
  type AppointmentRow,
} from './appointment.queries.js';
import { PAST, toAppointments, UPCOMING, type ListRow } from './appointment-list.queries.js';
import {
  AppointmentAct,
  AppointmentChange,
  AppointmentConnection,
  AppointmentPeriod,
  type ChangeDetails,
} from './appointment.type.js';
import { toHold } from './booking.service.js';
import type { Hold } from './hold.type.js';

interface ChangeRow {
  id: string;
  occurred_at: Date;
  action: AppointmentAct;
  actor_id: string | null;
  full_name: string | null;
  role: AppointmentChange['actorRole'];
  details: ChangeDetails;
}

/** Actions whose `to` is an instant; that of others is a status. */
const HAS_TIME: readonly AppointmentAct[] = [AppointmentAct.booked, AppointmentAct.moved];
const ACTS: readonly `${AuditAction}`[] = Object.values(AppointmentAct);

/** Reading appointments, and ending what ran out. */
export class AppointmentsService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly audit: AuditService,
  ) {}

  /**
   * The viewer's own appointments as a patient. UPCOMING: not over and not cancelled, soonest first. PAST: all
   * others, latest first.
   * @throws RequestError BAD_USER_INPUT for a page length or cursor that is not one.
   */
  async listOwn(
    viewer: Viewer,
    input: { period: AppointmentPeriod; first: number; after: string | null },
    now: Date,
  ): Promise<AppointmentConnection> {
    const first = pageLength(input.first);
    const [at, id] = positionAfter(input.after, isInstant);
    const statement = input.period === AppointmentPeriod.UPCOMING ? UPCOMING : PAST;
    const values = [viewer.userId, now, at, id, first + 1, onlyClinics(viewer)];
    const [row] = await this.database.query<ListRow>(statement, values);
    const found = row === undefined ? [] : toAppointments(row);
    return connectionOf(found, first, (node) => ({
      node,
      cursor: encodeCursor([node.scheduledAt.toISOString(), node.id]),
    }));
  }

  /**
   * One appointment. That staff looked at it is audited.
   * @throws RequestError NOT_FOUND when there is none or it is not the viewer's to see.
   */
  async get(viewer: Viewer, id: string): Promise<Appointment> {
    const rows = isId(id) ? await this.database.query<AppointmentRow>(FIND, [id]) : [];
    const appointment = rows[0] === undefined ? null : toAppointment(rows[0]);
    if (appointment === null || !maySee(viewer, appointment)) throw notFound('appointment');
    if (isStaff(viewer)) {
      await this.audit.record({
        actor: viewer,
        action: 'appointment.read',
        patientId: appointment.patientId,
        appointmentId: appointment.id,
      });
    }
    return appointment;
  }

  /** The viewer's holds that have not run out. */
  async listHolds(viewer: Viewer, now: Date): Promise<Hold[]> {
    const rows = await this.database.query<AppointmentRow>(HOLDS_OF_PATIENT, [viewer.userId, now]);
    return rows.filter((row) => coversClinic(viewer, row.clinicId)).map(toHold);
  }

  /** What happened to an appointment and who did it, oldest first. */
  async listChanges(viewer: Viewer, appointment: Appointment): Promise<AppointmentChange[]> {
    if (!maySee(viewer, appointment)) throw notFound('appointment');
    const rows = await this.database.query<ChangeRow>(CHANGES, [appointment.id, ACTS]);
    return rows.map((row) =>
      Object.assign(new AppointmentChange(), {
        id: row.id,
        at: row.occurred_at,
        action: row.action,
        byYou: row.actor_id === viewer.userId,
        actorName: row.full_name,
        actorRole: row.role,
        fromTime: row.action === AppointmentAct.moved ? (row.details.from ?? null) : null,
        toTime: HAS_TIME.includes(row.action) ? (row.details.to ?? null) : null,
        undone: row.action === AppointmentAct.undone ? (row.details.from ?? null) : null,
        // The audit trail holds no words of people; the reason stands with the appointment.
        reason: row.action === AppointmentAct.cancelled ? appointment.cancelReason : null,
        cause: row.details.cause ?? null,
      }),
    );
  }

  /**
   * Ends holds and pending requests whose time ran out, each in a transaction of its own. For the sweeping job:
   * bookings in their way do the same by themselves.
   * @returns how many ended.
   */
  async endOverdue(now: Date): Promise<number> {
    const rows = await this.database.query<{ id: string }>(OVERDUE, [now]);
    let ended = 0;
    try {
      await goThrough(rows, async ({ id }) => {
        const [result] = await this.database.query<{ ended: boolean }>(END_OVERDUE, [id, now]);
        if (result?.ended === true) ended += 1;
      });
    } finally {
      if (ended > 0) this.events.ping();
    }
    return ended;
  }
}
