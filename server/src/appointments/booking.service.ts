import { createHash } from 'node:crypto';
import type { AuditService } from '../audit/audit.service.js';
import { slotAt, type Slot } from '../calendar/slot.type.js';
import type { Database } from '../database/database.js';
import { refusalOf } from '../database/refusals.js';
import type { Events } from '../events/events.js';
import { forbidden, notFound } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import { coversClinic, isStaff, messageOf, onlyClinics, tokenOf, type Viewer } from '../api/viewer.js';
import type { SettingsService } from '../settings/settings.service.js';
import type { Appointment, HoldPurpose } from './appointment.entity.js';
import {
  DayFull,
  KeyReused,
  LimitReached,
  NotBookable,
  OutsideHours,
  PatientBusy,
  SlotTaken,
} from './appointment.errors.js';
import type { BookAppointmentInput, HoldSlotInput, MoveAppointmentInput } from './appointment.input.js';
import { mayBook, mayLeaveOut, mayOverride, maySee } from './appointment.policy.js';
import {
  COLLISION,
  MINUTES_OF_TYPE,
  NEAREST_FREE,
  PLACE,
  RELEASE_HOLD,
  toAppointment,
  type AppointmentRow,
} from './appointment.queries.js';
import { changeAppointment } from './change.js';
import { Hold } from './hold.type.js';
import { statusNotAllowed, type StatusService } from './status.service.js';

/** Free times offered in place of one that is gone. */
const ALTERNATIVES = 3;

/** What is to be placed. */
export interface Wish {
  readonly mode: 'hold' | 'book' | 'move';
  readonly patientId: string;
  readonly doctorId: string;
  readonly clinicId: string;
  readonly visitTypeId: string;
  readonly startsAt: Date;
  readonly moving: Appointment | null;
  readonly version: number | null;
  readonly reason: string | null;
  readonly overrideReason: string | null;
  readonly idempotencyKey: string | null;
  /** Of a hold that is not for what follows from the rest. */
  readonly purpose?: HoldPurpose;
  /** Whether the patient is told of it; left out: yes. */
  readonly tellPatient?: boolean | undefined;
}

/**
 * Holding, booking and moving. Each is one statement, so one transaction in which the database locks, decides and
 * writes (`place_appointment`). What it refuses is looked up afterwards, so that the person hears the true reason and
 * what to do next.
 */
export class BookingService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly settings: SettingsService,
    private readonly statuses: StatusService,
    private readonly audit: AuditService,
    /** Asks for overdue holds to be swept at an instant, so that their time shows as free again. */
    private readonly sweepAt: (at: Date) => void,
  ) {}

  /**
   * Keeps a time for the signed-in patient for a few minutes, in place of their former hold for the same purpose.
   * @param purpose left out: to book, or to move
   * @throws Rejection SlotTaken, OutsideHours, DayFull, PatientBusy, LimitReached, TooLate, NotBookable, NotAllowedNow
   */
  async hold(viewer: Viewer, input: HoldSlotInput, now: Date, purpose?: HoldPurpose): Promise<Hold> {
    const moving = input.movingAppointmentId
      ? await this.statuses.getOwn(viewer, input.movingAppointmentId)
      : null;
    const patientId = moving?.patientId ?? viewer.userId;
    if (moving === null && viewer.role !== 'patient') throw forbidden();
    if (moving !== null && moving.doctorId !== input.doctorId) throw notFound('appointment');
    const row = await this.place(viewer, now, {
      mode: 'hold',
      patientId,
      doctorId: input.doctorId,
      clinicId: input.clinicId,
      visitTypeId: moving?.visitTypeId ?? input.visitTypeId,
      startsAt: input.startsAt,
      moving,
      version: null,
      reason: null,
      overrideReason: null,
      idempotencyKey: null,
      ...(purpose === undefined ? {} : { purpose }),
    });
    const held = toHold(row);
    this.sweepAt(held.expiresAt);
    return held;
  }

  /** Gives the viewer's hold back. False when it has ended already. */
  async release(viewer: Viewer, holdId: string, now: Date): Promise<boolean> {
    const values = [holdId, viewer.userId, now, onlyClinics(viewer)];
    const rows = await this.database.query<{ released: boolean }>(RELEASE_HOLD, values);
    this.events.ping();
    return rows[0]?.released ?? false;
  }

  /**
   * Books for the viewer, or as staff for a patient. The same idempotency key gives the same appointment.
   * @throws Rejection SlotTaken, OutsideHours, DayFull, PatientBusy, LimitReached, NotBookable, KeyReused
   */
  async book(viewer: Viewer, input: BookAppointmentInput, now: Date): Promise<Appointment> {
    const patientId = input.patientId ?? viewer.userId;
    if (!mayBook(viewer, { ...input, patientId })) throw forbidden();
    if (input.overrideReason && !mayOverride(viewer)) throw forbidden();
    if (input.tellPatient === false && !mayLeaveOut(viewer)) throw forbidden();
    const row = await this.place(viewer, now, {
      mode: 'book',
      patientId,
      doctorId: input.doctorId,
      clinicId: input.clinicId,
      visitTypeId: input.visitTypeId,
      startsAt: input.startsAt,
      moving: null,
      version: null,
      reason: input.reason || null,
      overrideReason: input.overrideReason || null,
      idempotencyKey: input.idempotencyKey,
      tellPatient: input.tellPatient,
    });
    return toAppointment(row);
  }

  /**
   * Moves an appointment to another time of the same doctor. It keeps its identity; on refusal it stays as it was.
   * @throws Rejection as `book`, and TooLate, NotAllowedNow, ChangedMeanwhile
   */
  async move(viewer: Viewer, input: MoveAppointmentInput, now: Date): Promise<Appointment> {
    const moving = await this.statuses.getOwn(viewer, input.appointmentId);
    if (input.overrideReason && !mayOverride(viewer)) throw forbidden();
    if (input.tellPatient === false && !mayLeaveOut(viewer)) throw forbidden();
    if (moving.visitTypeId === null) throw statusNotAllowed(moving.status);
    const row = await this.place(viewer, now, {
      mode: 'move',
      patientId: moving.patientId,
      doctorId: moving.doctorId,
      clinicId: input.clinicId ?? moving.clinicId,
      visitTypeId: moving.visitTypeId,
      startsAt: input.startsAt,
      moving,
      version: input.version ?? null,
      reason: null,
      overrideReason: input.overrideReason || null,
      idempotencyKey: input.idempotencyKey,
      tellPatient: input.tellPatient,
    });
    return toAppointment(row);
  }

  private async place(viewer: Viewer, now: Date, wish: Wish): Promise<AppointmentRow> {
    if (!coversClinic(viewer, wish.clinicId)) throw forbidden();
    try {
      const values = [
        wish.mode,
        wish.patientId,
        wish.doctorId,
        wish.clinicId,
        wish.visitTypeId,
        [wish.startsAt],
        now,
        viewer.userId,
        isStaff(viewer),
        wish.moving?.id ?? null,
        wish.version,
        wish.reason,
        wish.overrideReason,
        wish.idempotencyKey,
        wish.idempotencyKey === null ? null : requestHash(wish),
        tokenOf(viewer),
        wish.purpose ?? null,
        messageOf(viewer),
      ];
      const change = { statement: PLACE, values, tellPatient: wish.tellPatient ?? true };
      const row = await changeAppointment(this.database, this.audit, viewer, change, now);
      if (row === undefined) throw notFound('appointment');
      this.events.ping();
      return row;
    } catch (error) {
      throw await this.explain(error, viewer, wish, now);
    }
  }

  /** The named error of a refused hold, booking or move; any other error as it is. */
  async explain(error: unknown, viewer: Viewer, wish: Wish, now: Date): Promise<unknown> {
    const refusal = refusalOf('place_appointment', error);
    switch (refusal) {
      case 'appointments_doctor_busy':
        return reject(SlotTaken, {
          code: 'SLOT_TAKEN',
          message: 'Somebody else has this time by now.',
          nextFreeTimes: await this.nearestFree(viewer, wish, now),
        });
      case 'outside_hours':
      case 'appointments_instant_range':
        return reject(OutsideHours, {
          code: 'OUTSIDE_HOURS',
          message: 'This time is not on offer.',
          nextFreeTimes: await this.nearestFree(viewer, wish, now),
        });
      case 'doctor_days_limit':
        return reject(DayFull, {
          code: 'DAY_FULL',
          message: 'The doctor takes no more patients on that day.',
          nextFreeTimes: await this.nearestFree(viewer, wish, now),
        });
      case 'appointments_patient_visit':
        return reject(PatientBusy, {
          code: 'PATIENT_BUSY',
          message: 'The patient has another visit at that time.',
          collidesWith: await this.findCollision(viewer, wish),
        });
      case 'open_limit': {
        const { maxOpenAppointments } = await this.settings.current();
        return reject(LimitReached, {
          code: 'OPEN_LIMIT_REACHED',
          message: 'The patient has as many open appointments as allowed.',
          limit: maxOpenAppointments,
        });
      }
      case 'move_limit': {
        const { maxMoves } = await this.settings.current();
        return reject(LimitReached, {
          code: 'MOVE_LIMIT_REACHED',
          message: 'The appointment was moved as often as allowed.',
          limit: maxMoves,
        });
      }
      case 'doctor_not_bookable':
        return reject(NotBookable, {
          code: 'DOCTOR_NOT_BOOKABLE',
          message: 'The doctor takes no bookings for this.',
        });
      case 'idempotency_key_reused':
      case 'idempotency_keys_pkey':
        return reject(KeyReused, {
          code: 'IDEMPOTENCY_KEY_REUSED',
          message: 'This key was used for another request.',
        });
      case 'patient_not_found':
        return notFound('patient');
      case 'hold_purpose_not_allowed':
      case 'hold_limit':
        // The purposes that a request can ask for are for whoever is signed in, and a new hold replaces the former.
        return error;
      case 'appointment_not_found':
      case 'appointment_status':
      case 'stale_version':
      case 'too_late_to_move':
        return wish.moving === null ? error : this.statuses.explain(refusal, viewer, wish.moving);
      case null:
        return error;
    }
  }

  /** Free times to which the patient could move a visit of theirs, those nearest to its own time, earliest first. */
  async timesToMove(viewer: Viewer, moving: Appointment, now: Date, most: number): Promise<Slot[]> {
    const { doctorId, visitTypeId, scheduledAt: startsAt } = moving;
    if (visitTypeId === null) return [];
    return this.nearestFree(viewer, { doctorId, visitTypeId, startsAt, moving }, now, most);
  }

  private async nearestFree(
    viewer: Viewer,
    wish: Pick<Wish, 'doctorId' | 'visitTypeId' | 'startsAt' | 'moving'>,
    now: Date,
    most = ALTERNATIVES,
  ): Promise<Slot[]> {
    const values = [
      wish.doctorId,
      wish.visitTypeId,
      wish.startsAt,
      now,
      isStaff(viewer),
      wish.moving?.id ?? null,
      most,
    ];
    const [rows, lengths] = await Promise.all([
      this.database.query<{ starts_at: Date; clinic_id: string }>(NEAREST_FREE, values),
      this.database.query<{ minutes: number }>(MINUTES_OF_TYPE, [wish.visitTypeId]),
    ]);
    const minutes = wish.moving?.minutes ?? lengths[0]?.minutes ?? 0;
    return rows.map((row) =>
      slotAt(wish.doctorId, row.clinic_id, { id: wish.visitTypeId, minutes }, row.starts_at.getTime() / 1000),
    );
  }

  private async findCollision(viewer: Viewer, wish: Wish): Promise<Appointment | null> {
    const values = [wish.patientId, wish.startsAt, wish.visitTypeId, wish.moving?.id ?? null];
    const [row] = await this.database.query<AppointmentRow>(COLLISION, values);
    if (row === undefined) return null;
    const collision = toAppointment(row);
    return maySee(viewer, collision) ? collision : null;
  }
}

/** What makes two requests with one idempotency key the same request. */
function requestHash(wish: Wish): string {
  const parts = [
    wish.mode,
    wish.patientId,
    wish.doctorId,
    wish.clinicId,
    wish.visitTypeId,
    wish.startsAt.toISOString(),
  ];
  // Servers of the version before do not know what can be left out.
  const untold = wish.tellPatient === false ? ['untold'] : [];
  const content = JSON.stringify([
    ...parts,
    wish.moving?.id ?? null,
    wish.reason,
    wish.overrideReason,
    ...untold,
  ]);
  return createHash('sha256').update(content).digest('base64url');
}

/** A held row as the API shows it. */
export function toHold(row: AppointmentRow): Hold {
  if (row.visitTypeId === null || row.expiresAt === null || row.holdPurpose === null) {
    throw new Error('a hold has a visit type, a deadline and a purpose');
  }
  return Object.assign(new Hold(), {
    id: row.id,
    purpose: row.holdPurpose,
    slot: slotAt(
      row.doctorId,
      row.clinicId,
      { id: row.visitTypeId, minutes: row.minutes },
      row.scheduledAt.getTime() / 1000,
    ),
    appointmentId: row.subjectId === row.id ? null : row.subjectId,
    expiresAt: row.expiresAt,
    heldSince: row.createdAt,
  });
}
