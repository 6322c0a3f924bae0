import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import { loadMany } from '../database/batch.js';
import type { Database } from '../database/database.js';
import { Feedback } from './feedback.entity.js';

export interface FeedbackLoaders {
  /** The newest ratings of doctors, at most `first` each, with their authors and clinics. */
  readonly feedbackOfDoctor: (first: number) => DataLoader<string, Feedback[]>;
}

export function createFeedbackLoaders(database: Database): FeedbackLoaders {
  const byLength = new Map<number, DataLoader<string, Feedback[]>>();
  return {
    feedbackOfDoctor: (first) => {
      const known = byLength.get(first);
      if (known !== undefined) return known;
      const loader = loadMany(
        (ids) => readNewest(database, ids, first),
        (feedback) => feedback.doctorId,
      );
      byLength.set(first, loader);
      return loader;
    },
  };
}

async function readNewest(
  database: Database,
  doctorIds: readonly string[],
  first: number,
): Promise<Feedback[]> {
  // One index scan a doctor, so that a doctor with thousands of ratings costs no more than one with ten.
  const newest = await database.query<{ id: string }>(
    {
      name: 'feedback_newest',
      text: `select f.id from unnest($1::uuid[]) as d(id)
        cross join lateral (
          select id from feedback where doctor_id = d.id and hidden_at is null order by created_at desc limit $2) f`,
    },
    [doctorIds, first],
  );
  if (newest.length === 0) return [];
  return database.dataSource.getRepository(Feedback).find({
    where: { id: In(newest.map(({ id }) => id)) },
    relations: { patient: { user: true }, appointment: { clinic: true } },
    select: {
      id: true,
      doctorId: true,
      patientId: true,
      appointmentId: true,
      rating: true,
      comments: true,
      anonymous: true,
      response: true,
      createdAt: true,
      patient: { userId: true, user: { id: true, fullName: true } },
      appointment: { id: true, clinic: { id: true, timeZone: true } },
    },
    order: { createdAt: 'desc' },
  });
}
