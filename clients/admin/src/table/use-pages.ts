import type { DocumentNode } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from '@vue/apollo-composable';
import { computed, ref, watch, type ComputedRef } from 'vue';

/** A list that comes a page at a time. */
export type PagesState<Row> =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'ready'; rows: Row[]; hasMore: boolean; more: 'idle' | 'loading' | 'failed' };

interface Connection<Row> {
  edges: readonly { node: Row }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/**
 * A list of the server, filtered and ordered by it, page after page. While another filter's answer is awaited the
 * list shows as loading; an answer that comes too late changes nothing.
 *
 * @param variables what to list, without `after`
 * @param pick the connection within the answer
 */
export function usePages<Row, Result, Variables extends { after?: string | null }>(
  document: TypedDocumentNode<Result, Variables> & DocumentNode,
  variables: () => Variables,
  pick: (result: Result) => Connection<Row>,
): { state: ComputedRef<PagesState<Row>>; reload: () => Promise<void>; loadMore: () => Promise<void> } {
  const { result, loading, error, refetch, fetchMore } = useQuery(document, variables, {
    fetchPolicy: 'cache-and-network',
  });
  const more = ref<'idle' | 'loading' | 'failed'>('idle');
  const asked = computed(() => JSON.stringify(variables()));
  watch(asked, () => (more.value = 'idle'));

  const state = computed<PagesState<Row>>(() => {
    const found = result.value as Result | undefined;
    if (error.value && !loading.value) return { kind: 'failed', error: error.value };
    if (!found) return { kind: 'loading' };
    const { edges, pageInfo } = pick(found);
    return {
      kind: 'ready',
      rows: edges.map(({ node }) => node),
      hasMore: pageInfo.hasNextPage,
      more: more.value,
    };
  });

  async function loadMore(): Promise<void> {
    const found = result.value as Result | undefined;
    if (!found || more.value === 'loading') return;
    const list = asked.value;
    more.value = 'loading';
    try {
      await fetchMore({ variables: { ...variables(), after: pick(found).pageInfo.endCursor } });
      if (list === asked.value) more.value = 'idle';
    } catch (cause) {
      console.warn('The next page could not be loaded', cause);
      if (list === asked.value) more.value = 'failed';
    }
  }

  return {
    state,
    reload: async () => {
      await refetch();
    },
    loadMore,
  };
}
