import { useApolloClient } from '@vue/apollo-composable';
import { computed, watch, type ComputedRef } from 'vue';
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
import { usePages, type PagesState } from '../graphql/use-pages';
import { useMessages } from '../i18n/i18n';
import { documentsMessages } from './documents.catalogue';

/** Whose documents, and of which visit alone; null: the viewer's own, of all visits. */
export interface DocumentsOf {
  patientId: string | null;
  appointmentId: string | null;
}

export interface Documents {
  state: ComputedRef<PagesState<DocumentFragment>>;
  /** How many more there are that are closed to the patient who asks. */
  closed: ComputedRef<number>;
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
  const { state, result, refresh, loadMore } = usePages(
    DocumentsDocument,
    () => ({ ...of(), first: PAGE }),
    ({ reports }) => reports,
  );
  const closed = computed(() => result.value?.reports.closed ?? 0);

  const seen = new Set<string>();
  watch(
    state,
    async (now) => {
      const shown = now.kind === 'ready' ? now.rows : [];
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

  async function orTell(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      showToast({ tone: 'danger', text: describeError(cause) });
    }
  }

  const download = ({ id, fileName }: DocumentFragment): Promise<void> =>
    orTell(async () => {
      const { data } = await client.mutate({ mutation: OpenDocumentDocument, variables: { id } });
      if (!data) return;
      const link = document.createElement('a');
      link.href = data.createReportLink.url;
      link.download = fileName;
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

  return { state, closed, refresh, loadMore, download, remove };
}
