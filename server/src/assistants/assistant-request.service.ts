import { forbidden, notFound } from '../api/errors.js';
import { reject, type Rejection } from '../api/named-error.js';
import { isId } from '../api/page.js';
import { coversClinic, tokenOf, type SessionViewer, type Viewer } from '../api/viewer.js';
import type { HoldSlotInput } from '../appointments/appointment.input.js';
import { cutoffAt, mayCancelNow } from '../appointments/appointment.rules.js';
import { TooLate } from '../appointments/appointment.errors.js';
import type { BookingService } from '../appointments/booking.service.js';
import type { Hold } from '../appointments/hold.type.js';
import { statusNotAllowed, type StatusService } from '../appointments/status.service.js';
import { AppointmentStatus } from '../calendar/appointment-status.js';
import type { Database, Statement } from '../database/database.js';
import { refusalOf } from '../database/refusals.js';
import type { Events } from '../events/events.js';
import type { SettingsService } from '../settings/settings.service.js';
import {
  ACCEPT,
  ASK_FOR_HOLD,
  ASK_TO_CANCEL,
  DECLINE,
  FIND,
  FIND_CANCELLATION,
  FIND_OF_HOLD,
} from './assistant-request.queries.js';
import { AssistantRequest, AssistantRequestOver, HoldEnded } from './assistant-request.type.js';

/**
 * What assistants ask people to confirm. An assistant holds a time and asks; to book, move or cancel is the word of the
 * person, who says it signed in.
 */
export class AssistantRequestService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly settings: SettingsService,
    private readonly booking: BookingService,
    private readonly statuses: StatusService,
  ) {}

  /**
   * Keeps a time for the person whose token the assistant has, for 15 minutes, in place of its former hold for them.
   * @throws Rejection as `BookingService.hold`
   */
  async hold(viewer: Viewer, input: HoldSlotInput, now: Date): Promise<Hold> {
    assistantOf(viewer);
    return this.booking.hold(viewer, input, now, 'assistant');
  }

  /**
   * Asks the person for the time that an assistant holds: to book it, or to move the appointment that it is held for.
   * @throws Rejection HoldEnded
   */
  async askForHeldTime(viewer: Viewer, holdId: string, now: Date): Promise<AssistantRequest> {
    const token = assistantOf(viewer);
    if (isId(holdId)) {
      await this.database.query(ASK_FOR_HOLD, [holdId, viewer.userId, token, now]);
      const request = await this.read(FIND_OF_HOLD, [now, holdId, viewer.userId]);
      if (request !== null && coversClinic(viewer, request.clinicId)) return request;
    }
    throw reject(HoldEnded, { code: 'HOLD_ENDED', message: 'There is no such hold, or no longer.' });
  }

  /**
   * Asks the person to cancel. Asked again before its time is over, it is the same request.
   * @throws Rejection NotAllowedNow, TooLate
   */
  async askToCancel(viewer: Viewer, appointmentId: string, now: Date): Promise<AssistantRequest> {
    const token = assistantOf(viewer);
    const appointment = await this.statuses.getOwn(viewer, appointmentId);
    const values = [now, appointment.id, viewer.userId];
    const known = await this.read(FIND_CANCELLATION, values);
    if (known !== null) return known;
    const settings = await this.settings.current();
    if (!mayCancelNow(appointment, settings, true, now)) throw statusNotAllowed(appointment.status);
    if (!mayCancelNow(appointment, settings, false, now)) {
      throw reject(TooLate, {
        code: 'TOO_LATE_TO_CANCEL',
        message: 'The time to cancel online has passed.',
        cutoffAt: cutoffAt(appointment.scheduledAt, settings.cancelCutoffMinutes),
      });
    }
    await this.database.query(ASK_TO_CANCEL, [appointment.id, viewer.userId, token, now]);
    const asked = await this.read(FIND_CANCELLATION, values);
    if (asked === null) throw notFound('appointment');
    return asked;
  }

  /**
   * A request of the viewer's own.
   * @throws RequestError NOT_FOUND
   */
  async get(viewer: Viewer, id: string, now: Date): Promise<AssistantRequest> {
    const request = isId(id) ? await this.read(FIND, [now, id, viewer.userId]) : null;
    if (request === null || !coversClinic(viewer, request.clinicId)) throw notFound('request');
    return request;
  }

  /**
   * The person does what was asked for.
   * @throws Rejection AssistantRequestOver, and what booking, moving or cancelling refuses
   */
  async accept(viewer: SessionViewer, id: string, now: Date): Promise<AssistantRequest> {
    return this.decide(viewer, id, now, ACCEPT);
  }

  /**
   * The person does not want it; a time that is held for it is free again.
   * @throws Rejection AssistantRequestOver
   */
  async decline(viewer: SessionViewer, id: string, now: Date): Promise<AssistantRequest> {
    return this.decide(viewer, id, now, DECLINE);
  }

  private async decide(
    viewer: SessionViewer,
    id: string,
    now: Date,
    statement: Statement,
  ): Promise<AssistantRequest> {
    const request = await this.get(viewer, id, now);
    try {
      await this.database.query(statement, [id, viewer.userId, now]);
    } catch (error) {
      throw await this.explain(error, viewer, request, now);
    }
    this.events.ping();
    return this.get(viewer, id, now);
  }

  private async explain(
    error: unknown,
    viewer: SessionViewer,
    request: AssistantRequest,
    now: Date,
  ): Promise<unknown> {
    if (refusalOf('open_assistant_request', error) !== null) return this.over(viewer, request.id, now);
    const { act, appointmentId, doctorId, clinicId, visitTypeId, startsAt } = request;
    const subject = appointmentId === null ? null : await this.statuses.getOwn(viewer, appointmentId);
    if (act === 'cancel') {
      const refusal = refusalOf('change_status', error);
      if (refusal === null || subject === null) return error;
      return this.statuses.explain(refusal, viewer, subject, AppointmentStatus.cancelled);
    }
    if (visitTypeId === null) return error;
    const wish = {
      mode: act,
      patientId: viewer.userId,
      doctorId,
      clinicId,
      visitTypeId,
      startsAt,
      moving: subject,
      version: null,
      reason: null,
      overrideReason: null,
      idempotencyKey: null,
    };
    return this.booking.explain(error, viewer, wish, now);
  }

  private async over(viewer: SessionViewer, id: string, now: Date): Promise<Rejection> {
    const { state } = await this.get(viewer, id, now);
    return reject(AssistantRequestOver, {
      code: 'ASSISTANT_REQUEST_OVER',
      message: 'There is nothing to decide any more.',
      state,
    });
  }

  private async read(statement: Statement, values: readonly unknown[]): Promise<AssistantRequest | null> {
    const [row] = await this.database.query<AssistantRequest>(statement, values);
    return row === undefined ? null : Object.assign(new AssistantRequest(), row);
  }
}

/**
 * The token by which an assistant asks: whoever is signed in needs no request.
 * @throws RequestError FORBIDDEN
 */
function assistantOf(viewer: Viewer): string {
  const token = tokenOf(viewer);
  if (token === null) throw forbidden();
  return token;
}
