import { DAY, dateOfDay, dayOfDate, localTime } from '../calendar/time-zone.js';
import type { Database } from '../database/database.js';
import { badInput, forbidden, notFound } from '../api/errors.js';
import type { Viewer } from '../api/viewer.js';
import { knowledgeOf } from './demand-knowledge.rules.js';
import { DEMAND, type DemandRow } from './demand.queries.js';
import { forecastDemand, type DemandKnowledge, type ForecastDay } from './demand.rules.js';
import { DemandBasis, type DemandDay, type DemandForecast } from './demand.type.js';
import type { ModelStore } from './model-store.service.js';
import { mayForecast } from './prediction.policy.js';
import { LATEST_SCORE } from './prediction.queries.js';
import type { DemandFigures } from './scoring.service.js';

/** Six weeks: further ahead nothing is known but the weekday. */
const MOST_DAYS = 42;
/** A year of working days and some weeks for their means. */
const KNOWN_DAYS = 420;
/** Days whose bookings are looked at one by one: enough for eight of a weekday, some of them closed. */
const PICKUP_DAYS = 84;

export interface DemandQuery {
  readonly doctorId: string | null;
  readonly clinicId: string | null;
  /** First and last local date, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** Foresees how many appointments days will have. */
export class DemandService {
  constructor(
    private readonly database: Database,
    private readonly models: ModelStore,
  ) {}

  /**
   * Expected appointments of the days between two local dates, today or later.
   * @throws RequestError BAD_USER_INPUT, FORBIDDEN for another doctor or a clinic, NOT_FOUND
   */
  async forecast(viewer: Viewer, query: DemandQuery, now: Date): Promise<DemandForecast> {
    const doctorId = query.doctorId ?? (query.clinicId === null ? viewer.doctorId : null);
    if (!mayForecast(viewer, doctorId)) throw forbidden();
    if ((doctorId === null) === (query.clinicId === null)) {
      throw badInput([{ field: 'doctorId', rule: 'one_of' }]);
    }
    const [from, to] = [dayOfDate(query.from), dayOfDate(query.to)];
    if (to < from) throw badInput([{ field: 'to', rule: 'order' }]);
    // The clinic's today may be a day before or after the date in UTC.
    const today = Math.floor(now.getTime() / DAY);
    if (from < today - 1) throw badInput([{ field: 'from', rule: 'past' }]);
    if (to >= today + MOST_DAYS) throw badInput([{ field: 'to', rule: 'too_far', limit: MOST_DAYS }]);
    const { demand } = this.models.current();
    const [knowledge, figures] = await Promise.all([
      this.know(doctorId, query.clinicId, to, now),
      demand?.id == null ? null : this.measured(demand.id),
    ]);
    const range = (doctorId === null ? figures?.clinicRange : figures?.doctorRange)?.range;
    const days = forecastDemand(demand?.model ?? null, knowledge, to, range);
    return {
      doctorId,
      clinicId: query.clinicId,
      days: days.filter(({ day }) => day >= from).map(toDay),
      highDays: figures?.highDays ?? null,
      modelCreatedAt: demand?.createdAt ?? null,
      isMadeUp: demand?.isMadeUp ?? false,
    };
  }

  private async know(
    doctorId: string | null,
    clinicId: string | null,
    lastDay: number,
    now: Date,
  ): Promise<DemandKnowledge> {
    const utcToday = Math.floor(now.getTime() / DAY);
    // A day more: the clinic's today is looked up in the same statement.
    const [row] = await this.database.query<DemandRow>(DEMAND, [
      doctorId,
      clinicId,
      dateOfDay(utcToday - KNOWN_DAYS),
      dateOfDay(utcToday + 1),
      dateOfDay(lastDay),
      dateOfDay(utcToday - PICKUP_DAYS),
    ]);
    if (row?.time_zone == null) throw notFound(doctorId === null ? 'clinic' : 'doctor');
    const local = localTime(row.time_zone, now.getTime());
    return knowledgeOf(row, Math.floor(local / DAY), (local % DAY) / DAY, utcToday - KNOWN_DAYS);
  }

  private async measured(modelId: string): Promise<Partial<DemandFigures> | null> {
    const [row] = await this.database.query<{ figures: Partial<DemandFigures> }>(LATEST_SCORE, [modelId]);
    return row?.figures ?? null;
  }
}

function toDay({ day, basis, ...figures }: ForecastDay): DemandDay {
  return {
    ...figures,
    date: dateOfDay(day),
    basis: basis === 'model' ? DemandBasis.MODEL : DemandBasis.WEEKDAY_MEAN,
  };
}
