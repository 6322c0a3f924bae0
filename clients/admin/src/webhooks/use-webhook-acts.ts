import { showToast } from '@smart-healthcare/shared/components/toasts';
import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useMutation } from '@vue/apollo-composable';
import { ref, type Ref } from 'vue';
import {
  ChangeWebhookSecretDocument,
  RemoveWebhookDocument,
  ReplayFailedWebhookMessagesDocument,
  ReplayWebhookMessageDocument,
  ResumeWebhookDocument,
  StopWebhookDocument,
  TestWebhookDocument,
  type WebhookMessageFragment,
  type WebhookOnFileFragment,
} from '../generated/graphql';
import { webhooksMessages } from './webhooks.catalogue';

/** Acts on a webhook. Each answers whether it was done; what went wrong is said in a notice. */
export interface WebhookActs {
  /** An act is under way. */
  busy: Readonly<Ref<boolean>>;
  test: (webhook: WebhookOnFileFragment) => Promise<boolean>;
  replay: (message: WebhookMessageFragment) => Promise<boolean>;
  replayFailed: (webhook: WebhookOnFileFragment) => Promise<boolean>;
  stop: (webhook: WebhookOnFileFragment) => Promise<boolean>;
  resume: (webhook: WebhookOnFileFragment) => Promise<boolean>;
  remove: (webhook: WebhookOnFileFragment) => Promise<boolean>;
  /** The new secret; null where there is none. */
  changeSecret: (webhook: WebhookOnFileFragment) => Promise<string | null>;
}

export function useWebhookActs(): WebhookActs {
  const { t } = useMessages(webhooksMessages);
  const { mutate: sendTest } = useMutation(TestWebhookDocument);
  const { mutate: sendReplay } = useMutation(ReplayWebhookMessageDocument);
  const { mutate: sendReplayFailed } = useMutation(ReplayFailedWebhookMessagesDocument);
  const { mutate: sendStop } = useMutation(StopWebhookDocument);
  const { mutate: sendResume } = useMutation(ResumeWebhookDocument);
  const { mutate: sendRemove } = useMutation(RemoveWebhookDocument);
  const { mutate: sendSecret } = useMutation(ChangeWebhookSecretDocument);
  const busy = ref(false);

  async function during<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> {
    if (busy.value) return otherwise;
    busy.value = true;
    try {
      return await work();
    } catch (error) {
      showToast({ tone: 'danger', text: describeError(error) });
      return otherwise;
    } finally {
      busy.value = false;
    }
  }

  /** @param answer of an act that is refused for a webhook that is off */
  function say(answer: { __typename?: string } | null | undefined, text: string): boolean {
    if (!answer) throw new Error('The answer has no data');
    const isOff = answer.__typename === 'WebhookOff';
    showToast(isOff ? { tone: 'danger', text: t('done.off') } : { tone: 'success', text });
    return !isOff;
  }

  return {
    busy,
    test: ({ id }) =>
      during(async () => say((await sendTest({ id }))?.data?.testWebhook, t('done.tested')), false),
    replay: ({ id }) =>
      during(async () => say((await sendReplay({ id }))?.data?.replayWebhookDelivery, t('done.sent')), false),
    replayFailed: ({ id }) =>
      during(async () => {
        const answer = await sendReplayFailed({ webhookId: id });
        return say(answer?.data?.replayFailedWebhookDeliveries, t('done.allSent'));
      }, false),
    stop: ({ id, name }) =>
      during(
        async () => say((await sendStop({ id }))?.data?.stopWebhook, t('done.stopped', { name })),
        false,
      ),
    resume: ({ id, name }) =>
      during(
        async () => say((await sendResume({ id }))?.data?.resumeWebhook, t('done.resumed', { name })),
        false,
      ),
    remove: ({ id, name }) =>
      during(async () => {
        await sendRemove({ id });
        showToast({ tone: 'success', text: t('done.removed', { name }) });
        return true;
      }, false),
    changeSecret: ({ id }) =>
      during<string | null>(
        async () => (await sendSecret({ id }))?.data?.changeWebhookSecret.secret ?? null,
        null,
      ),
  };
}
