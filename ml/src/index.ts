export type { Booking, BookingRequest, Outcome, SettledBooking } from './attendance/booking.js';
export {
  AGE_BAND_NAMES,
  ageAt,
  ageBand,
  dateFromDay,
  dayFromDate,
  isSettled,
  leadDays,
  missedLabel,
  weekdayOf,
} from './attendance/booking.js';
export { ageGroup, calibrationBy, evaluateAttendance, type GroupCalibration } from './attendance/evaluate.js';
export type { AttendanceQuality, AttendanceRow, PairedDifference } from './attendance/evaluate.js';
export type { LevelShift } from './attendance/level.js';
export { scoreWindow, shiftSince, type WeekDrift, type WindowScore } from './attendance/score.js';
export { sha256 } from './learning/checksum.js';
export { BookingArchive, sha256OfBookings } from './attendance/archive.js';
export {
  daypartOf,
  FEATURE_NAMES,
  FEATURE_SCHEMA_VERSION,
  type BookingContext,
  type DoctorRecord,
} from './attendance/features.js';
export { DEFAULT_FIT, windowStart } from './attendance/fit.js';
export { readHistoryFile, type HistoryFile } from './attendance/history-file.js';
export type { Habit } from './attendance/preference.js';
export type { KeptTimes } from './attendance/kept-times.js';
export {
  coldStartModel,
  loadTimeSlotModel,
  missedProbabilities,
  openFit,
  type AttendanceModel,
  type AttendancePrediction,
  type DataOrigin,
  type ReasonGroup,
  type TimeSlotFile,
  type TimeSlotMetrics,
} from './attendance/model.js';
export {
  decidePromotion,
  isBehindPrior,
  SMALLEST_CONTEST,
  type Contest,
  type PromotionDecision,
} from './attendance/promotion.js';
export {
  loadDemandModel,
  type DemandFile,
  type DemandForecast,
  type DemandModel,
} from './demand/demand-model.js';
export { DEMO_MODELS, readDemoModels } from './demo-models.js';
export { evaluateDemand, type DemandRow, type RangeCoverage } from './demand/evaluate-demand.js';
export { rangeOfErrors } from './demand/demand-bases.js';
export { readSeriesFile, type SeriesDay, type SeriesFile } from './demand/series-file.js';
export {
  areaUnderCurve,
  calibrationBins,
  measureQuality,
  type CalibrationBin,
  type Quality,
} from './learning/quality.js';
export { PeopleBootstrap, weightedMean, type Interval } from './learning/bootstrap.js';
export { ModelFileError } from './learning/model-file.js';
export { dailyDemand, trainModels, type TrainedModels, type TrainingJob } from './train.js';
