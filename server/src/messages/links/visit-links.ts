import type { Viewer } from '../../api/viewer.js';
import { RequestError } from '../../api/errors.js';
import { Rejection } from '../../api/named-error.js';
import { isId } from '../../api/page.js';
import type { Appointment } from '../../appointments/appointment.entity.js';
import { mayMoveNow } from '../../appointments/appointment.rules.js';
import type { AttendanceService } from '../../appointments/attendance.service.js';
import type { BookingService } from '../../appointments/booking.service.js';
import type { StatusService } from '../../appointments/status.service.js';
import type { Database } from '../../database/database.js';
import type { LinkActs, LinkedMessage, LinkOutcome, LinkPage, LinkVisit } from '../../outbox/link-acts.js';
import { MessageKind } from '../../outbox/message-kind.js';
import type { SettingsService } from '../../settings/settings.service.js';
import { CLINICS, MOVED_SINCE, VISITS } from './link.queries.js';
import { linkTexts } from './link.texts.js';
import { refusalWords } from './refusal-words.rules.js';
import { isComing, visitPage, type OtherTime } from './visit-page.rules.js';

/** Other times that a page offers. */
const TIMES = 6;

const DONE: LinkOutcome = { refusal: null, spends: false };
const ENDED: LinkOutcome = { refusal: null, spends: true };

/** What the link of a message about a visit shows and does: by the services of whoever is signed in, and their rules. */
export class VisitLinks implements LinkActs {
  readonly kinds = [
    MessageKind.appointment_booked,
    MessageKind.appointment_requested,
    MessageKind.appointment_confirmed,
    MessageKind.appointment_declined,
    MessageKind.appointment_moved,
    MessageKind.appointment_cancelled,
    MessageKind.appointment_reminder,
    MessageKind.appointment_late,
    MessageKind.appointment_proposed,
  ];
  readonly answers = { yes: 'confirm', no: 'cancel' };

  constructor(
    private readonly database: Database,
    private readonly settings: SettingsService,
    private readonly statuses: StatusService,
    private readonly booking: BookingService,
    private readonly attendance: AttendanceService,
  ) {}

  readonly describe = async (message: LinkedMessage, viewer: Viewer, now: Date): Promise<LinkPage> => {
    const appointment = await this.find(message, viewer);
    const [visit] =
      appointment === null ? [] : await this.database.query<LinkVisit>(VISITS, [[appointment.id]]);
    if (appointment === null || visit === undefined) {
      const words = linkTexts[message.language].visit;
      return { title: words.titleGone, lines: [words.gone], buttons: [] };
    }
    const settings = await this.settings.current();
    const offers =
      message.isOpen && isComing(appointment, now) && mayMoveNow(appointment, settings, false, now);
    const [[moved], times] = await Promise.all([
      this.database.query<{ moved: boolean }>(MOVED_SINCE, [message.id]),
      offers ? this.otherTimes(viewer, appointment, now) : [],
    ]);
    const state = {
      appointment,
      visit,
      settings,
      isMoved: moved?.moved ?? false,
      times,
      isOpen: message.isOpen,
    };
    return visitPage(state, message.language, now);
  };

  readonly act = async (
    message: LinkedMessage,
    viewer: Viewer,
    act: string,
    values: Readonly<Record<string, string>>,
    now: Date,
  ): Promise<LinkOutcome> => {
    const { refusal: words } = linkTexts[message.language];
    const appointment = await this.find(message, viewer);
    if (appointment === null) return refused(words.status);
    try {
      if (act === 'confirm') {
        // Pressed on a page, it is for what the page shows; answered to a text message, for what that told.
        const from = values['from'];
        if (from !== undefined && from !== appointment.scheduledAt.toISOString())
          return refused(words.changed);
        await this.attendance.confirm(viewer, appointment.id, now);
        return DONE;
      }
      if (act !== 'cancel' && act !== 'move') return refused(words.unknown);
      const [to, clinicId] = [new Date(values['to'] ?? ''), values['clinic']];
      if (act === 'move' && (Number.isNaN(to.getTime()) || !isId(clinicId))) return refused(words.unknown);
      const key = `link:${message.id}:${values['from']}:${to.getTime()}`;
      // A second press of the same button is told what the first one came to, not that something has changed.
      const version = values['from'] === appointment.scheduledAt.toISOString() ? appointment.version : -1;
      if (act === 'cancel') {
        await this.statuses.cancel(viewer, { appointmentId: appointment.id, version }, now);
      } else {
        const move = {
          appointmentId: appointment.id,
          startsAt: to,
          clinicId,
          version,
          idempotencyKey: key.slice(0, 100),
        };
        await this.booking.move(viewer, move, now);
      }
      return ENDED;
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      if (act === 'cancel' && (await this.find(message, viewer))?.status === 'cancelled') return ENDED;
      return refused(await this.explain(error, message, appointment));
    }
  };

  /** The appointment that the message is about, where it is the viewer's. */
  private async find({ appointmentId }: LinkedMessage, viewer: Viewer): Promise<Appointment | null> {
    if (appointmentId === null) return null;
    try {
      return await this.statuses.getOwn(viewer, appointmentId);
    } catch (error) {
      if (error instanceof RequestError && error.code === 'NOT_FOUND') return null;
      throw error;
    }
  }

  private async otherTimes(viewer: Viewer, appointment: Appointment, now: Date): Promise<OtherTime[]> {
    const slots = await this.booking.timesToMove(viewer, appointment, now, TIMES);
    const clinics = await this.database.query<{ id: string; name: string; timeZone: string }>(CLINICS, [
      [...new Set(slots.map(({ clinicId }) => clinicId))],
    ]);
    return slots.flatMap(({ startsAt, clinicId }) => {
      const clinic = clinics.find(({ id }) => id === clinicId);
      if (clinic === undefined) return [];
      return [{ startsAt: new Date(startsAt), clinicId, clinicName: clinic.name, timeZone: clinic.timeZone }];
    });
  }

  private async explain(
    rejection: Rejection,
    { language }: LinkedMessage,
    before: Appointment,
  ): Promise<string> {
    const [visit] = await this.database.query<LinkVisit>(VISITS, [[before.id]]);
    return refusalWords(rejection, visit?.timeZone ?? 'UTC', language);
  }
}

function refused(refusal: string): LinkOutcome {
  return { refusal, spends: false };
}
