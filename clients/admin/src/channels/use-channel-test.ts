import { showToast } from '@smart-healthcare/shared/components/toasts';
import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useMutation } from '@vue/apollo-composable';
import { ref, type Ref } from 'vue';
import { TryMessageChannelDocument, type MessageChannel } from '../generated/graphql';

/** A message to oneself, to try a channel. */
export interface ChannelTest {
  busy: Readonly<Ref<boolean>>;
  /** One was entered: the log of messages says how it goes. */
  isSent: Readonly<Ref<boolean>>;
  send: () => Promise<void>;
}

export function useChannelTest(channel: () => MessageChannel): ChannelTest {
  const { mutate } = useMutation(TryMessageChannelDocument);
  const busy = ref(false);
  const isSent = ref(false);

  async function send(): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    isSent.value = false;
    try {
      if (!(await mutate({ channel: channel() }))?.data) throw new Error('The answer has no data');
      isSent.value = true;
    } catch (error) {
      showToast({ tone: 'danger', text: describeError(error) });
    } finally {
      busy.value = false;
    }
  }

  return { busy, isSent, send };
}
