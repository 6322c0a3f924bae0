import type { Ref } from 'vue';

/**
 * Whether a query is over and nothing of its answer is known: to be told nothing is no empty list.
 * @param query what `useQuery` gave
 */
export function isUnanswered(query: {
  readonly result: Readonly<Ref<unknown>>;
  readonly error: Readonly<Ref<unknown>>;
  readonly loading: Readonly<Ref<boolean>>;
}): boolean {
  return query.result.value === undefined && !query.loading.value && Boolean(query.error.value);
}
