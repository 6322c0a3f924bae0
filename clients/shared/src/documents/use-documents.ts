import { useApolloClient, useQuery } from '@vue/apollo-composable';
import { computed, ref, watch, type ComputedRef } from 'vue';
import { showToast } from '../components/toasts';
import { describeError } from '../graphql/error-messages';
import {
  DocumentsDocument,
  MarkDocumentsSeenDocument,
  OpenDocumentDocument,
  RemoveDocumentDocument,
  RestoreDocumentDocument,
  type DocumentFragment,
} from '../graphql/generated/graphql';
import { useMessages } from '../i18n/i18n';
import { documentsMessages } from './documents.catalogue';

export type DocumentsState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'empty' }
  | { kind: 'ready'; documents: DocumentFragment[]; hasMore: boolean; more: 'idle' | 'loading' | 'failed' };

/** Whose documents, and of which visit alone; null: the viewer's own, of all visits. */
export interface DocumentsOf {
  patientId: string | null;
  appointmentId: string | null;
}

export interface Documents {
  state: ComputedRef<DocumentsState>;
  refresh: () => Promise<void>;
  loadMore: () => Promise<void>;
  download: (document: DocumentFragment) => Promise<void>;
  /** Removes it and offers to undo that. */
  remove: (document: DocumentFragment) => Promise<void>;
}

const PAGE = 20;

/** Documents, latest first, a page at a time. Those that are new to a doctor are marked as seen once they are shown. */
export function useDocuments(of: () => DocumentsOf): Documents {
  const { t } = useMessages(documentsMessages);
  const { client } = useApolloClient();
  const { result, loading, error, refetch, fetchMore } = useQuery(
    DocumentsDocument,
    () => ({ ...of(), first: PAGE, after: null }),
    { fetchPolicy: 'cache-and-network' },
  );
  const more = ref<'idle' | 'loading' | 'failed'>('idle');
  watch(of, () => (more.value = 'idle'));

  const state = computed<DocumentsState>(() => {
    const found = result.value?.reports;
    if (!found) {
      return error.value && !loading.value ? { kind: 'failed', error: error.value } : { kind: 'loading' };
    }
    if (found.edges.length === 0) return loading.value ? { kind: 'loading' } : { kind: 'empty' };
    const documents = found.edges.map((edge) => edge.node);
    return { kind: 'ready', documents, hasMore: found.pageInfo.hasNextPage, more: more.value };
  });

  const seen = new Set<string>();
  watch(
    state,
    async (now) => {
      const shown = now.kind === 'ready' ? now.documents : [];
      const ids = shown.filter(({ id, isNew }) => isNew && !seen.has(id)).map(({ id }) => id);
      if (ids.length === 0) return;
      for (const id of ids) seen.add(id);
      try {
        await client.mutate({ mutation: MarkDocumentsSeenDocument, variables: { ids } });
      } catch (cause) {
        // They stay new, and are marked when the list is opened again.
        console.warn('Documents could not be marked as seen', cause);
      }
    },
    { immediate: true },
  );

  async function refresh(): Promise<void> {
    try {
      await refetch();
    } catch (cause) {
      console.warn('The documents could not be read again', cause);
    }
  }

  async function loadMore(): Promise<void> {
    const after = result.value?.reports.pageInfo.endCursor;
    if (!after || more.value === 'loading') return;
    more.value = 'loading';
    try {
      await fetchMore({ variables: { ...of(), first: PAGE, after } });
      more.value = 'idle';
    } catch (cause) {
      console.warn('The next documents could not be loaded', cause);
      more.value = 'failed';
    }
  }

  async function orTell(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      showToast({ tone: 'danger', text: describeError(cause) });
    }
  }

  const download = (document: DocumentFragment): Promise<void> =>
    orTell(async () => {
      const { data } = await client.mutate({
        mutation: OpenDocumentDocument,
        variables: { id: document.id },
      });
      if (!data) return;
      const link = window.document.createElement('a');
      link.href = data.createReportLink.url;
      link.download = document.fileName;
      link.click();
    });

  const restore = ({ id, title }: DocumentFragment): Promise<void> =>
    orTell(async () => {
      await client.mutate({ mutation: RestoreDocumentDocument, variables: { id } });
      await refresh();
      showToast({ tone: 'success', text: t('list.restored', { title }) });
    });

  const remove = (document: DocumentFragment): Promise<void> =>
    orTell(async () => {
      const { id, title } = document;
      await client.mutate({ mutation: RemoveDocumentDocument, variables: { id } });
      await refresh();
      showToast({
        tone: 'success',
        text: t('list.removed', { title }),
        action: { label: t('list.undo'), run: () => void restore(document) },
      });
    });

  return { state, refresh, loadMore, download, remove };
}
