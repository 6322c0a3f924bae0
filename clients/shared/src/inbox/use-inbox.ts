import { useApolloClient, useMutation } from '@vue/apollo-composable';
import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import { describeError } from '../graphql/error-messages';
import { usePages, type Pages } from '../graphql/use-pages';
import {
  MyMessagesDocument,
  ReadMessagesDocument,
  UnreadMessagesDocument,
  type InboxMessageFragment,
  type MyMessagesQuery,
} from '../graphql/generated/graphql';
import { useUnread } from './use-unread';

const PAGE = 20;

export interface Inbox {
  pages: Pages<InboxMessageFragment, MyMessagesQuery>;
  /** How many are not opened yet. */
  unread: ComputedRef<number>;
  busy: Readonly<Ref<boolean>>;
  /** Why marking them as read failed, in words; null otherwise. */
  fault: Readonly<Ref<string | null>>;
  /** Whether it was never opened. */
  isNew: (message: Pick<InboxMessageFragment, 'id' | 'isRead'>) => boolean;
  /** Marks one as opened, as it is opened. Never rejects. */
  open: (message: Pick<InboxMessageFragment, 'id' | 'isRead'>) => Promise<void>;
  readAll: () => Promise<void>;
}

/** The messages of the person who is signed in: the list grows by itself when one comes. */
export function useInbox(): Inbox {
  const { client } = useApolloClient();
  const pages = usePages(
    MyMessagesDocument,
    () => ({ first: PAGE }),
    ({ myMessages }) => myMessages,
  );
  const unread = useUnread(() => true);
  const { mutate, loading } = useMutation(ReadMessagesDocument);
  const fault = ref<string | null>(null);
  const opened = ref<ReadonlySet<string>>(new Set());

  watch(unread, (now, before) => {
    if (now > before) void pages.refresh();
  });

  async function read(ids: string[] | null): Promise<void> {
    fault.value = null;
    try {
      const left = (await mutate({ ids }))?.data?.readMessages;
      if (left === undefined) return;
      client.writeQuery({
        query: UnreadMessagesDocument,
        data: { __typename: 'Query', myUnreadMessages: left },
      });
      if (ids === null) await pages.refresh();
    } catch (error) {
      fault.value = describeError(error);
    }
  }

  function isNew({ id, isRead }: Pick<InboxMessageFragment, 'id' | 'isRead'>): boolean {
    return !isRead && !opened.value.has(id);
  }

  async function open(message: Pick<InboxMessageFragment, 'id' | 'isRead'>): Promise<void> {
    if (!isNew(message)) return;
    const { id } = message;
    await read([id]);
    if (fault.value !== null) return;
    opened.value = new Set([...opened.value, id]);
  }

  return {
    pages,
    unread,
    busy: computed(() => loading.value),
    fault,
    isNew,
    open,
    readAll: () => read(null),
  };
}
