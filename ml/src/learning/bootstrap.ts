import { seededRandom } from './random.js';

/** The middle 95 % of what a measure comes to when the people are drawn anew. */
export type Interval = readonly [low: number, high: number];

/**
 * How often each row is drawn when whole people are drawn with replacement: rows of one person hang together, so
 * drawing rows would make intervals too narrow.
 */
export class PeopleBootstrap {
  private readonly person: Int32Array;
  private readonly people: number;

  /** @param people one a row */
  constructor(people: readonly string[]) {
    const known = new Map<string, number>();
    this.person = Int32Array.from(people, (name) => {
      const place = known.get(name) ?? known.size;
      known.set(name, place);
      return place;
    });
    this.people = known.size;
  }

  /**
   * Draws the people anew and hands each draw's weights, one a row, to the measures.
   * @param measure gives one number for each name; the array of weights is used again for the next draw
   */
  intervals<Name extends string>(
    draws: number,
    seed: number,
    measure: (weights: Int32Array) => Record<Name, number>,
  ): Record<Name, Interval> {
    const random = seededRandom(seed);
    const times = new Int32Array(this.people);
    const weights = new Int32Array(this.person.length);
    const seen = new Map<Name, number[]>();
    for (let draw = 0; draw < draws; draw += 1) {
      times.fill(0);
      for (let k = 0; k < this.people; k += 1) {
        const who = Math.floor(random() * this.people);
        times[who] = (times[who] ?? 0) + 1;
      }
      for (let row = 0; row < weights.length; row += 1) weights[row] = times[this.person[row] ?? 0] ?? 0;
      const measured = measure(weights);
      for (const name of Object.keys(measured) as Name[]) {
        const list = seen.get(name) ?? [];
        list.push(measured[name]);
        seen.set(name, list);
      }
    }
    const entries = [...seen].map(([name, list]): [Name, Interval] => [name, middle(list)]);
    return Object.fromEntries(entries) as Record<Name, Interval>;
  }
}

function middle(values: number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** Area under the curve of rows that count as often as their weight says. @param order the lowest score first */
export function weightedAuc(
  order: Int32Array,
  scores: ArrayLike<number>,
  labels: ArrayLike<number>,
  weights: Int32Array,
): number {
  let without = 0;
  let events = 0;
  let wins = 0;
  for (let from = 0; from < order.length;) {
    const score = scores[order[from] ?? 0];
    let eventsHere = 0;
    let withoutHere = 0;
    let to = from;
    for (; to < order.length && scores[order[to] ?? 0] === score; to += 1) {
      const row = order[to] ?? 0;
      if (labels[row]) eventsHere += weights[row] ?? 0;
      else withoutHere += weights[row] ?? 0;
    }
    wins += eventsHere * (without + withoutHere / 2);
    events += eventsHere;
    without += withoutHere;
    from = to;
  }
  return events === 0 || without === 0 ? 0.5 : wins / (events * without);
}

/** Mean of the rows' values, each counted as often as its weight says. */
export function weightedMean(values: ArrayLike<number>, weights: Int32Array): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < weights.length; row += 1) {
    sum += (values[row] ?? 0) * (weights[row] ?? 0);
    count += weights[row] ?? 0;
  }
  return count === 0 ? 0 : sum / count;
}
