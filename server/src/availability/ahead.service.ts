import type { Appointment } from '../appointments/appointment.entity.js';
import { maySee } from '../appointments/appointment.policy.js';
import type { DecisionService } from '../appointments/decision.service.js';
import type { Database } from '../database/database.js';
import { badInput, notFound } from '../api/errors.js';
import { isManager, type Viewer } from '../api/viewer.js';
import { AHEAD } from './hours-change.queries.js';
import type { HoursImpactService } from './hours-impact.service.js';
import type { HoursDecisionInput, VisitsAheadInput } from './hours.input.js';
import type { HoursOutcome } from './hours.type.js';

/** The most visits that are listed: as many as one request may decide about. */
const MOST = 1_000;

/** Nothing but the decisions is written. */
const NOTHING = async (): Promise<void> => Promise.resolve();

/** Visits to come that lose what they need when a doctor, a place, a type or an account ends. */
export class AheadService {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionService,
    private readonly impact: HoursImpactService,
  ) {}

  /**
   * Booked appointments to come, earliest first: a manager's of anybody, a doctor's own.
   * @throws RequestError BAD_USER_INPUT when nothing says which, NOT_FOUND for another doctor's
   */
  async list(viewer: Viewer, of: VisitsAheadInput, now: Date): Promise<Appointment[]> {
    const doctorId = of.doctorId ?? (isManager(viewer) ? null : viewer.doctorId);
    if (!isManager(viewer) && (doctorId === null || doctorId !== viewer.doctorId)) throw notFound('doctor');
    const wanted = [doctorId, of.clinicIds ?? null, of.visitTypeId ?? null, of.userId ?? null];
    if (wanted.every((what) => what === null)) throw badInput([{ field: 'of', rule: 'required' }]);
    const rows = await this.database.query<{ id: string }>(AHEAD, [now, ...wanted, MOST]);
    return this.decisions.list(rows.map(({ id }) => id));
  }

  /**
   * Keeps or cancels appointments that have lost something; others stay as they are.
   * @throws RequestError NOT_FOUND for an appointment that is not the viewer's to see
   */
  async decide(viewer: Viewer, decisions: readonly HoursDecisionInput[], now: Date): Promise<HoursOutcome> {
    const ids = new Set(decisions.map(({ appointmentId }) => appointmentId));
    const found = await this.decisions.list([...ids]);
    if (found.length < ids.size || !found.every((visit) => maySee(viewer, visit)))
      throw notFound('appointment');
    const doctorIds = [...new Set(found.map(({ doctorId }) => doctorId))];
    return this.impact.carryOut(viewer, { doctorIds, write: NOTHING }, decisions, now);
  }
}
