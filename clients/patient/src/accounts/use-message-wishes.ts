import { showToast } from '@smart-healthcare/shared/components/toasts';
import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useMutation, useQuery } from '@vue/apollo-composable';
import { computed, reactive, type ComputedRef, type Ref } from 'vue';
import {
  ChangeMessageWishesDocument,
  MyMessageWishesDocument,
  type MyMessageWishesQuery,
} from '../generated/graphql';
import { messageWishesMessages } from './message-wishes.catalogue';

export type Wish = Omit<MyMessageWishesQuery['myMessageWishes'][number], '__typename'>;

/** Which messages one wants, by which channel. */
export interface MessageWishes {
  /** A kind each, with its channels; null: not known yet. What was pressed shows at once, before it is saved. */
  kinds: ComputedRef<{ kind: Wish['kind']; wishes: Wish[] }[] | null>;
  error: Ref<Error | null>;
  retry: () => void;
  /** Saves a wish and says so in a notice; what could not be saved goes back to what it was, and is said as well. */
  choose: (wish: Wish, isWanted: boolean) => Promise<void>;
}

export function useMessageWishes(): MessageWishes {
  const { t } = useMessages(messageWishesMessages);
  const { result, error, refetch } = useQuery(MyMessageWishesDocument, null, {
    fetchPolicy: 'cache-and-network',
  });
  const { mutate } = useMutation(ChangeMessageWishesDocument);
  /** What was pressed last and is not saved yet. */
  const pressed = reactive(new Map<string, boolean>());
  const saving = new Set<string>();

  const stored = (wish: Wish): boolean | undefined =>
    result.value?.myMessageWishes.find((one) => keyOf(one) === keyOf(wish))?.isWanted;

  async function save({ kind, channel }: Wish, isWanted: boolean): Promise<void> {
    await mutate(
      { kind, channel, isWanted },
      {
        update: (cache, { data }) => {
          // Only the one that was sent: answers may cross, and the others may be newer here.
          const saved = data?.changeMessageWishes.find((one) => one.kind === kind && one.channel === channel);
          cache.updateQuery({ query: MyMessageWishesDocument }, (known) =>
            known && saved
              ? {
                  ...known,
                  myMessageWishes: known.myMessageWishes.map((one) => (isSame(one, saved) ? saved : one)),
                }
              : undefined,
          );
        },
      },
    );
  }

  async function choose(wish: Wish, isWanted: boolean): Promise<void> {
    const key = keyOf(wish);
    pressed.set(key, isWanted);
    // Pressed again meanwhile: what is under way goes on with it.
    if (saving.has(key)) return;
    saving.add(key);
    try {
      for (let next = pressed.get(key); next !== undefined && next !== stored(wish);) {
        await save(wish, next);
        const now = pressed.get(key);
        if (now === next) break;
        next = now;
      }
      showToast({ tone: 'success', text: t(pressed.get(key) ? 'wanted' : 'ended', wordsOf(wish)) });
    } catch (failure) {
      showToast({ tone: 'danger', text: describeError(failure) });
    } finally {
      pressed.delete(key);
      saving.delete(key);
    }
  }

  function wordsOf({ kind, channel }: Wish): { kind: string; channel: string } {
    return { kind: kindText(kind), channel: t(`channel.${channel}`) };
  }

  return {
    kinds: computed(() => {
      const known = result.value?.myMessageWishes;
      if (known === undefined) return null;
      return [...new Set(known.map(({ kind }) => kind))].map((kind) => ({
        kind,
        wishes: known
          .filter((wish) => wish.kind === kind)
          .map((wish) => ({ ...wish, isWanted: pressed.get(keyOf(wish)) ?? wish.isWanted })),
      }));
    }),
    error,
    retry: () => void askAgain(refetch),
    choose,
  };
}

/** What a kind of messages is called. */
export function kindText(kind: Wish['kind']): string {
  const { t } = useMessages(messageWishesMessages);
  switch (kind) {
    case 'appointment_reminder':
    case 'waitlist_offered':
    case 'feedback_requested':
    case 'document_added':
      return t(`kind.${kind}`);
    default:
      // A kind that a newer server lets one end; its code is better than nothing to choose by.
      return kind;
  }
}

const keyOf = ({ kind, channel }: Wish): string => `${kind} ${channel}`;
const isSame = (one: Wish, other: Wish): boolean => keyOf(one) === keyOf(other);
