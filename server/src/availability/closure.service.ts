import { In } from 'typeorm';
import type { AuditEntry, AuditService } from '../audit/audit.service.js';
import { ClinicClosure } from '../clinics/clinic-closure.entity.js';
import type { Database, Queryable } from '../database/database.js';
import { badInput, notFound } from '../api/errors.js';
import { isId } from '../api/page.js';
import type { Viewer } from '../api/viewer.js';
import { CLINICS_TO_CLOSE, CLOSE, DOCTORS_AT, FORGET_KEPT_AT, REOPEN } from './hours-change.queries.js';
import type { HoursImpactService, HoursWrite } from './hours-impact.service.js';
import type { ClosureInput, HoursDecisionInput } from './hours.input.js';
import type { HoursImpact, SavedClosure } from './hours.type.js';

/** Whole days on which clinics are shut: holidays, works. Who may close them is decided at the door. */
export class ClosureService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly impact: HoursImpactService,
  ) {}

  /** Closed days that are not over, of one clinic or (`clinicId` null) of all, earliest first. */
  async list(clinicId: string | null, now: Date): Promise<ClinicClosure[]> {
    return this.database.dataSource
      .getRepository(ClinicClosure)
      .createQueryBuilder('c')
      .innerJoin('c.clinic', 'clinic')
      .where('c.endsOn >= (:now::timestamptz at time zone clinic.timeZone)::date', { now })
      .andWhere(clinicId === null ? 'true' : 'c.clinicId = :clinicId', { clinicId })
      .orderBy({ 'c.startsOn': 'ASC', 'c.id': 'ASC' })
      .getMany();
  }

  /**
   * The booked appointments on days that are to be closed. Changes nothing.
   * @throws RequestError BAD_USER_INPUT
   */
  async preview(viewer: Viewer, input: ClosureInput, now: Date): Promise<HoursImpact> {
    const { change } = await this.prepare(viewer, input);
    return this.impact.foresee(change, now);
  }

  /**
   * Closes the clinics and decides what becomes of the appointments on those days.
   * @throws RequestError BAD_USER_INPUT
   */
  async close(
    viewer: Viewer,
    input: ClosureInput,
    decisions: readonly HoursDecisionInput[],
    now: Date,
  ): Promise<SavedClosure> {
    const { change, ids } = await this.prepare(viewer, input);
    const outcome = await this.impact.carryOut(viewer, change, decisions, now);
    const closures = await this.database.dataSource
      .getRepository(ClinicClosure)
      .find({ where: { id: In([...ids]) }, order: { id: 'asc' } });
    return { closures, ...outcome };
  }

  /**
   * Takes closed days away, so that the usual hours hold again.
   * @throws RequestError NOT_FOUND
   */
  async reopen(viewer: Viewer, id: string, now: Date): Promise<boolean> {
    const closure = isId(id)
      ? await this.database.dataSource.getRepository(ClinicClosure).findOneBy({ id })
      : null;
    if (closure === null) throw notFound('closure');
    const doctorIds = await this.doctorsAt([closure.clinicId]);
    const write = async (tx: Queryable): Promise<void> => {
      const gone = await tx.query(REOPEN, [id]);
      if (gone.length === 0) throw notFound('closure');
      await this.record(tx, viewer, 'clinic.reopened', closure.clinicId, closure);
    };
    await this.impact.carryOut(viewer, { doctorIds, write }, [], now);
    return true;
  }

  /** `ids` holds the new closures once the change was carried out. */
  private async prepare(
    viewer: Viewer,
    input: ClosureInput,
  ): Promise<{ change: HoursWrite; ids: Set<string> }> {
    if (input.endsOn < input.startsOn) throw badInput([{ field: 'endsOn', rule: 'order' }]);
    const wanted = input.clinicIds == null ? null : [...new Set(input.clinicIds)];
    const rows = await this.database.query<{ id: string }>(CLINICS_TO_CLOSE, [wanted]);
    if (rows.length === 0 || (wanted !== null && rows.length < wanted.length)) {
      throw badInput([{ field: 'clinicIds', rule: 'unknown' }]);
    }
    const clinicIds = rows.map((row) => row.id);
    const ids = new Set<string>();
    const write = async (tx: Queryable): Promise<void> => {
      const values = [clinicIds, input.startsOn, input.endsOn, input.reason || null];
      ids.clear();
      const added = await tx.query<{ id: string; clinicId: string }>(CLOSE, values);
      if (added.length === 0) throw badInput([{ field: 'startsOn', rule: 'repeated' }]);
      const closed = added.map(({ clinicId }) => clinicId);
      await tx.query(FORGET_KEPT_AT, [closed, input.startsOn, input.endsOn]);
      for (const { id } of added) ids.add(id);
      for (const clinicId of closed) await this.record(tx, viewer, 'clinic.closed', clinicId, input);
    };
    return { change: { doctorIds: await this.doctorsAt(clinicIds), write }, ids };
  }

  private async doctorsAt(clinicIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(DOCTORS_AT, [clinicIds]);
    return rows.map(({ id }) => id);
  }

  private async record(
    tx: Queryable,
    viewer: Viewer,
    action: AuditEntry['action'],
    clinicId: string,
    days: { readonly startsOn: string; readonly endsOn: string },
  ): Promise<void> {
    const details = { from: days.startsOn, to: days.endsOn };
    await this.audit.record({ actor: viewer, action, entity: 'clinic', entityId: clinicId, details }, tx);
  }
}
