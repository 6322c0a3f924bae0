import { BellOff, CircleCheck, CircleX, Hourglass, Trash2, TriangleAlert } from '@lucide/vue';
import { formatList } from '@smart-healthcare/shared/format/format';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { Component } from 'vue';
import type {
  WebhookDeliveryState,
  WebhookKind,
  WebhookMessageFragment,
  WebhookOnFileFragment,
} from '../generated/graphql';
import { webhooksMessages } from './webhooks.catalogue';

/** A state as the badge wants it. */
export interface Badge {
  label: string;
  icon: Component;
  tone: 'success' | 'warning' | 'danger' | 'plain';
}

/** Every kind there is: each has words, or the catalogue would not compile. */
export const webhookKinds = [
  'appointment_booked',
  'appointment_moved',
  'appointment_cancelled',
  'appointment_requested',
  'appointment_confirmed',
  'appointment_declined',
  'appointment_attending',
  'appointment_checked_in',
  'appointment_completed',
  'appointment_no_show',
  'appointment_undone',
  'appointment_paid',
  'appointment_refunded',
  'appointment_held',
  'appointment_released',
  'appointment_lapsed',
  'appointment_merged',
  'availability_changed',
] as const satisfies WebhookKind[];

/** What a webhook is told of, in one line. */
export function kindsText(kinds: readonly WebhookKind[]): string {
  const { t } = useMessages(webhooksMessages);
  return formatList(webhookKinds.filter((kind) => kinds.includes(kind)).map((kind) => t(`kind.${kind}`)));
}

/** What a message tells of. Its kind has a dot where the schema has an underscore. */
export function messageText({ kind }: Pick<WebhookMessageFragment, 'kind'>): string {
  const { t } = useMessages(webhooksMessages);
  const known = webhookKinds.find((name) => name === kind.replace('.', '_'));
  return known === undefined ? t('kindTest') : t(`kind.${known}`);
}

/** Whether a webhook gets messages, and takes them. */
export function webhookBadge(
  webhook: Pick<WebhookOnFileFragment, 'endedAt' | 'endReason' | 'failed'>,
): Badge {
  const { t } = useMessages(webhooksMessages);
  if (webhook.endReason === 'gone') return { label: t('ended'), icon: CircleX, tone: 'danger' };
  if (webhook.endedAt !== null) return { label: t('stopped'), icon: BellOff, tone: 'plain' };
  if (webhook.failed > 0) return { label: t('troubled'), icon: TriangleAlert, tone: 'warning' };
  return { label: t('on'), icon: CircleCheck, tone: 'success' };
}

const looks = {
  waiting: { icon: Hourglass, tone: 'warning' },
  delivered: { icon: CircleCheck, tone: 'success' },
  failed: { icon: CircleX, tone: 'danger' },
  dropped: { icon: Trash2, tone: 'plain' },
} as const;

/** What became of a message. */
export function messageBadge(state: WebhookDeliveryState): Badge {
  const { t } = useMessages(webhooksMessages);
  return { label: t(`state.${state}`), ...looks[state] };
}
