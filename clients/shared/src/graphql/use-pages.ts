import type { WatchQueryFetchPolicy } from '@apollo/client/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from '@vue/apollo-composable';
import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import { askAgain } from './ask-again';

/** A list that comes a page at a time. */
export type PagesState<Row> =
  { kind: 'loading' } | { kind: 'failed'; error: unknown } | { kind: 'empty' } | ReadyPages<Row>;

export interface ReadyPages<Row> {
  kind: 'ready';
  rows: Row[];
  hasMore: boolean;
  /** How it stands with the next page. */
  more: 'idle' | 'loading' | 'failed';
}

export interface Pages<Row, Result> {
  state: ComputedRef<PagesState<Row>>;
  /** The whole answer that the list lies in. */
  result: Readonly<Ref<Result | undefined>>;
  /** Why the last question failed, else null; a list that was there before is still shown. */
  error: Readonly<Ref<unknown>>;
  /** Asks anew. A failure is shown by `state` or `error`: it never rejects. */
  refresh: () => Promise<void>;
  loadMore: () => Promise<void>;
}

interface Connection<Row> {
  edges: readonly { node: Row }[];
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
}

/**
 * A list of the server, filtered and ordered by it, page after page. While another filter's answer is awaited the
 * list shows as loading; an answer that comes too late changes nothing.
 *
 * @param variables what to list, without `after`
 * @param pick the connection within the answer
 */
export function usePages<Row, Result, Variables extends { after?: string | null }>(
  document: TypedDocumentNode<Result, Variables>,
  variables: () => Variables,
  pick: (result: Result) => Connection<Row>,
  options: () => { enabled?: boolean; fetchPolicy?: WatchQueryFetchPolicy } = () => ({}),
): Pages<Row, Result> {
  const query = useQuery(document, variables, () => ({
    fetchPolicy: 'cache-and-network' as const,
    notifyOnNetworkStatusChange: true,
    ...options(),
  }));
  const result = computed(() => query.result.value as Result | undefined);
  const error = computed(() => (query.loading.value ? null : query.error.value));
  const more = ref<ReadyPages<Row>['more']>('idle');
  const asked = computed(() => JSON.stringify(variables()));
  watch(asked, () => (more.value = 'idle'));

  const state = computed<PagesState<Row>>(() => {
    if (!result.value) return error.value ? { kind: 'failed', error: error.value } : { kind: 'loading' };
    const { edges, pageInfo } = pick(result.value);
    // An empty list of before says nothing of now.
    if (edges.length === 0 && error.value) return { kind: 'failed', error: error.value };
    if (edges.length === 0) return { kind: query.loading.value ? 'loading' : 'empty' };
    return {
      kind: 'ready',
      rows: edges.map(({ node }) => node),
      hasMore: pageInfo.hasNextPage,
      more: more.value,
    };
  });

  async function loadMore(): Promise<void> {
    const after = result.value && pick(result.value).pageInfo.endCursor;
    if (!after || more.value === 'loading') return;
    const list = asked.value;
    more.value = 'loading';
    try {
      await query.fetchMore({ variables: { ...variables(), after } });
      if (list === asked.value) more.value = 'idle';
    } catch (cause) {
      console.warn('The next page could not be loaded', cause);
      if (list === asked.value) more.value = 'failed';
    }
  }

  return { state, result, error, refresh: () => askAgain(query.refetch), loadMore };
}
