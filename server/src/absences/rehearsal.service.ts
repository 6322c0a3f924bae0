import type { Viewer } from '../api/viewer.js';
import { notFound } from '../api/errors.js';
import type { HoursChangeService } from '../availability/hours-change.service.js';
import type { HoursImpactService } from '../availability/hours-impact.service.js';
import type { HoursInput } from '../availability/hours.input.js';
import { mayChangeHours } from '../availability/hours.policy.js';
import type { Queryable } from '../database/database.js';
import { GO_ON_LEAVE } from './absence.queries.js';

/** An absence that is not there yet. */
export interface ForeseenAbsence {
  /** The hours as they would be; null: as they are. */
  readonly hours: HoursInput | null;
  /** Whether the doctor would be on leave until further notice. */
  readonly onLeave: boolean;
}

/** Looks at things as they would be while a doctor is away: done and rolled back, so what is seen cannot be wrong. */
export class RehearsalService {
  constructor(
    private readonly hours: Pick<HoursChangeService, 'rehearse'>,
    private readonly impact: Pick<HoursImpactService, 'rehearse'>,
  ) {}

  /**
   * @param look reads within the transaction that is rolled back
   * @throws RequestError NOT_FOUND for whoever may not change the hours, BAD_USER_INPUT
   */
  async run<Seen>(
    viewer: Viewer,
    doctorId: string,
    { hours, onLeave }: ForeseenAbsence,
    now: Date,
    look: (tx: Queryable) => Promise<Seen>,
  ): Promise<Seen> {
    if (!mayChangeHours(viewer, doctorId)) throw notFound('doctor');
    const away = async (tx: Queryable): Promise<void> => {
      if (onLeave) await tx.query(GO_ON_LEAVE, [doctorId]);
    };
    if (hours === null) return this.impact.rehearse({ doctorIds: [doctorId], write: away }, now, look);
    // Whether somebody changed them meanwhile is asked when they are saved.
    const input = { ...hours, doctorId, version: null };
    return this.hours.rehearse(viewer, input, now, async (tx) => {
      await away(tx);
      return look(tx);
    });
  }
}
