import { maySee } from '../appointments/appointment.policy.js';
import type { Clinic } from '../clinics/clinic.entity.js';
import type { Database } from '../database/database.js';
import type { VisitType } from '../doctors/visit-type.entity.js';
import { badInput, notFound } from '../api/errors.js';
import { pageLength } from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import {
  FREE_TIMES,
  type FreeTimesRow,
  MOVING,
  NEXT_FREE_TIMES,
  type NextFreeTimesRow,
} from './free-times.queries.js';
import type { FreeDay, FreeTimes } from './free-times.type.js';
import { instantText } from '../calendar/instant-text.js';
import { slotAt, type Slot } from '../calendar/slot.type.js';
import { dayOfDate } from '../calendar/time-zone.js';

/** The longest stretch of dates that one list may cover. */
export const MOST_DAYS = 92;

export interface FreeTimesQuery {
  readonly doctorId: string;
  readonly visitTypeId: string;
  readonly clinicId: string | null;
  /** First and last local date, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /**
   * An appointment of the viewer's that is to be moved: its own time counts as free, but its start is not listed, as
   * to move it there would be no move.
   */
  readonly movingAppointmentId: string | null;
}

export interface NextFreeTimesQuery {
  readonly doctorId: string;
  /** Null: the first type that the doctor offers. */
  readonly visitTypeId: string | null;
  readonly clinicId: string | null;
  /** Null: from now on. */
  readonly after: Date | null;
  readonly first: number;
}

interface MovingRow {
  patient_id: string;
  doctor_id: string;
  visit_type_id: string | null;
  clinic_id: string;
  scheduled_at: Date;
}

/** Free times with the records that they point to. */
export interface NextFreeTimes {
  readonly slots: Slot[];
  readonly clinics: readonly Clinic[];
  readonly visitType: VisitType | null;
}

/** Reads free times. What it lists can be booked by the viewer: the same function of the database decides both. */
export class FreeTimesService {
  constructor(private readonly database: Database) {}

  /**
   * The free times of a doctor between two local dates.
   * @throws RequestError BAD_USER_INPUT for a stretch of dates that is empty or too long, NOT_FOUND when the doctor
   * offers no such visit or the appointment to move is not the viewer's.
   */
  async between(viewer: Viewer | null, query: FreeTimesQuery, now: Date): Promise<FreeTimes> {
    const days = dayOfDate(query.to) - dayOfDate(query.from);
    if (days < 0) throw badInput([{ field: 'to', rule: 'order' }]);
    if (days >= MOST_DAYS) throw badInput([{ field: 'to', rule: 'too_long', limit: MOST_DAYS }]);
    const moving =
      query.movingAppointmentId === null
        ? null
        : await this.findMoving(viewer, query, query.movingAppointmentId);
    const [row] = await this.database.query<FreeTimesRow>(FREE_TIMES, [
      query.doctorId,
      query.visitTypeId,
      query.clinicId,
      query.from,
      query.to,
      now,
      needsNoNotice(viewer, query.doctorId),
      query.movingAppointmentId,
    ]);
    if (row === undefined) throw notFound('visit type');
    const clinics = new Map(row.clinics.map((clinic) => [clinic.id, clinic]));
    const free: FreeDay[] = [];
    for (const [date, clinicId, firsts, lasts] of row.days) {
      const clinic = clinics.get(clinicId);
      if (clinic === undefined) continue;
      const present = moving?.clinic_id === clinicId ? moving.scheduled_at.getTime() / 1000 : null;
      const starts = countOut(firsts, lasts, row.step_seconds).filter((start) => start !== present);
      if (starts.length > 0) free.push({ date, clinic, starts: starts.map(instantText) });
    }
    return { doctorId: query.doctorId, visitType: row.visit_type, days: free };
  }

  /**
   * The next free times of a doctor, earliest first; none when the doctor offers no such visit.
   * @throws RequestError BAD_USER_INPUT for a length that no page may have.
   */
  async next(viewer: Viewer | null, query: NextFreeTimesQuery, now: Date): Promise<NextFreeTimes> {
    const [row] = await this.database.query<NextFreeTimesRow>(NEXT_FREE_TIMES, [
      query.doctorId,
      query.visitTypeId,
      query.clinicId,
      query.after ?? now,
      now,
      pageLength(query.first),
      needsNoNotice(viewer, query.doctorId),
    ]);
    if (row === undefined) return { slots: [], clinics: [], visitType: null };
    const slots = row.starts.map(([seconds, clinicId]) =>
      slotAt(query.doctorId, clinicId, row.visit_type, seconds),
    );
    return { slots, clinics: row.clinics, visitType: row.visit_type };
  }

  private async findMoving(
    viewer: Viewer | null,
    query: FreeTimesQuery,
    appointmentId: string,
  ): Promise<MovingRow> {
    const [row] = await this.database.query<MovingRow>(MOVING, [appointmentId]);
    const isOwn =
      viewer !== null &&
      row?.doctor_id === query.doctorId &&
      maySee(viewer, { patientId: row.patient_id, doctorId: row.doctor_id, clinicId: row.clinic_id });
    if (row === undefined || !isOwn) throw notFound('appointment');
    if (row.visit_type_id !== query.visitTypeId) {
      throw badInput([{ field: 'visitTypeId', rule: 'visit_type_of_appointment' }]);
    }
    return row;
  }
}

/** The starts of runs, earliest first. Hours with different grids may overlap, so that their runs do, too. */
export function countOut(firsts: readonly number[], lasts: readonly number[], step: number): number[] {
  const starts: number[] = [];
  let isAscending = true;
  for (const [run, first] of firsts.entries()) {
    const last = lasts[run] ?? first;
    for (let start = first; start <= last; start += step) {
      isAscending &&= start > (starts.at(-1) ?? -Infinity);
      starts.push(start);
    }
  }
  return isAscending ? starts : [...new Set(starts)].sort((a, b) => a - b);
}

/** Administrators, and doctors in their own day, may book at once; patients only with notice. */
function needsNoNotice(viewer: Viewer | null, doctorId: string): boolean {
  return viewer !== null && (viewer.role === 'admin' || viewer.doctorId === doctorId);
}
