import { CircleCheck, CircleSlash, Hourglass, Layers, TriangleAlert } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { Component } from 'vue';
import type { MessageOnLogFragment } from '../generated/graphql';
import { messageLogMessages } from './message-log.catalogue';
import type { messages as english } from './message-log.en';

/** A state as the badge wants it. */
export interface Badge {
  label: string;
  icon: Component;
  tone: 'success' | 'warning' | 'danger' | 'plain';
}

const LOOKS = {
  waiting: { icon: Hourglass, tone: 'warning' },
  sent: { icon: CircleCheck, tone: 'success' },
  skipped: { icon: CircleSlash, tone: 'plain' },
  carried: { icon: Layers, tone: 'plain' },
} as const;

/** How a message stands; one that did not arrive is a problem, whatever was said. */
export function stateBadge({ state, deliveries }: Pick<MessageOnLogFragment, 'state' | 'deliveries'>): Badge {
  const { t } = useMessages(messageLogMessages);
  const isLost = deliveries.some((one) => one.state === 'bounced' || one.state === 'failed');
  if (isLost) return { label: t('problems'), icon: TriangleAlert, tone: 'danger' };
  return { label: t(`state.${state}`), ...LOOKS[state] };
}

const REASONS = [
  'as_told',
  'cancelled',
  'closed',
  'confirmed',
  'expired',
  'gone',
  'left_out',
  'moved',
  'no_address',
  'over',
  'overtaken',
  'quiet_hours',
  'rated',
  'too_late',
  'undone',
] as const satisfies (keyof (typeof english)['reason'])[];

/**
 * Why a message was left out.
 * @param by who of the staff chose so
 */
export function reasonText(reason: string, by: string | null = null): string {
  const { t } = useMessages(messageLogMessages);
  if (reason === 'left_out' && by !== null) return t('leftOutBy', { name: by });
  const known = REASONS.find((one) => one === reason);
  return known === undefined ? t('reason.other', { code: reason }) : t(`reason.${known}`);
}
