/** Shares of counts, leaning on shares from a level above that weigh `strength` counts. */
export function smooth(
  counts: readonly number[] | undefined,
  above: readonly number[],
  strength: number,
): number[] {
  const all = total(counts);
  return above.map((share, place) => ((counts?.[place] ?? 0) + strength * share) / (all + strength));
}

/** Sum of the values; 0 of none. */
export function total(values: readonly number[] | undefined): number {
  return values?.reduce((sum, value) => sum + value, 0) ?? 0;
}

/** The same share for each of so many. */
export function uniform(size: number): number[] {
  return Array.from({ length: size }, () => 1 / size);
}

/** So many zeros. */
export function zeros(size: number): number[] {
  return Array.from({ length: size }, () => 0);
}

/** Adds to one of the counts. */
export function count(counts: number[], place: number, weight = 1): void {
  counts[place] = (counts[place] ?? 0) + weight;
}

/** The list kept under a name, of zeros when it is new. */
export function listOf(lists: Map<string, number[]>, key: string, size: number): number[] {
  const list = lists.get(key) ?? zeros(size);
  lists.set(key, list);
  return list;
}

/** As a record whose keys are in order, whatever order they came in: for model files. */
export function sortedRecord(lists: ReadonlyMap<string, number[]>): Record<string, number[]> {
  return Object.fromEntries([...lists].sort(([a], [b]) => (a < b ? -1 : 1)));
}
