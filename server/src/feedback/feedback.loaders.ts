import type DataLoader from 'dataloader';
import type { Loaders } from '../api/loaders.js';
import { loadMany, loadOne } from '../database/batch.js';
import type { Database, Statement } from '../database/database.js';
import type { Feedback } from './feedback.entity.js';
import { BY_APPOINTMENTS, NEWEST, toFeedback, type FeedbackRow } from './feedback.queries.js';

declare module '../api/loaders.js' {
  interface Loaders {
    /** The newest ratings of doctors that are not hidden, at most `first` each. */
    readonly feedbackOfDoctor: (first: number) => DataLoader<string, Feedback[]>;
    /** The rating of a visit, also a hidden one: for its patient only. */
    readonly feedbackOfAppointment: DataLoader<string, Feedback | null>;
  }
}

export function createFeedbackLoaders(
  database: Database,
): Pick<Loaders, 'feedbackOfDoctor' | 'feedbackOfAppointment'> {
  const byLength = new Map<number, DataLoader<string, Feedback[]>>();
  const read = async (statement: Statement, values: readonly unknown[]): Promise<Feedback[]> => {
    const rows = await database.query<FeedbackRow>(statement, values);
    return rows.map(toFeedback);
  };
  return {
    feedbackOfAppointment: loadOne(
      (ids) => read(BY_APPOINTMENTS, [ids]),
      (feedback) => feedback.appointmentId,
    ),
    feedbackOfDoctor: (first) => {
      const known = byLength.get(first);
      if (known !== undefined) return known;
      const loader = loadMany(
        (ids) => read(NEWEST, [ids, first]),
        (feedback) => feedback.doctorId,
      );
      byLength.set(first, loader);
      return loader;
    },
  };
}
