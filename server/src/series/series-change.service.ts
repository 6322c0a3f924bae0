import { forbidden, notFound } from '../api/errors.js';
import { isStaff, type Viewer } from '../api/viewer.js';
import type { Appointment } from '../appointments/appointment.entity.js';
import { mayLeaveOut, maySee } from '../appointments/appointment.policy.js';
import { cancelWithin, placeWithin } from '../appointments/placing.js';
import type { DecisionService } from '../appointments/decision.service.js';
import type { StatusService } from '../appointments/status.service.js';
import type { AuditService } from '../audit/audit.service.js';
import type { FormerPlace } from '../appointments/message-of-event.rules.js';
import { localDay } from '../calendar/time-zone.js';
import type { Database, Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import { MessageKind } from '../outbox/message-kind.js';
import type { SettingsService } from '../settings/settings.service.js';
import { seriesRefused, tryAll, type Attempt, type SeriesPlace, type Tried } from './series-attempt.js';
import { byTime, tellOfSeries } from './series-telling.js';
import { formerOutcome, hashOf, keepKey, rehearse, untold } from './series-transaction.js';
import type { CancelSeriesInput, CheckSeriesMoveInput, MoveSeriesInput } from './series.input.js';
import { AHEAD, AS_ONE, IDS, LOCK_DAYS, LOCK_PATIENT, TAKE_AWAY } from './series.queries.js';
import { inOrderOfMoving, lastDayOf, movedStarts, type Part } from './series.rules.js';
import { SeriesOccurrence, type SeriesScope, type VisitSeries } from './series.type.js';

interface PartAhead extends Part {
  readonly clinicId: string;
  readonly visitTypeId: string;
}

interface TriedMove extends Tried {
  readonly formerPlaces: Readonly<Record<string, FormerPlace>>;
}

/** An appointment of a series, and what of the series an act on it is for. */
interface Chosen {
  readonly named: Appointment;
  readonly seriesId: string;
  readonly visitTypeId: string;
}

/** Moving and cancelling of what a series is still to come: all that is meant, or nothing with the reasons. */
export class SeriesChangeService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly settings: SettingsService,
    private readonly statuses: StatusService,
    private readonly decisions: DecisionService,
    private readonly audit: AuditService,
  ) {}

  /**
   * The appointments of a series that the viewer may see, cancelled ones too, earliest first.
   * @throws RequestError NOT_FOUND
   */
  async list(viewer: Viewer, seriesId: string): Promise<Appointment[]> {
    const ids = await this.database.query<{ id: string }>(IDS, [seriesId]);
    const found = await this.decisions.list(ids.map(({ id }) => id));
    const seen = found.filter((appointment) => maySee(viewer, appointment));
    if (seen.length === 0) throw notFound('series');
    return seen;
  }

  /**
   * Whether each could move beside the others: found by moving and rolling back.
   * @throws RequestError NOT_FOUND; Rejection SeriesRefused where the named one is not to come any more, NotBookable
   */
  async checkMove(viewer: Viewer, input: CheckSeriesMoveInput, now: Date): Promise<SeriesOccurrence[]> {
    const chosen = await this.find(viewer, input.appointmentId);
    const tried = await rehearse(this.database, (tx) => this.tryMove(tx, viewer, chosen, input, now));
    return [...tried.occurrences];
  }

  /**
   * Moves all that are meant in one transaction.
   * @throws RequestError NOT_FOUND, FORBIDDEN for a patient who leaves out the message; Rejection SeriesRefused,
   *   NotBookable, KeyReused
   */
  async move(viewer: Viewer, input: MoveSeriesInput, now: Date): Promise<VisitSeries> {
    if (input.tellPatient === false && !mayLeaveOut(viewer)) throw forbidden();
    const chosen = await this.find(viewer, input.appointmentId);
    const { named, seriesId } = chosen;
    const { idempotencyKey, tellPatient = true, ...wish } = input;
    const parts = ['move', seriesId, wish.appointmentId, wish.scope, wish.startsAt, wish.chosen];
    const hash = hashOf([...parts, ...untold(tellPatient)]);
    const moved = await this.database.transaction(async (tx) => {
      await tx.query(LOCK_PATIENT, [named.patientId]);
      const former = await formerOutcome(tx, viewer, idempotencyKey, hash);
      if (former !== null) return former;
      const { rows, occurrences, formerPlaces } = await this.tryMove(tx, viewer, chosen, input, now);
      if (occurrences.some(({ fault }) => fault !== null)) throw seriesRefused(occurrences);
      await keepKey(tx, viewer, idempotencyKey, hash, rows, now);
      const what = `${viewer.userId}:${idempotencyKey}`;
      const change = { kind: MessageKind.series_moved, seriesId, patientId: named.patientId, rows, what };
      await tellOfSeries(tx, this.audit, viewer, { ...change, formerPlaces, tellPatient }, now);
      return rows;
    });
    this.events.ping();
    return { id: seriesId, appointments: byTime(moved) };
  }

  /**
   * Cancels all that are meant in one transaction; their time is free at once.
   * @throws RequestError NOT_FOUND, FORBIDDEN for a patient who gives a kind of reason, or leaves out the message;
   *   Rejection SeriesRefused
   * @param versions of what the viewer has seen by id: others are refused; null: whichever there are
   */
  async cancel(
    viewer: Viewer,
    input: CancelSeriesInput,
    now: Date,
    versions: ReadonlyMap<string, number> | null = null,
  ): Promise<VisitSeries> {
    if (input.cause && !isStaff(viewer)) throw forbidden();
    if (input.tellPatient === false && !mayLeaveOut(viewer)) throw forbidden();
    const chosen = await this.find(viewer, input.appointmentId);
    const { named, seriesId } = chosen;
    const cancelled = await this.database.transaction(async (tx) => {
      await tx.query(LOCK_PATIENT, [named.patientId]);
      const parts = await this.readAhead(tx, viewer, chosen, input.scope, now);
      await this.decisions.lock(
        tx,
        parts.map(({ id }) => id),
      );
      await tx.query(AS_ONE, [seriesId]);
      const byStaff = isStaff(viewer);
      const why = { reason: input.reason || null, cause: input.cause ?? null };
      // No appointment has such a version.
      const versionOf = (id: string): number | null => (versions === null ? null : (versions.get(id) ?? -1));
      const attempts = parts.map(({ id, startsAt }): Attempt => ({
        appointmentId: id,
        startsAt,
        isTooFar: false,
        run: (part) => cancelWithin(part, viewer, id, { byStaff, version: versionOf(id), ...why }, now),
      }));
      const { rows, occurrences } = await tryAll(tx, attempts, placeOf(chosen, byStaff), now);
      if (occurrences.some(({ fault }) => fault !== null)) throw seriesRefused(occurrences);
      // By its version: what was taken back can be cancelled once more, and is told once more.
      const what = rows.map(({ id, version }) => `${id}:${version}`).join();
      const change = { kind: MessageKind.series_cancelled, seriesId, patientId: named.patientId, rows, what };
      await tellOfSeries(tx, this.audit, viewer, { ...change, tellPatient: input.tellPatient ?? true }, now);
      return rows;
    });
    this.events.ping();
    return { id: seriesId, appointments: byTime(cancelled) };
  }

  private async tryMove(
    tx: Queryable,
    viewer: Viewer,
    chosen: Chosen,
    input: CheckSeriesMoveInput,
    now: Date,
  ): Promise<TriedMove> {
    const { patientId, doctorId } = chosen.named;
    const { bookingHorizonDays } = await this.settings.current();
    await tx.query(LOCK_PATIENT, [patientId]);
    const parts = await this.readAhead(tx, viewer, chosen, input.scope, now);
    const named = parts.find(({ id }) => id === input.appointmentId);
    if (named === undefined) throw notToCome(chosen.named);
    const own = new Map(input.chosen.map(({ appointmentId, startsAt }) => [appointmentId, startsAt]));
    const to = movedStarts(parts, named, input.startsAt, own);
    await this.decisions.lock(
      tx,
      parts.map(({ id }) => id),
    );
    await tx.query(LOCK_DAYS, [doctorId, named.clinicId, chosen.visitTypeId, [...to.values()]]);
    await tx.query(AS_ONE, [chosen.seriesId]);
    const byStaff = isStaff(viewer);
    const attempts = inOrderOfMoving(parts, to).map((part): Attempt => {
      const startsAt = to.get(part.id) ?? part.startsAt;
      const { id, clinicId, visitTypeId } = part;
      const place = { patientId, doctorId, clinicId, visitTypeId, startsAt };
      return {
        appointmentId: part.id,
        startsAt,
        isTooFar: localDay(part.zone, startsAt.getTime()) > lastDayOf(part.zone, now, bookingHorizonDays),
        run: (within) =>
          placeWithin(within, viewer, { mode: 'move', ...place, byStaff, appointmentId: id }, now),
        giveUp: (within) => within.query(TAKE_AWAY, [part.id]),
      };
    });
    const places = parts.map(({ id, startsAt, clinicId }) => [
      id,
      { startsAt: startsAt.toISOString(), clinicId },
    ]);
    const tried = await tryAll(tx, attempts, placeOf(chosen, byStaff), now);
    return { ...tried, formerPlaces: Object.fromEntries(places) as TriedMove['formerPlaces'] };
  }

  /** What of the series is still to come, of the doctor of the named one. */
  private async readAhead(
    tx: Queryable,
    viewer: Viewer,
    { named, seriesId }: Chosen,
    scope: SeriesScope,
    now: Date,
  ): Promise<PartAhead[]> {
    const from = scope === 'all' ? null : named.scheduledAt;
    const parts = await tx.query<PartAhead>(AHEAD, [seriesId, named.doctorId, from, now]);
    if (parts.length === 0) throw notToCome(named);
    const { patientId, doctorId } = named;
    if (!parts.every(({ clinicId }) => maySee(viewer, { patientId, doctorId, clinicId }))) throw forbidden();
    return parts;
  }

  private async find(viewer: Viewer, appointmentId: string): Promise<Chosen> {
    const named = await this.statuses.getOwn(viewer, appointmentId);
    if (named.seriesId === null || named.visitTypeId === null) throw notFound('series');
    return { named, seriesId: named.seriesId, visitTypeId: named.visitTypeId };
  }
}

function placeOf({ named, visitTypeId }: Chosen, byStaff: boolean): SeriesPlace {
  const { patientId, doctorId, clinicId } = named;
  return { patientId, doctorId, clinicId, visitTypeId, isStaff: byStaff };
}

/** The refusal of an act on an appointment that is over, cancelled or under way. */
function notToCome({ id, scheduledAt }: Appointment): Error {
  const values = { startsAt: scheduledAt, appointmentId: id, fault: 'status' as const, nextFreeTimes: [] };
  return seriesRefused([Object.assign(new SeriesOccurrence(), values)]);
}
