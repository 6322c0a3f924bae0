import type { AuditService } from '../audit/audit.service.js';
import type { Database } from '../database/database.js';
import { refusalOf, type RefusalOf } from '../database/refusals.js';
import type { Events } from '../events/events.js';
import { forbidden, notFound, type RequestError } from '../api/errors.js';
import { reject, type Rejection } from '../api/named-error.js';
import { isId } from '../api/page.js';
import { isStaff, messageOf, tokenOf, type Viewer } from '../api/viewer.js';
import type { SettingsService } from '../settings/settings.service.js';
import { AppointmentStatus } from '../calendar/appointment-status.js';
import { PaymentStatus, type Appointment } from './appointment.entity.js';
import {
  ChangedMeanwhile,
  DayFull,
  NotAllowedNow,
  PatientBusy,
  PaymentNotAllowed,
  SlotTaken,
  TooEarly,
  TooLate,
} from './appointment.errors.js';
import type { CancelAppointmentInput } from './appointment.input.js';
import { mayLeaveOut, maySee } from './appointment.policy.js';
import {
  AGREE,
  ANNOUNCE_AGREED,
  CHANGE_STATUS,
  COLLISION,
  FIND,
  RECORD_PAYMENT,
  toAppointment,
  TRANSITION,
  type AppointmentRow,
} from './appointment.queries.js';
import { cutoffAt } from './appointment.rules.js';
import { changeAppointment, type Change } from './change.js';
import type { Why } from './decision.service.js';

/** The appointment to change, and the version of it that the viewer has seen (null: whichever it is). */
export interface Seen {
  readonly id: string;
  readonly version: number | null;
}

/** What a change of one appointment may be refused by; a move shares most of it. */
export type ChangeRefusal = RefusalOf<'change_status' | 'record_payment'> | 'too_late_to_move';

/**
 * Changes of status and payment. Each is one statement, in which the database locks, decides by its tables of
 * transitions and writes (`change_status`, `record_payment`).
 */
export class StatusService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly settings: SettingsService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Cancels; the row stays, its time is free at once.
   * @throws Rejection TooLate (patients), NotAllowedNow, ChangedMeanwhile
   * @throws RequestError FORBIDDEN for a patient who gives a kind of reason, or leaves out a message
   */
  async cancel(viewer: Viewer, input: CancelAppointmentInput, now: Date): Promise<Appointment> {
    if (input.cause && !isStaff(viewer)) throw forbidden();
    if (input.tellPatient === false && !mayLeaveOut(viewer)) throw forbidden();
    const seen = { id: input.appointmentId, version: input.version ?? null };
    return this.change(viewer, seen, AppointmentStatus.cancelled, now, {
      reason: input.reason || null,
      cause: input.cause ?? null,
      tellPatient: input.tellPatient ?? true,
    });
  }

  /**
   * Staff approve a pending appointment.
   * @throws Rejection NotAllowedNow, ChangedMeanwhile
   */
  async confirm(viewer: Viewer, seen: Seen, now: Date, tellPatient = true): Promise<Appointment> {
    return this.changeAsStaff(viewer, seen, AppointmentStatus.confirmed, now, tellPatient);
  }

  /**
   * The patient, the viewer, agrees to a visit that its doctor booked, which opens the record to the doctor. Where that
   * is so already, nothing changes.
   * @throws Rejection NotAllowedNow for a cancelled visit
   */
  async agree(viewer: Viewer, id: string): Promise<Appointment> {
    const before = await this.getOwn(viewer, id);
    if (before.status === 'cancelled') throw statusNotAllowed(before.status);
    await this.database.transaction(async (tx) => {
      const agreed = await tx.query<AppointmentRow>(AGREE, [id, viewer.userId]);
      if (agreed.length === 0) return;
      await this.audit.record(
        {
          actor: viewer,
          action: 'appointment.confirmed',
          patientId: viewer.userId,
          appointmentId: id,
          details: { from: before.status, to: before.status },
        },
        tx,
      );
      await tx.query(ANNOUNCE_AGREED, [id, viewer.userId]);
    });
    this.events.ping();
    return this.getOwn(viewer, id);
  }

  /**
   * The patient has arrived.
   * @throws Rejection TooEarly, NotAllowedNow, ChangedMeanwhile
   */
  async checkIn(viewer: Viewer, seen: Seen, now: Date): Promise<Appointment> {
    return this.changeAsStaff(viewer, seen, AppointmentStatus.checked_in, now);
  }

  /**
   * The visit of a patient who had arrived is over.
   * @throws Rejection NotAllowedNow, ChangedMeanwhile
   */
  async complete(viewer: Viewer, seen: Seen, now: Date): Promise<Appointment> {
    return this.changeAsStaff(viewer, seen, AppointmentStatus.completed, now);
  }

  /**
   * The patient did not come. What is left of the time is free.
   * @throws Rejection TooEarly before the visit starts, NotAllowedNow, ChangedMeanwhile
   */
  async markMissed(viewer: Viewer, seen: Seen, now: Date): Promise<Appointment> {
    return this.changeAsStaff(viewer, seen, AppointmentStatus.no_show, now);
  }

  /**
   * Takes the last arrival, completion, missed visit or cancelling by staff back.
   * @throws Rejection NotAllowedNow, ChangedMeanwhile; SlotTaken, PatientBusy and DayFull where the time was given away
   */
  async undo(viewer: Viewer, seen: Seen, now: Date, tellPatient = true): Promise<Appointment> {
    return this.changeAsStaff(viewer, seen, null, now, tellPatient);
  }

  /**
   * Staff record that a visit was paid or paid back.
   * @throws Rejection PaymentNotAllowed, ChangedMeanwhile
   */
  async recordPayment(viewer: Viewer, seen: Seen, to: PaymentStatus, now: Date): Promise<Appointment> {
    if (!isStaff(viewer)) throw forbidden();
    const before = await this.getOwn(viewer, seen.id);
    const values = [seen.id, to, viewer.userId, seen.version, now, tokenOf(viewer)];
    const change = { statement: RECORD_PAYMENT, values, tellPatient: true };
    return this.write(viewer, before, 'record_payment', change, now);
  }

  /**
   * An appointment that the viewer may see.
   * @throws RequestError NOT_FOUND
   */
  async getOwn(viewer: Viewer, id: string): Promise<Appointment> {
    const [row] = isId(id) ? await this.database.query<AppointmentRow>(FIND, [id]) : [];
    const appointment = row === undefined ? null : toAppointment(row);
    if (appointment === null || !maySee(viewer, appointment)) throw notFound('appointment');
    return appointment;
  }

  /**
   * The error by which a person hears of a refused change of one appointment.
   * @param to the status that was asked for; null for undoing, and where it was no change of status.
   */
  async explain(
    refusal: ChangeRefusal,
    viewer: Viewer,
    before: Appointment,
    to: AppointmentStatus | null = null,
  ): Promise<Rejection | RequestError> {
    switch (refusal) {
      case 'too_late_to_cancel': {
        const { cancelCutoffMinutes } = await this.settings.current();
        return reject(TooLate, {
          code: 'TOO_LATE_TO_CANCEL',
          message: 'The time to cancel online has passed.',
          cutoffAt: cutoffAt(before.scheduledAt, cancelCutoffMinutes),
        });
      }
      case 'too_late_to_move': {
        const { moveCutoffMinutes } = await this.settings.current();
        return reject(TooLate, {
          code: 'TOO_LATE_TO_MOVE',
          message: 'The time to move online has passed.',
          cutoffAt: cutoffAt(before.scheduledAt, moveCutoffMinutes),
        });
      }
      case 'appointment_status':
      case 'appointments_transition':
        return statusNotAllowed((await this.getOwn(viewer, before.id)).status);
      case 'payment_status':
        return reject(PaymentNotAllowed, {
          code: 'PAYMENT_NOT_ALLOWED',
          message: 'The payment of this visit does not allow this.',
          paymentStatus: (await this.getOwn(viewer, before.id)).paymentStatus,
        });
      case 'stale_version':
        return reject(ChangedMeanwhile, {
          code: 'STALE_VERSION',
          message: 'The appointment was changed meanwhile.',
          appointment: await this.getOwn(viewer, before.id),
        });
      case 'appointment_not_found':
        return notFound('appointment');
      case 'too_early':
        return this.tooEarly(before, to);
      case 'appointments_doctor_busy':
        return reject(SlotTaken, {
          code: 'SLOT_TAKEN',
          message: `Another visit has the time from ${before.scheduledAt.toISOString()} by now.`,
          nextFreeTimes: [],
        });
      case 'doctor_days_limit':
        return reject(DayFull, {
          code: 'DAY_FULL',
          message: 'The day has as many patients as the doctor takes by now.',
          nextFreeTimes: [],
        });
      case 'appointments_patient_visit': {
        const values = [before.patientId, before.scheduledAt, before.visitTypeId, before.id];
        const [row] = await this.database.query<AppointmentRow>(COLLISION, values);
        const collision = row === undefined ? null : toAppointment(row);
        return reject(PatientBusy, {
          code: 'PATIENT_BUSY',
          message: 'The patient has another visit at that time.',
          collidesWith: collision !== null && maySee(viewer, collision) ? collision : null,
        });
      }
    }
  }

  private async changeAsStaff(
    viewer: Viewer,
    seen: Seen,
    to: AppointmentStatus | null,
    now: Date,
    tellPatient = true,
  ): Promise<Appointment> {
    if (!isStaff(viewer)) throw forbidden();
    return this.change(viewer, seen, to, now, { reason: null, cause: null, tellPatient });
  }

  /** `to` is null for undoing the last step. */
  private async change(
    viewer: Viewer,
    seen: Seen,
    to: AppointmentStatus | null,
    now: Date,
    { reason, cause, tellPatient }: Why & Pick<Change, 'tellPatient'>,
  ): Promise<Appointment> {
    const before = await this.getOwn(viewer, seen.id);
    const { id, version } = seen;
    const by = [tokenOf(viewer), cause, messageOf(viewer)];
    const values = [id, to, viewer.userId, isStaff(viewer), reason, version, now, ...by];
    const change = { statement: CHANGE_STATUS, values, tellPatient };
    return this.write(viewer, before, 'change_status', change, now, to);
  }

  private async write(
    viewer: Viewer,
    before: Appointment,
    name: 'change_status' | 'record_payment',
    change: Change,
    now: Date,
    to: AppointmentStatus | null = null,
  ): Promise<Appointment> {
    try {
      const row = await changeAppointment(this.database, this.audit, viewer, change, now);
      if (row === undefined) throw notFound('appointment');
      this.events.ping();
      return toAppointment(row);
    } catch (error) {
      const refusal = refusalOf(name, error);
      throw refusal === null ? error : await this.explain(refusal, viewer, before, to);
    }
  }

  private async tooEarly(before: Appointment, to: AppointmentStatus | null): Promise<Rejection> {
    const [row] = await this.database.query<{ allowed_from: Date }>(TRANSITION, [before.id, to]);
    return reject(TooEarly, {
      code: 'TOO_EARLY',
      message: 'It is too early for this.',
      allowedFrom: row?.allowed_from ?? before.scheduledAt,
    });
  }
}

/** The refusal of a step that the status does not allow. */
export function statusNotAllowed(status: AppointmentStatus): Rejection {
  return reject(NotAllowedNow, {
    code: 'STATUS_NOT_ALLOWED',
    message: 'The status of the appointment does not allow this.',
    status,
  });
}
