import type { AuditService } from '../audit/audit.service.js';
import { dayOfDate } from '../calendar/time-zone.js';
import type { Database } from '../database/database.js';
import { badInput, forbidden } from '../api/errors.js';
import { coversClinic, onlyClinics, type Viewer } from '../api/viewer.js';
import type { Appointment } from './appointment.entity.js';
import { mayWatch } from './appointment.policy.js';
import { FIND, MET, SCHEDULE, toAppointment, type AppointmentRow } from './appointment.queries.js';

/** Six weeks: what a calendar shows of a month. */
const MOST_DAYS = 42;
/** A clinic may have many doctors. */
const MOST_DAYS_OF_CLINIC = 7;

export interface ScheduleQuery {
  /** Null: every doctor of the clinic. */
  readonly doctorId: string | null;
  readonly clinicId: string | null;
  /** First and last local date at the clinic, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly cancelled: boolean;
}

/** The appointments of a doctor's or a clinic's days, for its staff. */
export class ScheduleService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /**
   * The appointments of some days, holds apart, earliest first. That staff looked is audited.
   * @throws RequestError BAD_USER_INPUT for a stretch of dates that is empty or too long, FORBIDDEN for the day of
   * another doctor, or of a clinic that the viewer's token is not for.
   */
  async list(viewer: Viewer, query: ScheduleQuery): Promise<Appointment[]> {
    const doctorId = query.doctorId ?? viewer.doctorId;
    if (!mayWatch(viewer, doctorId)) throw forbidden();
    if (query.clinicId !== null && !coversClinic(viewer, query.clinicId)) throw forbidden();
    if (doctorId === null && query.clinicId === null) {
      throw badInput([{ field: 'doctorId', rule: 'required' }]);
    }
    const days = dayOfDate(query.to) - dayOfDate(query.from);
    const most = doctorId === null ? MOST_DAYS_OF_CLINIC : MOST_DAYS;
    if (days < 0) throw badInput([{ field: 'to', rule: 'order' }]);
    if (days >= most) throw badInput([{ field: 'to', rule: 'too_long', limit: most }]);
    const values = [doctorId, query.clinicId, query.from, query.to, query.cancelled];
    const rows = await this.database.query<AppointmentRow>(SCHEDULE, values);
    await this.audit.record({
      actor: viewer,
      action: 'schedule.read',
      entity: doctorId === null ? 'clinic' : 'doctor',
      entityId: doctorId ?? query.clinicId,
      details: { from: query.from, to: query.to },
    });
    return rows.filter((row) => coversClinic(viewer, row.clinicId)).map(toAppointment);
  }

  /** An appointment as a change left it; null where there is none (any more), or only a hold. */
  async findChanged(id: string): Promise<Appointment | null> {
    const [row] = await this.database.query<AppointmentRow>(FIND, [id]);
    return row === undefined ? null : toAppointment(row);
  }

  /**
   * Whether a visit of the patient took place with the doctor, at a clinic that the viewer may see.
   * @throws RequestError FORBIDDEN for another doctor
   */
  async hasMet(viewer: Viewer, doctorId: string, patientId: string): Promise<boolean> {
    if (!mayWatch(viewer, doctorId)) throw forbidden();
    const [row] = await this.database.query<{ met: boolean }>(MET, [
      doctorId,
      patientId,
      onlyClinics(viewer),
    ]);
    return row?.met === true;
  }
}
