import type { SignInWaits } from '../accounts/sign-in-wait.service.js';
import { badInput, notFound } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import { numberEnd } from '../api/phone-number.rules.js';
import type { Viewer } from '../api/viewer.js';
import type { AuditService } from '../audit/audit.service.js';
import type { Database } from '../database/database.js';
import {
  IS_PATIENT,
  LIST_STEPS,
  OPEN_STEPS,
  OPEN_STEPS_OF_OTHERS,
  type StepRow,
} from './access-step.queries.js';
import {
  NotYourStep,
  WrongDetails,
  type AccessStep,
  type AccessStepKind,
  type OpenDocumentsInput,
} from './access-step.type.js';

/** More than a person meets in a life. */
const MOST_STEPS = 50;
/** A number is told by no fewer digits. */
const LEAST_DIGITS = 7;

/**
 * The steps by which staff gave somebody a sign-in to a patient's record, and what opens the documents from before.
 * Where steps are taken: the use of a one-time link (`TAKE_STEP`), and merging (`merge_patients`).
 */
export class AccessStepService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly waits: SignInWaits,
  ) {}

  /** The latest steps of a record. Who may read them is decided by the caller. */
  async list(patientId: string): Promise<AccessStep[]> {
    const rows = await this.database.query<StepRow>(LIST_STEPS, [patientId, MOST_STEPS]);
    return rows.map((row) => ({ ...row, kind: row.kind as AccessStepKind }));
  }

  /**
   * Opens the documents of the viewer, a patient, that answer to the details. Wrong ones are noted, and make the next
   * try wait.
   * @param country of a number without its country
   * @throws Rejection WrongDetails
   * @throws RequestError BAD_USER_INPUT, RATE_LIMITED
   */
  async open(viewer: Viewer, input: OpenDocumentsInput, country: string, now: Date): Promise<void> {
    const digits = numberEnd(input.contactNumber, country);
    if (digits === null || digits.length < LEAST_DIGITS)
      throw badInput([{ field: 'contactNumber', rule: 'number' }]);
    const attempt = await this.waits.beginGuess(`documents:${viewer.userId}`, now);
    const opened = await this.database.transaction(async (tx) => {
      const rows = await tx.query(OPEN_STEPS, [viewer.userId, now, input.dateOfBirth, digits]);
      const action = rows.length > 0 ? 'documents.unlocked' : 'documents.unlock_refused';
      await this.audit.record({ actor: viewer, action, patientId: viewer.userId }, tx);
      return rows.length;
    });
    if (opened === 0) {
      throw reject(WrongDetails, {
        code: 'WRONG_DETAILS',
        message: 'Nothing that is closed answers to these details.',
      });
    }
    await this.waits.forgive(attempt);
  }

  /**
   * Opens the documents for a person whom the viewer, a manager, knows, without details. Not by whoever gave the sign-in.
   * @throws Rejection NotYourStep
   * @throws RequestError NOT_FOUND
   */
  async openFor(viewer: Viewer, patientId: string, now: Date): Promise<void> {
    await this.database.transaction(async (tx) => {
      const known = await tx.query(IS_PATIENT, [patientId]);
      if (known.length === 0) throw notFound('patient');
      const rows = await tx.query(OPEN_STEPS_OF_OTHERS, [patientId, now, viewer.userId]);
      if (rows.length > 0) {
        await this.audit.record({ actor: viewer, action: 'documents.unlocked', patientId }, tx);
      }
    });
    if ((await this.list(patientId)).some(({ closed }) => closed > 0)) {
      throw reject(NotYourStep, {
        code: 'NOT_YOUR_STEP',
        message: 'Another manager has to open what you gave the sign-in to.',
      });
    }
  }
}
