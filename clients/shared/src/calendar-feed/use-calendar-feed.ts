import { useMutation, useQuery } from '@vue/apollo-composable';
import { computed, ref, type ComputedRef, type Ref } from 'vue';
import { showToast } from '../components/toasts';
import { askAgain } from '../graphql/ask-again';
import { describeError } from '../graphql/error-messages';
import {
  EndCalendarFeedDocument,
  MakeCalendarFeedDocument,
  MyCalendarFeedDocument,
  type MyCalendarFeedQuery,
} from '../graphql/generated/graphql';
import { useMessages } from '../i18n/i18n';
import { calendarFeedMessages } from './calendar-feed.catalogue';

export type Feed = NonNullable<MyCalendarFeedQuery['myCalendarFeed']>;

/** One's own private calendar, and making and ending it. */
export interface CalendarFeedUse {
  /** Null: there is none; undefined: it is not known yet. */
  feed: ComputedRef<Feed | null | undefined>;
  error: Ref<Error | null>;
  retry: () => void;
  /** An act is under way. */
  busy: Readonly<Ref<boolean>>;
  /** The whole address of a calendar that was just made; null where it was not, which is said in a notice. */
  make: (busyOnly: boolean) => Promise<string | null>;
  /** Whether it has ended; what went wrong is said in a notice. */
  end: () => Promise<boolean>;
}

/** @param origin what addresses of this server begin with */
export function useCalendarFeed(origin: string): CalendarFeedUse {
  const { t } = useMessages(calendarFeedMessages);
  const { result, error, refetch } = useQuery(MyCalendarFeedDocument, null, {
    fetchPolicy: 'cache-and-network',
  });
  const { mutate: sendMake } = useMutation(MakeCalendarFeedDocument);
  const { mutate: sendEnd } = useMutation(EndCalendarFeedDocument);
  const busy = ref(false);

  async function during<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> {
    if (busy.value) return otherwise;
    busy.value = true;
    try {
      return await work();
    } catch (failure) {
      showToast({ tone: 'danger', text: describeError(failure) });
      return otherwise;
    } finally {
      busy.value = false;
    }
  }

  return {
    feed: computed(() => result.value?.myCalendarFeed),
    error,
    retry: () => void askAgain(refetch),
    busy,
    make: (busyOnly) =>
      during<string | null>(async () => {
        const made = (await sendMake({ busyOnly }))?.data?.createCalendarFeed;
        if (!made) throw new Error('The answer to createCalendarFeed has no data');
        void askAgain(refetch);
        return new URL(made.path, origin).href;
      }, null),
    end: () =>
      during(async () => {
        await sendEnd();
        void askAgain(refetch);
        showToast({ tone: 'success', text: t('ended') });
        return true;
      }, false),
  };
}
