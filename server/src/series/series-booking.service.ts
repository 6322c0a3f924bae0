import { badInput, forbidden, notFound } from '../api/errors.js';
import { isStaff, type Viewer } from '../api/viewer.js';
import type { Appointment } from '../appointments/appointment.entity.js';
import { mayBook } from '../appointments/appointment.policy.js';
import { placeWithin } from '../appointments/placing.js';
import type { AuditService } from '../audit/audit.service.js';
import type { Database } from '../database/database.js';
import type { Events } from '../events/events.js';
import { MessageKind } from '../outbox/message-kind.js';
import type { SettingsService } from '../settings/settings.service.js';
import { seriesRefused, tryAll, type Attempt, type Tried } from './series-attempt.js';
import { tellOfSeries } from './series-telling.js';
import { formerOutcome, hashOf, keepKey, rehearse, untold } from './series-transaction.js';
import type { BookSeriesInput, CheckSeriesInput, SeriesInput } from './series.input.js';
import { AS_ONE, CREATE, JOIN, LOCK_DAYS, LOCK_PATIENT, ZONE } from './series.queries.js';
import { lastDayOf, startsOfRule } from './series.rules.js';
import type { SeriesOccurrence, VisitSeries } from './series.type.js';
import type { Queryable } from '../database/database.js';
import { localDay } from '../calendar/time-zone.js';

/** Booking a course of treatment: all of it, or nothing with the reasons. */
export class SeriesBookingService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly settings: SettingsService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Whether each appointment could be booked beside the others, and the nearest free times where one could not: found by
   * booking and rolling back, so it is what booking would say.
   * @throws RequestError FORBIDDEN but for staff; Rejection NotBookable
   */
  async check(viewer: Viewer, input: CheckSeriesInput, now: Date): Promise<SeriesOccurrence[]> {
    const zone = await this.zoneFor(viewer, input);
    const starts = startsOf(input, zone);
    const tried = await rehearse(this.database, (tx) =>
      this.tryStarts(tx, viewer, input, starts, zone, null, now),
    );
    return [...tried.occurrences];
  }

  /**
   * Books every start in one transaction. The same idempotency key gives the same series.
   * @throws RequestError FORBIDDEN but for staff; Rejection SeriesRefused, NotBookable, KeyReused
   */
  async book(viewer: Viewer, input: BookSeriesInput, now: Date): Promise<VisitSeries> {
    const zone = await this.zoneFor(viewer, input);
    const starts = [...input.startsAt].sort((one, other) => one.getTime() - other.getTime());
    const { patientId, doctorId, clinicId, visitTypeId, idempotencyKey, tellPatient = true } = input;
    const everyWeeks = input.everyWeeks ?? null;
    const reason = input.reason || null;
    const parts = ['book', patientId, doctorId, clinicId, visitTypeId, starts, everyWeeks, reason];
    const hash = hashOf([...parts, ...untold(tellPatient)]);
    const booked = await this.database.transaction(async (tx) => {
      await tx.query(LOCK_PATIENT, [patientId]);
      const former = await formerOutcome(tx, viewer, idempotencyKey, hash);
      if (former !== null) return former;
      const { rows, occurrences } = await this.tryStarts(
        tx,
        viewer,
        input,
        starts,
        zone,
        reason,
        now,
        everyWeeks,
      );
      if (occurrences.some(({ fault }) => fault !== null)) throw seriesRefused(occurrences);
      await keepKey(tx, viewer, idempotencyKey, hash, rows, now);
      const change = {
        kind: MessageKind.series_booked,
        seriesId: seriesOf(rows),
        patientId,
        rows,
        what: null,
      };
      await tellOfSeries(tx, this.audit, viewer, { ...change, tellPatient }, now);
      return rows;
    });
    this.events.ping();
    return { id: seriesOf(booked), appointments: [...booked] };
  }

  private async tryStarts(
    tx: Queryable,
    viewer: Viewer,
    { patientId, doctorId, clinicId, visitTypeId }: SeriesInput,
    starts: readonly Date[],
    zone: string,
    reason: string | null,
    now: Date,
    everyWeeks: number | null = null,
  ): Promise<Tried> {
    const lastDay = lastDayOf(zone, now, (await this.settings.current()).bookingHorizonDays);
    await tx.query(LOCK_PATIENT, [patientId]);
    await tx.query(LOCK_DAYS, [doctorId, clinicId, visitTypeId, starts]);
    const values = [patientId, doctorId, clinicId, visitTypeId, viewer.userId, everyWeeks, now];
    const [series] = await tx.query<{ id: string }>(CREATE, values);
    if (series === undefined) throw new Error('a row that is inserted is returned');
    await tx.query(AS_ONE, [series.id]);
    const attempts = starts.map((startsAt): Attempt => ({
      appointmentId: null,
      startsAt,
      isTooFar: localDay(zone, startsAt.getTime()) > lastDay,
      run: (part) =>
        placeWithin(
          part,
          viewer,
          { mode: 'book', patientId, doctorId, clinicId, visitTypeId, startsAt, byStaff: true, reason },
          now,
        ),
    }));
    const place = { patientId, doctorId, clinicId, visitTypeId, isStaff: true };
    const { rows, occurrences } = await tryAll(tx, attempts, place, now);
    await tx.query(JOIN, [series.id, rows.map(({ id }) => id)]);
    return { rows: rows.map((row) => Object.assign(row, { seriesId: series.id })), occurrences };
  }

  /** The zone of the clinic, for those who may book there. */
  private async zoneFor(viewer: Viewer, input: SeriesInput): Promise<string> {
    if (!isStaff(viewer) || !mayBook(viewer, input)) throw forbidden();
    const [clinic] = await this.database.query<{ zone: string }>(ZONE, [input.clinicId]);
    if (clinic === undefined) throw notFound('clinic');
    return clinic.zone;
  }
}

function seriesOf([first]: readonly Appointment[]): string {
  if (first?.seriesId == null) throw new Error('what was booked as a series belongs to one');
  return first.seriesId;
}

/** @throws RequestError BAD_USER_INPUT unless there is a rule or a list, and not both */
function startsOf({ rule, startsAt }: CheckSeriesInput, zone: string): Date[] {
  if (rule && !startsAt) return startsOfRule(rule.firstAt, rule.everyWeeks, rule.count, zone);
  if (startsAt && !rule) return [...startsAt].sort((one, other) => one.getTime() - other.getTime());
  throw badInput([{ field: 'rule', rule: 'one_of' }]);
}
