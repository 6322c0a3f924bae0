import type { Appointment } from '../appointments/appointment.entity.js';
import type { AuditService } from '../audit/audit.service.js';
import { ClinicClosure } from '../clinics/clinic-closure.entity.js';
import { refusedBy, type Database, type Queryable } from '../database/database.js';
import { badInput, notFound } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import type { Viewer } from '../api/viewer.js';
import { Availability } from './availability.entity.js';
import { HoursChanged } from './hours-change.errors.js';
import {
  ADD_DATED,
  ADD_WEEKLY,
  CLEAR_DATED,
  CLEAR_WEEKLY,
  FORGET_KEPT_IN_LEAVE,
  REPLACE_LEAVE,
  SCOPE,
  VERSION,
} from './hours-change.queries.js';
import { readTimeZone } from '../calendar/zone-name.rules.js';
import { faultsOfHours } from './hours-change.rules.js';
import type { HoursImpactService, HoursWrite } from './hours-impact.service.js';
import type { HoursDecisionInput, HoursInput } from './hours.input.js';
import { mayChangeHours, mayReadHours } from './hours.policy.js';
import type { DoctorHours, HoursImpact, SavedHours } from './hours.type.js';
import { Leave } from './leave.entity.js';
import { WeeklyHours } from './weekly-hours.entity.js';

interface ScopeRow {
  clinicIds: string[];
  visitTypeIds: string[];
  timeZone: string | null;
}

/** The hours changed while they were being saved. Ends the transaction. */
class StaleHours extends Error {}

/** Reading and replacing a doctor's weekly hours, dated windows and leave. */
export class HoursChangeService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly impact: HoursImpactService,
  ) {}

  /**
   * A doctor's hours, with the closed days of the clinics.
   * @throws RequestError NOT_FOUND when there is no such doctor or the hours are not the viewer's to see.
   */
  async get(viewer: Viewer, id: string | null, now: Date): Promise<DoctorHours> {
    const doctorId = id ?? viewer.doctorId;
    if (doctorId === null || !mayReadHours(viewer, doctorId)) throw notFound('doctor');
    await this.scopeOf(doctorId);
    return this.read(doctorId, now);
  }

  /**
   * The booked appointments that would lie outside these hours. Changes nothing.
   * @throws Rejection HoursChanged
   * @throws RequestError BAD_USER_INPUT, NOT_FOUND
   */
  async preview(viewer: Viewer, input: HoursInput, now: Date): Promise<HoursImpact> {
    const { doctorId, change } = await this.prepare(viewer, input, now);
    return this.guarded(doctorId, now, () => this.impact.foresee(change, now));
  }

  /**
   * What would be seen with these hours, for whoever may change them. Changes nothing.
   * @throws Rejection HoursChanged
   * @throws RequestError BAD_USER_INPUT, NOT_FOUND
   */
  async rehearse<Seen>(
    viewer: Viewer,
    input: HoursInput,
    now: Date,
    look: (tx: Queryable) => Promise<Seen>,
  ): Promise<Seen> {
    const { doctorId, change } = await this.prepare(viewer, input, now);
    return this.guarded(doctorId, now, () => this.impact.rehearse(change, now, look));
  }

  /**
   * Replaces the lists that are given and decides what becomes of the appointments in the way.
   * @throws Rejection HoursChanged
   * @throws RequestError BAD_USER_INPUT, NOT_FOUND
   */
  async save(
    viewer: Viewer,
    input: HoursInput,
    decisions: readonly HoursDecisionInput[],
    now: Date,
  ): Promise<SavedHours> {
    const { doctorId, change } = await this.prepare(viewer, input, now);
    const outcome = await this.guarded(doctorId, now, () =>
      this.impact.carryOut(viewer, change, decisions, now),
    );
    return { hours: await this.read(doctorId, now), ...outcome };
  }

  /**
   * The appointments of a doctor that lie outside the hours and wait for a decision.
   * @throws RequestError NOT_FOUND
   */
  async listOutside(viewer: Viewer, id: string | null, now: Date): Promise<Appointment[]> {
    const doctorId = id ?? viewer.doctorId;
    if (doctorId === null || !mayReadHours(viewer, doctorId)) throw notFound('doctor');
    return this.impact.listOutside(doctorId, now);
  }

  private async prepare(
    viewer: Viewer,
    input: HoursInput,
    now: Date,
  ): Promise<{ doctorId: string; change: HoursWrite }> {
    const doctorId = input.doctorId ?? viewer.doctorId;
    if (doctorId === null || !mayChangeHours(viewer, doctorId)) throw notFound('doctor');
    const scope = await this.scopeOf(doctorId);
    const faults = faultsOfHours(input, {
      clinicIds: new Set(scope.clinicIds),
      visitTypeIds: new Set(scope.visitTypeIds),
      timeZone: scope.timeZone ?? 'UTC',
    });
    if (faults.length > 0) throw badInput(faults);
    const write = (tx: Queryable): Promise<void> =>
      this.write(tx, viewer, doctorId, input, scope.timeZone, now);
    return { doctorId, change: { doctorIds: [doctorId], write } };
  }

  private async write(
    tx: Queryable,
    viewer: Viewer,
    doctorId: string,
    input: HoursInput,
    timeZone: string | null,
    now: Date,
  ): Promise<void> {
    if (input.version != null && input.version !== (await this.versionOf(tx, doctorId)))
      throw new StaleHours();
    if (input.weekly != null) {
      await tx.query(CLEAR_WEEKLY, [doctorId]);
      await tx.query(ADD_WEEKLY, [doctorId, JSON.stringify(input.weekly)]);
    }
    if (input.dated != null) {
      await tx.query(CLEAR_DATED, [doctorId, now]);
      await tx.query(ADD_DATED, [doctorId, JSON.stringify(input.dated)]);
    }
    if (input.leave != null) {
      const leave = input.leave.map((one) => ({
        ...one,
        timeZone: one.timeZone && readTimeZone(one.timeZone),
      }));
      await tx.query(REPLACE_LEAVE, [doctorId, JSON.stringify(leave), timeZone ?? 'UTC', now]);
      await tx.query(FORGET_KEPT_IN_LEAVE, [doctorId]);
    }
    const changed = (['weekly', 'dated', 'leave'] as const).filter((list) => input[list] != null);
    await this.audit.record(
      {
        actor: viewer,
        action: 'hours.changed',
        entity: 'doctor',
        entityId: doctorId,
        details: { lists: changed.join(',') },
      },
      tx,
    );
  }

  /** Turns what the database refuses into what the person can mend. */
  private async guarded<Result>(doctorId: string, now: Date, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof StaleHours) {
        throw reject(HoursChanged, {
          code: 'HOURS_CHANGED',
          message: 'Somebody changed these hours meanwhile.',
          hours: await this.read(doctorId, now),
        });
      }
      switch (refusedBy(error)) {
        case 'availability_not_past':
          throw badInput([{ field: 'dated', rule: 'past' }]);
        case 'leave_time_zone_known':
          throw badInput([{ field: 'leave', rule: 'time_zone' }]);
        default:
          throw error;
      }
    }
  }

  private async scopeOf(doctorId: string): Promise<ScopeRow> {
    const [row] = await this.database.query<ScopeRow>(SCOPE, [doctorId]);
    if (row === undefined) throw notFound('doctor');
    return row;
  }

  private async versionOf(within: Queryable, doctorId: string): Promise<string> {
    const [row] = await within.query<{ version: string }>(VERSION, [doctorId]);
    return row?.version ?? '';
  }

  private async read(doctorId: string, now: Date): Promise<DoctorHours> {
    const { dataSource } = this.database;
    const [version, weekly, dated, leave, closures] = await Promise.all([
      this.versionOf(this.database, doctorId),
      dataSource
        .getRepository(WeeklyHours)
        .find({ where: { doctorId }, order: { weekday: 'asc', startTime: 'asc', id: 'asc' } }),
      dataSource
        .getRepository(Availability)
        .createQueryBuilder('h')
        .where(
          'h.doctorId = :doctorId and h.availableDate >= (:now::timestamptz at time zone h.timeZone)::date',
        )
        .setParameters({ doctorId, now })
        .orderBy({ 'h.availableDate': 'ASC', 'h.startTime': 'ASC', 'h.id': 'ASC' })
        .getMany(),
      dataSource
        .getRepository(Leave)
        .createQueryBuilder('l')
        .where('l.doctorId = :doctorId and l.endsAt > :now::timestamptz at time zone l.timeZone')
        .setParameters({ doctorId, now })
        .orderBy({ 'l.startsAt': 'ASC', 'l.id': 'ASC' })
        .getMany(),
      dataSource
        .getRepository(ClinicClosure)
        .createQueryBuilder('c')
        .innerJoin('c.clinic', 'clinic')
        .where('c.clinicId in (select clinic_id from doctor_clinics where doctor_id = :doctorId)')
        .andWhere('c.endsOn >= (:now::timestamptz at time zone clinic.timeZone)::date')
        .setParameters({ doctorId, now })
        .orderBy({ 'c.startsOn': 'ASC', 'c.id': 'ASC' })
        .getMany(),
    ]);
    return { doctorId, version, weekly, dated, leave, closures };
  }
}
