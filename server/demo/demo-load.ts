import type { Queryable } from '../src/database/database.js';
import type { FileStorage } from '../src/files/file-storage.js';
import type { DemoDoctor } from './demo-doctors.js';
import type { SeededRandom } from './seeded-random.js';

export interface DemoSizes {
  readonly patients: number;
  readonly pastDays: number;
  readonly futureDays: number;
}

/** As the product shows itself: a year and a half of history and six weeks ahead. */
export const FULL_DEMO: DemoSizes = { patients: 1_500, pastDays: 548, futureDays: 42 };

/** Of passwords: the demo accounts', and one that nobody knows. */
export interface Hashes {
  readonly demo: string;
  readonly unknown: string;
}

/** One load of the demo: what every part of it is made with. */
export interface DemoLoad {
  readonly tx: Queryable;
  readonly now: Date;
  /** The date in UTC, as a day: clinics whose date differs are at most a day away. */
  readonly today: number;
  /** Milliseconds since 1970. */
  readonly startOfHistory: number;
  readonly sizes: DemoSizes;
  /** One for all parts, in their order: the same day gives the same data. */
  readonly random: SeededRandom;
  readonly hashes: Hashes;
  /** Storage keys of portraits. */
  readonly photos: ReadonlyMap<DemoDoctor, string>;
  /** Where documents go; without it there are none. */
  readonly files: FileStorage | undefined;
}
