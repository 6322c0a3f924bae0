import { useApolloClient } from '@vue/apollo-composable';
import { effectScope, watch } from 'vue';
import { showToast } from '../components/toasts';
import { describeError, readFailure } from '../graphql/error-messages';
import {
  UploadDocumentDocument,
  type FileFault,
  type ReportType,
  type UploadDocumentMutation,
} from '../graphql/generated/graphql';
import { useMessages } from '../i18n/i18n';
import { documentsMessages } from './documents.catalogue';
import { isTooLarge, MOST_MEGABYTES, titleOf } from './file-facts';
import { useUploadQueue, type SendUpload, type UploadQueue, type UploadRefusal } from './upload-queue';
import type { DocumentsOf } from './use-documents';

/** What is said of a document that is uploaded. */
export interface AboutDocument {
  /** Whose it was when it was chosen: the screen may show somebody else by the time it is sent. */
  readonly of: DocumentsOf;
  title: string;
  type: ReportType;
  description: string;
}

export interface DocumentUpload extends UploadQueue<AboutDocument> {
  addFiles: (files: Iterable<File>) => void;
}

/**
 * Uploads of documents. They go on when the screen is left; closing the page is asked about first.
 * @param stored told when files have been stored.
 */
export function useDocumentUpload(of: () => DocumentsOf, stored: () => void): DocumentUpload {
  const { t } = useMessages(documentsMessages);
  const { client } = useApolloClient();

  const faults: Record<FileFault, () => string> = {
    empty: () => t('fault.empty'),
    kind: () => t('fault.kind'),
    macros: () => t('fault.macros'),
    encrypted: () => t('fault.encrypted'),
    damaged: () => t('fault.damaged'),
  };

  function refusalOf(result: UploadDocumentMutation['uploadReport']): UploadRefusal | null {
    switch (result.__typename) {
      case 'Report':
        return null;
      case 'FileNotAllowed':
        return { message: faults[result.fault](), mayRetry: false };
      case 'FileTooLarge':
        return { message: t('fault.tooLarge', { size: MOST_MEGABYTES }), mayRetry: false };
      case 'TooManyReports':
        return { message: t('fault.tooMany', { limit: result.limit }), mayRetry: true };
      case 'VisitOver':
        return { message: t('fault.visitOver'), mayRetry: false };
    }
  }

  const send: SendUpload<AboutDocument> = async ({ file, about }, progress, signal) => {
    try {
      const { data } = await client.mutate({
        mutation: UploadDocumentDocument,
        variables: {
          input: {
            ...about.of,
            title: about.title.trim(),
            type: about.type,
            description: about.description.trim() || null,
          },
          file,
        },
        context: { upload: true, fetchOptions: { onProgress: progress, signal } },
      });
      return data ? refusalOf(data.uploadReport) : { message: t('fault.brokenOff'), mayRetry: true };
    } catch (error) {
      const broken = readFailure(error).fields.some(({ field }) => field === 'file');
      return { message: broken ? t('fault.brokenOff') : describeError(error), mayRetry: true };
    }
  };

  const queue = useUploadQueue(send, (count) => {
    showToast({ tone: 'success', text: t('upload.done', {}, count) });
    stored();
  });

  function refuseAtOnce(file: File): UploadRefusal | null {
    if (file.size === 0) return { message: t('fault.empty'), mayRetry: false };
    if (isTooLarge(file)) return { message: t('fault.tooLarge', { size: MOST_MEGABYTES }), mayRetry: false };
    return null;
  }

  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  // Outlives the screen, as the uploads do; at rest it holds nothing of the page.
  effectScope(true).run(() =>
    watch(queue.busy, (busy) => {
      if (busy) window.addEventListener('beforeunload', ask);
      else window.removeEventListener('beforeunload', ask);
    }),
  );

  return {
    ...queue,
    addFiles: (files) => {
      for (const file of files) {
        const about: AboutDocument = {
          of: of(),
          title: titleOf(file.name),
          type: 'other',
          description: '',
        };
        queue.add(file, about, refuseAtOnce(file));
      }
    },
  };
}
