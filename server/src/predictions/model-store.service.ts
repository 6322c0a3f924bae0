import {
  coldStartModel,
  loadDemandModel,
  loadTimeSlotModel,
  ModelFileError,
  readDemoModels,
  type AttendanceModel,
  type DemandModel,
} from '@smart-healthcare/ml';
import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import {
  ADD_MODEL,
  IS_DEMO,
  IS_UNSCORED,
  MODELS_IN_FORCE,
  REFUSE_MODEL,
  type ModelRow,
} from './prediction.queries.js';

/** A model that answers, and where it comes from. */
export interface InForce<Model> {
  /** Null for what answers without any trained model. */
  readonly id: string | null;
  readonly model: Model;
  /** Made on made-up data: nothing it says of its own quality counts. */
  readonly isMadeUp: boolean;
  readonly createdAt: Date | null;
  readonly inForceFrom: Date | null;
}

/** Both models as they answer now. */
export interface Models {
  readonly timeSlot: InForce<AttendanceModel>;
  /** Null: means of weekdays answer. */
  readonly demand: InForce<DemandModel> | null;
}

/**
 * Holds the models in force, opened once and kept until others take over. A file that does not fit is refused, said
 * in the log and on the scorecard, and the prior answers.
 */
export class ModelStore {
  private models: Models = { timeSlot: coldStart(), demand: null };

  constructor(
    private readonly database: Database,
    private readonly logger: Pick<Logger, 'warn' | 'info'>,
  ) {}

  /** What answers now. */
  current(): Models {
    return this.models;
  }

  /**
   * Opens what is in force when a server starts. On the demo's database, and nowhere else, the demo's own models take
   * the place of those that are missing or do not fit.
   * @returns whether a model was refused and nothing took its place, as after an update that reads other files
   */
  async start(now: Date): Promise<boolean> {
    const isRefused = await this.load(now);
    if (this.models.timeSlot.id !== null && this.models.demand !== null) return false;
    const [row] = await this.database.query<{ is_demo: boolean }>(IS_DEMO);
    if (row?.is_demo !== true) return isRefused;
    await this.addDemoModels(now);
    return false;
  }

  /** Whether a model in force has never been measured here. */
  async isUnscored(): Promise<boolean> {
    const [row] = await this.database.query<{ is_unscored: boolean }>(IS_UNSCORED);
    return row?.is_unscored === true;
  }

  /**
   * Opens what is in force in the database; what does not fit is refused, and the prior answers in its place.
   * @returns whether anything was refused
   */
  async load(now: Date): Promise<boolean> {
    let isRefused = false;
    const rows = await this.database.query<ModelRow>(MODELS_IN_FORCE);
    let timeSlot: InForce<AttendanceModel> = coldStart();
    let demand: InForce<DemandModel> | null = null;
    for (const row of rows) {
      try {
        if (row.kind === 'demand') demand = inForce(row, loadDemandModel(row.file));
        else timeSlot = inForce(row, openTimeSlot(row));
      } catch (error) {
        if (!(error instanceof ModelFileError)) throw error;
        this.logger.warn({ modelId: row.id, kind: row.kind }, `model refused: ${error.message}`);
        await this.database.query(REFUSE_MODEL, [row.id, now, error.message]);
        isRefused = true;
      }
    }
    this.models = { timeSlot, demand };
    return isRefused;
  }

  private async addDemoModels(now: Date): Promise<void> {
    const files = await readDemoModels();
    const missing = [
      ...(this.models.timeSlot.id === null ? [{ kind: 'time-slot', file: files.timeSlot }] : []),
      ...(this.models.demand === null ? [{ kind: 'demand', file: files.demand }] : []),
    ] as const;
    for (const { kind, file } of missing) {
      const { schemaVersion, training } = JSON.parse(file) as {
        schemaVersion: number;
        training: { dataSha256: string };
      };
      const values = [kind, file, schemaVersion, training.dataSha256, true, now, 'model', true];
      await this.database.query(ADD_MODEL, values);
      this.logger.info({ kind }, 'demo model in force, made on made-up data');
    }
    await this.load(now);
  }
}

function openTimeSlot({ file, answers_by: answersBy, shift }: ModelRow): AttendanceModel {
  return loadTimeSlotModel(file, { forcePrior: answersBy === 'prior', ...(shift === null ? {} : { shift }) });
}

/** The same model as it was trained: what its level has learned since would know the visits that it is judged by. */
export function asTrained({ content, basis }: AttendanceModel): AttendanceModel {
  return loadTimeSlotModel(content, { forcePrior: basis === 'prior' });
}

function coldStart(): InForce<AttendanceModel> {
  return { id: null, model: coldStartModel(), isMadeUp: false, createdAt: null, inForceFrom: null };
}

function inForce<Model>(row: ModelRow, model: Model): InForce<Model> {
  return {
    id: row.id,
    model,
    isMadeUp: row.is_demo,
    createdAt: row.created_at,
    inForceFrom: row.in_force_from,
  };
}
