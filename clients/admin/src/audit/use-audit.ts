import { useQuery } from '@vue/apollo-composable';
import { computed, ref, watch, type ComputedRef } from 'vue';
import { AuditTrailDocument, type AuditTrailQuery } from '../generated/graphql';
import { toAuditFilter, type AuditSearch } from './audit-address';

export type AuditEntry = AuditTrailQuery['auditTrail']['edges'][number]['node'];

export type AuditState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'empty' }
  | { kind: 'ready'; entries: AuditEntry[]; hasMore: boolean; more: 'idle' | 'loading' | 'failed' };

const PAGE = 50;

/** The audit trail, latest first, a page at a time. That it was read is noted in it. */
export function useAudit(search: () => AuditSearch): {
  state: ComputedRef<AuditState>;
  retry: () => void;
  loadMore: () => Promise<void>;
} {
  const variables = computed(() => ({ filter: toAuditFilter(search()), first: PAGE }));
  const { result, loading, error, refetch, fetchMore } = useQuery(AuditTrailDocument, variables, {
    fetchPolicy: 'network-only',
  });
  const more = ref<'idle' | 'loading' | 'failed'>('idle');
  watch(variables, () => (more.value = 'idle'));

  const state = computed<AuditState>(() => {
    const found = result.value?.auditTrail;
    if (!found) {
      return error.value && !loading.value ? { kind: 'failed', error: error.value } : { kind: 'loading' };
    }
    if (found.edges.length === 0) return loading.value ? { kind: 'loading' } : { kind: 'empty' };
    return {
      kind: 'ready',
      entries: found.edges.map(({ node }) => node),
      hasMore: found.pageInfo.hasNextPage,
      more: more.value,
    };
  });

  async function loadMore(): Promise<void> {
    const asked = variables.value;
    const after = result.value?.auditTrail.pageInfo.endCursor;
    if (!after || more.value === 'loading') return;
    more.value = 'loading';
    try {
      await fetchMore({ variables: { ...asked, after } });
      if (asked === variables.value) more.value = 'idle';
    } catch (cause) {
      console.warn('The next lines could not be loaded', cause);
      if (asked === variables.value) more.value = 'failed';
    }
  }

  return { state, retry: () => void refetch(), loadMore };
}
