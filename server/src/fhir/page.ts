import type { Resource } from '@medplum/fhirtypes';
import type { PageStart, Query } from './query.js';

/** What a search found. */
export interface Found {
  readonly resources: readonly Resource[];
  /** Of all pages, where that is known. */
  readonly total?: number;
  /** Where the next page begins; null on the last one. */
  readonly next: PageStart | null;
}

export const NOTHING: Found = { resources: [], total: 0, next: null };

/**
 * One page of a list that is known whole, in the order of its keys. A page begins after a key and not at a place, so
 * that what has gone meanwhile pushes nothing out of it.
 */
export function pageOf<Item>(
  items: readonly Item[],
  { count, page: [after] }: Query,
  keyOf: (item: Item) => string,
  toResource: (item: Item) => Resource,
): Found {
  const rest = after === null ? items : items.filter((item) => keyOf(item) > after);
  const shown = rest.slice(0, count);
  const last = shown.at(-1);
  return {
    resources: shown.map(toResource),
    total: items.length,
    next: last !== undefined && rest.length > count ? [keyOf(last), 0] : null,
  };
}

/** Sorted by key. */
export function inOrder<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
