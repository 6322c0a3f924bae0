import {
  BookingArchive,
  dayFromDate,
  decidePromotion,
  isSettled,
  loadDemandModel,
  loadTimeSlotModel,
  missedLabel,
  missedProbabilities,
  windowStart,
  type AttendanceModel,
  type PromotionDecision,
  type SettledBooking,
  type TrainedModels,
  type TrainingJob,
} from '@smart-healthcare/ml';
import type { Database, Queryable } from '../database/database.js';
import { knownBefore, readHistory, type History } from './booking-history.js';
import { decideDemand, type DemandDecision } from './demand-contest.rules.js';
import { asTrained, type ModelStore } from './model-store.service.js';
import { ADD_DECISION, ADD_MODEL, ANNOUNCE, END_FORCE, FORGET_MODELS } from './prediction.queries.js';
import type { ScoringService } from './scoring.service.js';

/** The latest visits that no model learns from, a fifth of all at most: on them the new ones meet those in force. */
const CONTEST_SHARE = 1 / 5;
const SEED = 1;

/** Trains both models on the thread that calls it; `trainModels` of the models' package. */
export type Train = (job: TrainingJob, progress?: (step: string, share: number) => void) => TrainedModels;

/** What a training came to. */
export interface Retraining {
  readonly models: TrainedModels;
  readonly timeSlot: PromotionDecision;
  readonly demand: DemandDecision;
}

/** Trains anew and lets the new models take over where they prove better. */
export class RetrainingService {
  constructor(
    private readonly database: Database,
    private readonly store: ModelStore,
    private readonly scoring: ScoringService,
    private readonly train: Train,
  ) {}

  /** Measures what is in force, without training. */
  async score(now: Date): Promise<void> {
    await this.store.load(now);
    await this.scoring.score(this.store.current(), await readHistory(this.database, now), now);
    await this.database.query(ANNOUNCE);
  }

  /**
   * Trains on all but the latest visits and holds the new models and those in force against them. Who wins answers from
   * then on; who lost and why is kept.
   */
  async retrain(now: Date, progress?: (step: string, share: number) => void): Promise<Retraining> {
    await this.store.load(now);
    const history = await readHistory(this.database, now);
    const windowFrom = windowStart(history.bookings.filter(isSettled), CONTEST_SHARE) ?? 0;
    const models = this.train(
      {
        bookings: knownBefore(history.bookings, windowFrom),
        dataSha256: history.sha256,
        origin: history.isMadeUp ? 'demo' : 'clinic',
        seed: SEED,
      },
      progress,
    );
    const { timeSlot: slots, demand } = this.store.current();
    const decisions = {
      timeSlot: decideTimeSlot(
        models,
        slots.id === null ? null : asTrained(slots.model),
        history,
        windowFrom,
      ),
      demand: decideDemand(
        loadDemandModel(models.demand),
        demand?.model ?? null,
        history.bookings,
        windowFrom,
      ),
    };
    await this.database.transaction(async (tx) => {
      await takeOver(tx, models, decisions, { now, isMadeUp: history.isMadeUp });
      await tx.query(FORGET_MODELS, [now]);
      await tx.query(ANNOUNCE);
    });
    await this.store.load(now);
    await this.scoring.score(this.store.current(), history, now);
    // How far the level has moved is among the figures, and is served as soon as it is known.
    await this.database.query(ANNOUNCE);
    return { models, ...decisions };
  }
}

function decideTimeSlot(
  models: TrainedModels,
  inForce: AttendanceModel | null,
  history: History,
  windowFrom: number,
): PromotionDecision {
  const archive = new BookingArchive(history.bookings);
  // What the model in force has learned from would speak for it.
  const until = inForce?.content.training.until;
  const from = until == null ? windowFrom : Math.max(windowFrom, dayFromDate(until) + 1);
  const visits = archive.bookings.filter(
    (booking): booking is SettledBooking => isSettled(booking) && booking.scheduledDay >= from,
  );
  const missedBy = (model: AttendanceModel) => missedProbabilities(model, archive, visits);
  return decidePromotion(
    {
      patients: visits.map(({ patient }) => patient),
      labels: visits.map(missedLabel),
      prior: missedBy(loadTimeSlotModel(models.timeSlot, { forcePrior: true })),
      candidate: missedBy(loadTimeSlotModel(models.timeSlot)),
      // A prior in force is no rival: the new one's tables know all that it knows and more.
      inForce: inForce?.basis === 'model' ? missedBy(inForce) : null,
    },
    SEED,
  );
}

async function takeOver(
  tx: Queryable,
  models: TrainedModels,
  decisions: { readonly timeSlot: PromotionDecision; readonly demand: DemandDecision },
  { now, isMadeUp }: { now: Date; isMadeUp: boolean },
): Promise<void> {
  const contests = [
    {
      kind: 'time-slot',
      file: models.timeSlot,
      decision: decisions.timeSlot,
      answersBy: decisions.timeSlot.winner === 'candidate' ? 'model' : 'prior',
    },
    { kind: 'demand', file: models.demand, decision: decisions.demand, answersBy: 'model' },
  ];
  for (const { kind, file, decision, answersBy } of contests) {
    const { winner, reason, ...figures } = decision;
    let candidateId: string | null = null;
    if (winner !== 'inForce') {
      await tx.query(END_FORCE, [kind, now]);
      const [added] = await tx.query<{ id: string }>(ADD_MODEL, [
        kind,
        `${JSON.stringify(file)}\n`,
        file.schemaVersion,
        file.training.dataSha256,
        isMadeUp,
        now,
        answersBy,
        true,
      ]);
      candidateId = added?.id ?? null;
    }
    await tx.query(ADD_DECISION, [kind, now, candidateId, winner, reason, JSON.stringify(figures)]);
  }
}
