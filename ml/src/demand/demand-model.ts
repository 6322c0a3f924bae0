import type { DataOrigin } from '../attendance/model.js';
import { dateFromDay } from '../attendance/booking.js';
import { seal, type Sealed } from '../learning/checksum.js';
import { ModelFileError, openModelFile } from '../learning/model-file.js';
import { demandForecaster, fitDemand, type DemandFit } from './demand-fit.js';
import { DEMAND_FEATURE_NAMES, DemandSeries, HORIZON } from './demand-features.js';
import { evaluateDemand, quantile, type DemandEvaluation } from './evaluate-demand.js';
import type { SeriesDay } from './series-file.js';

/** Raised whenever a demand input changes its meaning. */
export const DEMAND_SCHEMA_VERSION = 1;

/** Content of `demand.json`. */
export interface DemandContent {
  readonly kind: 'demand';
  readonly schemaVersion: number;
  readonly origin: DataOrigin;
  /** What forecasts: the better of network and regression on the evaluated weeks, the weekday's mean without any. */
  readonly basis: 'net' | 'regression' | 'weekdayMean';
  readonly featureNames: readonly string[];
  readonly fit: DemandFit;
  /** Errors of forecasts relative to them, the 10 % lowest and highest: the range around a forecast. */
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
   * @param known working days of one series, the first one first, closed ones included
   * @param ahead the working days to forecast, at most ten, whose counts are not looked at
   */
  forecast(known: readonly SeriesDay[], ahead: readonly Omit<SeriesDay, 'count'>[]): DemandForecast[];
}

const RANGE = 0.1;
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
  let metrics: DemandContent['metrics'] = null;
  try {
    const { trainSeconds: _trainSeconds, ...measured } = evaluateDemand(series, options.seed);
    metrics = measured;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const lastDay = all.reduce((day, { days }) => Math.max(day, days.at(-1)?.day ?? 0), 0);
  return seal<DemandContent>({
    kind: 'demand',
    schemaVersion: DEMAND_SCHEMA_VERSION,
    origin,
    basis: chooseBasis(metrics),
    featureNames: DEMAND_FEATURE_NAMES,
    fit,
    relativeErrors: rangeOf(all, fit),
    training: {
      dataSha256,
      seed: options.seed,
      library: options.library,
      until: lastDay === 0 ? null : dateFromDay(lastDay),
      series: all.length,
      samples: fit.samples,
    },
    metrics,
  });
}

/** The network and the regression must each beat the weekday's mean to speak. */
function chooseBasis(metrics: DemandContent['metrics']): DemandContent['basis'] {
  if (!metrics) return 'weekdayMean';
  const [best] = (['net', 'regression', 'weekdayMean'] as const)
    .map((name) => ({ name, mae: metrics[name].mae }))
    .sort((a, b) => a.mae - b.mae);
  return best?.name ?? 'weekdayMean';
}

function rangeOf(all: readonly DemandSeries[], fit: DemandFit): readonly [number, number] {
  const forecast = demandForecaster(fit);
  const errors: number[] = [];
  for (const series of all) {
    const last = series.days.length - 1;
    for (let origin = Math.max(40, last - 260); origin < last; origin += 5) {
      for (let target = origin + 1; target <= Math.min(last, origin + HORIZON); target += 1) {
        const { regression } = forecast(series, origin, target);
        if (!series.isClosed(target) && regression > 0) errors.push(series.countAt(target) / regression - 1);
      }
    }
  }
  return errors.length < 50 ? DEFAULT_RANGE : [quantile(errors, RANGE), quantile(errors, 1 - RANGE)];
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
      const days = [...known, ...ahead.slice(0, HORIZON).map((day) => ({ ...day, count: 0 }))];
      const series = new DemandSeries(days);
      const origin = known.length - 1;
      const open = known.slice(-260).filter(({ isClosed }) => !isClosed);
      const highFrom = quantile(
        open.map(({ count }) => count),
        0.75,
      );
      return ahead.slice(0, HORIZON).map(({ day, isClosed }, step) => {
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

function expectedOf(
  basis: DemandContent['basis'],
  series: DemandSeries,
  forecast: ReturnType<typeof demandForecaster>,
  origin: number,
  target: number,
): number {
  if (basis === 'weekdayMean' || origin < 40) return series.weekdayMean(origin, target, 8);
  const { regression, network } = forecast(series, origin, target);
  return basis === 'net' ? network : regression;
}
