import type { DataOrigin } from '../attendance/model.js';
import { dateFromDay } from '../attendance/booking.js';
import { seal, type Sealed } from '../learning/checksum.js';
import { ModelFileError, openModelFile } from '../learning/model-file.js';
import { demandForecaster, fitDemand, type DemandFit } from './demand-fit.js';
import { byBasis, type DemandBasisName } from './demand-bases.js';
import { DEMAND_FEATURE_NAMES, DemandSeries } from './demand-features.js';
import { evaluateDemand, quantile, type DemandEvaluation, type MeasuredDemand } from './evaluate-demand.js';
import type { SeriesDay } from './series-file.js';

/** Raised whenever a demand input changes its meaning. */
export const DEMAND_SCHEMA_VERSION = 2;

/** Content of `demand.json`. */
export interface DemandContent {
  readonly kind: 'demand';
  readonly schemaVersion: number;
  readonly origin: DataOrigin;
  /** What forecasts: what was off by least on the weeks before, the weekday's mean where nothing could be measured. */
  readonly basis: DemandBasisName;
  readonly featureNames: readonly string[];
  readonly fit: DemandFit;
  /** Errors of real past forecasts relative to them that eight of ten lie between: the range around a forecast. */
  readonly relativeErrors: readonly [low: number, high: number];
  readonly training: {
    readonly dataSha256: string;
    readonly seed: number;
    readonly library: string;
    readonly until: string | null;
    readonly series: number;
    readonly samples: number;
  };
  /** Null where no series is long enough to measure. */
  readonly metrics: Omit<DemandEvaluation, 'trainSeconds'> | null;
}

export type DemandFile = Sealed<DemandContent>;

/** One forecast day. */
export interface DemandForecast {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** Expected above three quarters of the series' own last year. */
  readonly isHigh: boolean;
}

/** A model ready to forecast. */
export interface DemandModel {
  readonly content: DemandFile;
  readonly basis: DemandContent['basis'];
  /**
   * Forecasts the days after the known ones.
   * @param known days of one series, the first one first, closed ones included: working days, or all seven
   * @param ahead the days to forecast, at most two weeks, whose counts are not looked at
   */
  forecast(known: readonly SeriesDay[], ahead: readonly Omit<SeriesDay, 'count'>[]): DemandForecast[];
}

/** Where no past forecast could be measured. */
const DEFAULT_RANGE: readonly [number, number] = [-0.35, 0.35];

/** Trains on all series; the same series and seed give the same file, byte for byte. */
export function trainDemandModel(
  series: ReadonlyMap<string, readonly SeriesDay[]>,
  dataSha256: string,
  origin: DataOrigin,
  options: { readonly seed: number; readonly library: string },
): DemandFile {
  const all = [...series.values()].map((days) => new DemandSeries(days));
  const longest = all.reduce((rows, { days }) => Math.max(rows, days.length), 0);
  const fit = fitDemand(all, longest - 1, options.seed, longest > 60);
  const measured = measure(series, options.seed);
  const lastDay = all.reduce((day, { days }) => Math.max(day, days.at(-1)?.day ?? 0), 0);
  return seal<DemandContent>({
    kind: 'demand',
    schemaVersion: DEMAND_SCHEMA_VERSION,
    origin,
    basis: measured?.basis ?? 'weekdayMean',
    featureNames: DEMAND_FEATURE_NAMES,
    fit,
    relativeErrors: measured?.relativeErrors ?? DEFAULT_RANGE,
    training: {
      dataSha256,
      seed: options.seed,
      library: options.library,
      until: lastDay === 0 ? null : dateFromDay(lastDay),
      series: all.length,
      samples: fit.samples,
    },
    metrics: measured && withoutTimings(measured.evaluation),
  });
}

/** Null where no series is long enough to measure. */
function measure(series: ReadonlyMap<string, readonly SeriesDay[]>, seed: number): MeasuredDemand | null {
  try {
    return evaluateDemand(series, seed);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function withoutTimings({ trainSeconds: _trainSeconds, ...measured }: DemandEvaluation) {
  return measured;
}

/** Opens `demand.json`. @throws ModelFileError when schema or checksum do not fit */
export function loadDemandModel(source: unknown): DemandModel {
  const content = openModelFile(source, 'demand', DEMAND_SCHEMA_VERSION) as DemandFile;
  if (content.featureNames.join() !== DEMAND_FEATURE_NAMES.join()) {
    throw new ModelFileError('The demand model was trained on other features: train it again.');
  }
  const forecast = demandForecaster(content.fit);
  const [low, high] = content.relativeErrors;
  return {
    content,
    basis: content.basis,
    forecast(known, ahead) {
      const { horizon, yearRows } = new DemandSeries(known);
      const days = [...known, ...ahead.slice(0, horizon).map((day) => ({ ...day, count: 0 }))];
      const series = new DemandSeries(days);
      const origin = known.length - 1;
      const open = known.slice(-yearRows).filter(({ isClosed }) => !isClosed);
      const highFrom = quantile(
        open.map(({ count }) => count),
        0.75,
      );
      return ahead.slice(0, horizon).map(({ day, isClosed }, step) => {
        if (isClosed) return { day, expected: 0, low: 0, high: 0, isHigh: false };
        const target = origin + 1 + step;
        const expected = expectedOf(content.basis, series, forecast, origin, target);
        return {
          day,
          expected,
          low: Math.max(0, expected * (1 + low)),
          high: expected * (1 + high),
          isHigh: open.length > 0 && expected > highFrom,
        };
      });
    },
  };
}

/** Before the first eight weeks are known. */
const NOTHING_KNOWN = { regression: 0, network: 0 };

function expectedOf(
  basis: DemandContent['basis'],
  series: DemandSeries,
  forecast: ReturnType<typeof demandForecaster>,
  origin: number,
  target: number,
): number {
  const known = origin < series.firstOrigin ? NOTHING_KNOWN : forecast(series, origin, target);
  const forecasts = byBasis(series, origin, target, known);
  return forecasts[origin < series.firstOrigin ? 'weekdayMean' : basis];
}
