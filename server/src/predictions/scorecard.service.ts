import type { WindowScore } from '@smart-healthcare/ml';
import type { Database } from '../database/database.js';
import type { AsChosen as Figures } from './as-chosen.rules.js';
import { DemandBasis } from './demand.type.js';
import type { InForce, Models, ModelStore } from './model-store.service.js';
import { DECISIONS, LATEST_SCORE, REFUSED_MODELS } from './prediction.queries.js';
import {
  Contestant,
  DemandMethod,
  type AsChosen,
  type ContestantQuality,
  type DemandScorecard,
  type ModelOrigin,
  type OrderShares,
  type PredictionDecision,
  type RefusedModel,
  type Scorecard,
  type ScoreWindow,
  type TimeSlotScorecard,
} from './scorecard.type.js';
import type { DemandFigures, TimeSlotFigures } from './scoring.service.js';
import { PredictionBasis } from './slot-prediction.type.js';

/** Tells administrators what the predictions are worth. */
export class ScorecardService {
  constructor(
    private readonly database: Database,
    private readonly store: ModelStore,
  ) {}

  async read(): Promise<Scorecard> {
    const models = this.store.current();
    const [decisions, refused, timeSlot, demand] = await Promise.all([
      this.database.query<PredictionDecision>(DECISIONS),
      this.database.query<RefusedModel>(REFUSED_MODELS),
      this.latest<TimeSlotFigures>(models.timeSlot.id),
      this.latest<DemandFigures>(models.demand?.id ?? null),
    ]);
    return {
      timeSlot: timeSlotCard(models.timeSlot, timeSlot),
      demand: demandCard(models.demand, demand?.figures ?? null),
      decisions,
      refused,
    };
  }

  private async latest<Kind>(modelId: string | null): Promise<Latest<Kind> | null> {
    if (modelId === null) return null;
    const rows = await this.database.query<Latest<Kind>>(LATEST_SCORE, [modelId]);
    return rows[0] ?? null;
  }
}

interface Latest<Kind> {
  readonly scored_at: Date;
  readonly figures: Kind;
}

function timeSlotCard(
  inForce: Models['timeSlot'],
  latest: Latest<TimeSlotFigures> | null,
): TimeSlotScorecard {
  const { content, basis } = inForce.model;
  return {
    answeredBy: basis === 'model' ? PredictionBasis.MODEL : PredictionBasis.PRIOR,
    origin: originOf(inForce, {
      dataFrom: content.training.from,
      dataUntil: content.training.until,
      rows: content.training.rows,
      dataSha256: content.training.dataSha256,
      library: content.training.library,
      checksum: content.checksum,
      features: [...content.featureNames],
    }),
    scoredAt: latest?.scored_at ?? null,
    window: latest?.figures.window ? toWindow(latest.figures.window, latest.figures.isSeen) : null,
    asChosen: latest?.figures.asChosen ? toAsChosen(latest.figures.asChosen) : null,
    byAge: [...(latest?.figures.byAge ?? [])],
    byLanguage: [...(latest?.figures.byLanguage ?? [])],
  };
}

function toAsChosen({ bookings, first, shown }: Figures): AsChosen {
  const toShares = ({ ranked, byDate, difference: [low, high] }: Figures['first']): OrderShares => ({
    ranked,
    byDate,
    difference: { value: ranked - byDate, low, high },
  });
  return { bookings, first: toShares(first), shown: toShares(shown) };
}

function demandCard(inForce: Models['demand'], figures: DemandFigures | null): DemandScorecard {
  const content = inForce?.model.content;
  const metrics = content?.metrics;
  return {
    answeredBy:
      inForce === null || inForce.model.basis === 'weekdayMean' || inForce.model.basis === 'usualMean'
        ? DemandBasis.WEEKDAY_MEAN
        : DemandBasis.MODEL,
    origin:
      inForce && content
        ? originOf(inForce, {
            dataFrom: null,
            dataUntil: content.training.until,
            rows: content.training.samples,
            dataSha256: content.training.dataSha256,
            library: content.training.library,
            checksum: content.checksum,
            features: [...content.featureNames],
          })
        : null,
    methods: metrics
      ? [
          { method: DemandMethod.NET, ...metrics.net },
          { method: DemandMethod.REGRESSION, ...metrics.regression },
          { method: DemandMethod.NET_AND_MEAN, ...metrics.netAndMean },
          { method: DemandMethod.REGRESSION_AND_MEAN, ...metrics.regressionAndMean },
          { method: DemandMethod.USUAL_MEAN, ...metrics.usualMean },
          { method: DemandMethod.WEEKDAY_MEAN, ...metrics.weekdayMean },
          { method: DemandMethod.LAST_WEEK, ...metrics.seasonalNaive },
        ]
      : [],
    highDays: figures?.highDays ?? null,
    doctorRanges: figures?.doctorRange?.coverage ?? null,
    clinicRanges: figures?.clinicRange?.coverage ?? null,
  };
}

function originOf(
  { id, createdAt, inForceFrom, isMadeUp }: InForce<unknown>,
  data: Omit<ModelOrigin, 'createdAt' | 'inForceFrom' | 'isMadeUp'>,
): ModelOrigin | null {
  return id === null || createdAt === null ? null : { createdAt, inForceFrom, isMadeUp, ...data };
}

function toWindow(score: WindowScore, isSeen: boolean): ScoreWindow {
  const contestants = (
    [
      [Contestant.MODEL, score.model],
      [Contestant.PRIOR, score.prior],
      [Contestant.LOGISTIC, score.logistic],
      [Contestant.CONSTANT, score.constant],
    ] as const
  ).map(([contestant, quality]): ContestantQuality => {
    const figure = (name: 'auc' | 'aucLead1' | 'logLoss') => {
      const [low, high] = quality.intervals[name];
      return { value: quality[name], low, high };
    };
    return {
      contestant,
      auc: figure('auc'),
      aucAhead: figure('aucLead1'),
      logLoss: figure('logLoss'),
      brier: quality.brier,
      ece: quality.ece,
    };
  });
  return {
    from: score.from,
    to: score.to,
    visits: score.model.n,
    patients: score.patients,
    isSeen,
    contestants,
    calibration: score.reliability.map(({ predicted, observed, n }) => ({ predicted, observed, visits: n })),
    noiseFloor: score.noiseFloor.mean,
    noiseFloorHigh: score.noiseFloor.high,
    weeks: score.weeks.map(({ n, ...week }) => ({ ...week, visits: n })),
  };
}
